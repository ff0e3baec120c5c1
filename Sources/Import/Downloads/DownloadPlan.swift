import ArchiveReading
import PortaviaModel
import StructuredText

/// What reading the entries of a download needs: nothing in it changes once the survey is over, so a thread of its own
/// may use it while the run goes on.
package struct DownloadPlan: Sendable {
  package let download: Download
  package let options: ImportOptions
  package let product: Product
  /// Where findings say that they are.
  package let label: String
  /// Row of `source_files` of the first file; the others follow.
  private let firstFileID: Int64
  /// The owner's display name; nil when nobody says it.
  package let ownerName: String?
  /// The owner's name, normalised.
  package let ownerScope: String
  /// BCP 47, where the download states it.
  package let language: String?
  /// IANA name that wall clocks of the download are read in; nil before that is settled.
  package let timeZone: String?
  /// Whether nothing but an assumption says which zone that is.
  package let isZoneAssumed: Bool
  /// IANA name that a file of the download states.
  package let statedZone: String?
  package let pageZone: PageZone?
  /// The dates of its pages, as far as the survey looked at them.
  package let dates: DateVote

  package init(_ session: ArchiveSession) {
    download = session.download
    options = session.context.options
    product = session.product
    label = session.label
    firstFileID = session.firstFileID
    ownerName = session.facts.owner?.name
    ownerScope = session.scope.owner
    language = session.facts.language
    timeZone = session.record.timeZone
    isZoneAssumed = session.record.timeZoneSource == .assumed
    statedZone = session.facts.timeZone
    pageZone = session.facts.pageZone
    dates = session.dates
  }

  /// Row of `source_files` of a file.
  package func fileID(_ file: Int) -> Int64 { firstFileID + Int64(file) }

  package func path(of file: Int) -> String { download.files[file].path }

  package func open(_ file: Int, isHashed: Bool = true) -> EntrySource {
    download.open(download.files[file], isHashed: isHashed)
  }

  package func finding(
    _ code: FindingCode, file: Int? = nil, location: String? = nil, details: [String] = []
  ) -> Finding {
    Finding(
      code, archive: label, entry: file.map { download.files[$0].path }, location: location,
      details: details)
  }
}
