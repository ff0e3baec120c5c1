import PortaviaModel

/// What the survey learns about an archive from its small telling files, before anything is read for good.
package struct ArchiveFacts: Sendable {
  package var owner: OwnerFacts?
  /// IANA name, where a file of the archive states it.
  package var timeZone: String?
  /// The clock of its pages in HTML, where that is not the zone of the account.
  package var pageZone: PageZone?
  /// BCP 47, where a file of the archive states it.
  package var language: String?
  /// When the platform built the download, and how that is known.
  package var generated: GeneratedAt?
  /// The request that the download is thought to answer.
  package var request: DownloadRequest?
  /// Time of the newest message that is easily found, in milliseconds since 1970 UTC: tells which of two downloads is
  /// newer when nothing else does.
  package var newestMessage: Int64?
  /// Normalised names that belong to two people.
  package var homonyms: Set<String> = []

  package init() {}
}

/// By which clock the pages of a download are written.
package enum PageZone: Sendable, Equatable {
  /// IANA name.
  case named(String)
  /// Nothing says it: the times are what a clock on some wall showed.
  case unknown

  package var name: String? { if case .named(let name) = self { name } else { nil } }
}

/// The account whose archive it is.
package struct OwnerFacts: Sendable {
  package var name: String
  package var kind: Word = .person
  package var username: String?
  package var profileURL: String?
  package var emails: [String] = []
  package var phones: [String] = []
  /// Earlier and other names.
  package var otherNames: [String] = []
  /// When the account was made: seconds since 1970, UTC.
  package var created: Int64?
  /// Position of the record that says so.
  package var source: SourcePosition?

  package init(name: String) { self.name = name }
}

/// When a download was built.
package struct GeneratedAt: Sendable, Equatable {
  /// What says so.
  package enum Basis: String, Sendable {
    /// The archive's own list of requests.
    case requestLog = "request_log"
    /// The date in the name of the download: a day.
    case downloadName = "download_name"
    /// The head of its start page.
    case startPage = "start_page"
    /// The newest time of a file in the zip.
    case entryTimes = "entry_times"
  }

  /// Since 1970, UTC.
  package var milliseconds: Int64
  package var basis: Basis

  package init(
    milliseconds: Int64, basis: Basis
  ) {
    self.milliseconds = milliseconds
    self.basis = basis
  }
}

/// One request for a download, as the archive's own list has it
/// (docs/rules.md#archives-and-parts). Times in seconds since 1970, UTC; nil where the
/// list says nothing.
package struct DownloadRequest: Sendable, Equatable {
  package var requested: Int64?
  package var completed: Int64?
  /// The first moment of the range that was asked for; nil for all time.
  package var start: Int64?
  package var end: Int64?
  package var mediaQuality: String?
  /// What says so, for `extra.covers_basis`.
  package var basis = "request_log"

  package init() {}
}
