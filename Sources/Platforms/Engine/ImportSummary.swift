import ArchiveReading
import PortaviaModel

/// What a run came to, for the report.
package struct ImportSummary: Sendable {
  package struct Archive: Sendable {
    package var record: ArchiveRecordFacts
    package var recognition: Recognition
    package var owner: String?
    package var parts: [Part]
    package var categories: [Category]
    package var entriesByStatus: [String: Int]
    package var tally: Tally
    /// Milliseconds since 1970, UTC.
    package var firstEvent: Int64?
    package var lastEvent: Int64?
    package var timeZone: String?
    package var timeZoneSource: String?
    /// Where findings say that they are: the label and the names of the parts.
    package var names: Set<String>
    package var label: String
    package var key: String
    /// Uncompressed.
    package var contentBytes: Int
    package var mediaByStatus: [String: Int]
    package var mediaUnreferenced: Int
    /// The books of the entries that hold records.
    package var books: [Book]
  }

  /// What became of the records of one entry.
  package struct Book: Sendable {
    package var path: String
    package var rule: String?
    package var status: String
    package var tally: Tally
  }

  package struct ArchiveRecordFacts: Sendable {
    package var platform: String
    package var product: String
    package var format: String
    package var language: String?
  }

  package struct Part: Sendable {
    package var name: String
    package var bytes: Int64
    package var entries: Int
    /// Lower-case hexadecimal.
    package var sha256: String?
    package var bytesOutsideEntries: Int64
  }

  package struct Category: Sendable {
    /// The category of a rule, or a folder of the archive with a final `/`.
    package var name: String
    package var entries: Int
    package var records: Int64
    /// The most telling status of its entries.
    package var status: String
  }

  package var archives: [Archive]
  /// Rows that records became, by table.
  package var recordCounts: [String: Int64]
  package var displayZone: String

  init(context: ImportContext) {
    archives = context.sessions.map(Self.archive)
    recordCounts = [:]
    for table in [Word.messages, .posts, .comments, .relationships, .reactions, .activities] {
      recordCounts[table.name] = context.recordCount(table)
    }
    displayZone = context.zone.identifier
  }

  private static func archive(_ session: ArchiveSession) -> Archive {
    let download = session.download
    var categories: [String: Category] = [:]
    var byStatus: [String: Int] = [:]
    var tally = Tally()
    for (index, file) in session.files.enumerated() {
      byStatus["\(file.status)", default: 0] += 1
      if let own = file.tally { tally += own }
      let name: String
      if case .rule(let rule) = session.claims[index] {
        name = download.platform.rules[rule].category
      } else {
        name =
          switch file.role {
          case .media: "media"
          case .decoration: "decoration"
          default: folder(of: file.path, roots: download.platform.roots)
          }
      }
      var category =
        categories[name] ?? Category(name: name, entries: 0, records: 0, status: "\(file.status)")
      category.entries += 1
      category.records += file.tally?.read ?? 0
      if file.status == .damaged { category.status = "damaged" }
      categories[name] = category
    }
    let missing = session.media.media.filter { $0.status == .missing }.count
    if missing > 0 { byStatus["missing"] = missing }
    return Archive(
      record: ArchiveRecordFacts(
        platform: "\(session.record.platform)", product: session.record.product,
        format: "\(session.record.format)", language: session.record.language),
      recognition: session.recognition, owner: session.facts.owner?.name,
      parts: download.parts.map {
        Part(
          name: $0.name, bytes: Int64(clamping: $0.bytes),
          entries: $0.entries.filter { $0.kind != .directory }.count, sha256: session.partDigests[$0.name],
          bytesOutsideEntries: Int64(clamping: $0.bytesOutsideEntries))
      },
      // What was read first, then the folders of what was not.
      categories: categories.values.sorted {
        ($0.name.hasSuffix("/") ? 1 : 0, $0.name) < ($1.name.hasSuffix("/") ? 1 : 0, $1.name)
      }, entriesByStatus: byStatus, tally: tally,
      firstEvent: session.firstEvent, lastEvent: session.lastEvent, timeZone: session.record.timeZone,
      timeZoneSource: session.record.timeZoneSource?.name,
      names: Set([session.label] + download.parts.map(\.name)), label: session.label,
      key: session.record.key, contentBytes: Int(clamping: download.contentBytes),
      mediaByStatus: Dictionary(grouping: session.media.media) { "\($0.status)" }.mapValues(\.count),
      mediaUnreferenced: session.media.media.filter { !$0.isReferenced }.count,
      books: session.files.compactMap { file in
        file.tally.map { Book(path: file.path, rule: file.rule, status: "\(file.status)", tally: $0) }
      })
  }

  /// The folder that stands for what an entry is about, with a final `/`.
  private static func folder(of path: String, roots: [String]) -> String {
    var rest = Substring(path)
    for root in roots { if let range = rest.firstRange(of: root) { rest = rest[range.upperBound...] } }
    let parts = rest.split(separator: "/")
    return parts.count > 1 ? parts[0] + "/" : "/"
  }
}
