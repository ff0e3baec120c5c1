import ArchiveReading
import PortaviaModel
import StructuredText

extension ArchiveSession {
  private static let dayMilliseconds: Int64 = 86_400_000
  /// A request answered so many days before or after the date in the name is another one.
  private static let requestDays: Int64 = 7

  /// Settles when the download was built, and whether the newest request of its list can be the one that it answers:
  /// the list has earlier requests too, and the present one may be missing
  /// (docs/rules.md#archives-and-parts).
  package func settleGeneration() {
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

  /// Fills the columns that tell when the archive was built and what it covers, once its time zone is known.
  package func describeGeneration() {
    var arena = Arena()
    if let generated = facts.generated {
      let text = Timestamp.append(milliseconds: generated.milliseconds, to: &arena) ?? .null
      record.generatedAt = text.isNull ? nil : arena.string(text)
    }
    let zone = record.timeZone.flatMap { DisplayZone(identifier: $0) } ?? .utc
    record.coversFrom = facts.request?.start.flatMap { zone.day(of: $0 &* 1000) }
    record.coversTo = facts.request?.end.flatMap { zone.day(of: $0 &* 1000) }
    var json = JSONWriter()
    json.object { json in
      if record.generatedAt != nil, let basis = facts.generated?.basis {
        json.member("generated_at_basis", basis.rawValue)
        json.member("generated_at_precision", basis == .downloadName ? "day" : "s")
      }
      if record.coversFrom != nil || record.coversTo != nil {
        json.member("covers_basis", facts.request?.basis ?? "")
      }
      if let quality = facts.request?.mediaQuality { json.member("media_quality", quality) }
    }
    record.extra = json.text == "{}" ? nil : json.text
  }

  /// The newest date in the names of the parts, in milliseconds since 1970 UTC.
  private var namedDay: Int64? {
    download.parts.compactMap { DownloadName($0.name).date?.number }.max().map { $0 * Self.dayMilliseconds }
  }
}
