import ArchiveReading
import PortaviaModel

extension ArchiveSession {
  private static let dayMilliseconds: Int64 = 86_400_000
  /// A request answered so many days before or after the date in the name is another one.
  private static let requestDays: Int64 = 7

  /// Settles when the download was built, and whether the newest request of its list can be the one that it answers:
  /// the list has earlier requests too, and the present one may be missing (facebook.md 11.4).
  func settleGeneration() {
    let named = namedDay
    if let request = facts.request {
      let moment = request.completed ?? request.requested
      if let named, let moment,
        abs(moment &* 1000 &- named) > (Self.requestDays + 1) * Self.dayMilliseconds
      {
        facts.request = nil
      } else if let completed = request.completed {
        facts.generated = GeneratedAt(milliseconds: completed &* 1000, basis: .requestLog)
      }
    }
    if facts.generated == nil, let named {
      facts.generated = GeneratedAt(milliseconds: named, basis: .downloadName)
    }
    if facts.generated == nil, let newest = download.files.compactMap(\.entry.modified).max() {
      facts.generated = GeneratedAt(milliseconds: newest &* 1000, basis: .entryTimes)
    }
  }

  /// The newest date in the names of the parts, in milliseconds since 1970 UTC.
  private var namedDay: Int64? {
    download.parts.compactMap { DownloadName($0.name).date?.number }.max().map { $0 * Self.dayMilliseconds }
  }
}
