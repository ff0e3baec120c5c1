import ArchiveReading
import PortaviaModel

/// What a run came to, for the report.
package struct ImportSummary: Sendable {
  package struct Archive: Sendable {
    package var record: ArchiveRecordFacts
    package var recognition: Recognition
    package var product: Product { recognition.product }
    package var owner: String?
    package var parts: [Part]
    package var categories: [Category]
    /// What its product normally holds.
    package var presence: [CategoryPresence]
    package var entriesByStatus: [String: Int]
    package var tally: Tally
    /// Milliseconds since 1970, UTC.
    package var firstEvent: Int64?
    package var lastEvent: Int64?
    package var timeZone: String?
    package var timeZoneSource: String?
    /// Milliseconds since 1970, UTC, and what says so.
    package var generatedAt: Int64?
    package var generatedBasis: String?
    /// The range that was asked for, as days.
    package var coversFrom: String?
    package var coversTo: String?
    /// Where findings say that they are: the label and the names of the parts.
    package var names: Set<String>
    package var label: String
    package var key: String
    /// Uncompressed, without parts that are copies.
    package var contentBytes: Int
    package var mediaByStatus: [String: Int]
    package var mediaUnreferenced: Int
    /// The books of the entries that hold records.
    package var books: [Book]
    /// Row of `archives`.
    package var id: Int64
    /// What downloads of one account have in common.
    package var account: String
    package var completeness: CompletenessFacts
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
    /// What findings call it: unlike names, no two of a run are the same.
    package var label: String
    package var bytes: Int64
    package var entries: Int
    /// Lower-case hexadecimal.
    package var sha256: String?
    package var bytesOutsideEntries: Int64
    /// It holds nothing but copies of files of the other parts.
    package var isRepeated: Bool
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

  package init(context: ImportContext) {
    archives = context.sessions.map(Self.archive)
    recordCounts = [:]
    for table in [
      TableID.messages, .posts, .comments, .relationships, .reactions, .contacts, .formSubmissions, .metrics,
      .activities,
    ] {
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
      byStatus[file.status.name, default: 0] += 1
      if let own = file.tally { tally += own }
      // Counted with the file that it is a copy of.
      if file.status == .duplicate { continue }
      let name: String
      if case .rule(let rule) = session.claims[index] {
        name = download.platform.rules[rule].category
      } else {
        name =
          switch file.role {
          case .media: "media"
          case .decoration: "decoration"
          default: folder(of: download.logicalPath(index), roots: download.platform.roots)
          }
      }
      // An index has no records; its file is kept.
      let isKept = file.role == .index && file.rule != nil && file.tally == nil
      var category =
        categories[name]
        ?? Category(name: name, entries: 0, records: 0, status: isKept ? "unrecognised" : file.status.name)
      category.entries += 1
      category.records += file.tally?.read ?? 0
      if file.status == .damaged { category.status = "damaged" }
      categories[name] = category
    }
    // Counted in one pass: a big archive refers to hundreds of thousands of files.
    var mediaCounts = [Int](repeating: 0, count: Word.allCases.count)
    var unreferenced = 0
    for media in session.media.media {
      mediaCounts[media.status.rawValue] += 1
      if !media.isReferenced { unreferenced += 1 }
    }
    let missing = mediaCounts[Word.missing.rawValue]
    if missing > 0 { byStatus["missing"] = missing }
    return Archive(
      record: ArchiveRecordFacts(
        platform: session.record.platform.name, product: session.record.product,
        format: session.record.format.name, language: session.record.language),
      recognition: session.recognition, owner: session.facts.owner?.name,
      parts: download.parts.enumerated().map { index, part in
        Part(
          name: part.name, label: download.labels[index], bytes: Int64(clamping: part.bytes),
          entries: part.entries.filter { $0.kind != .directory }.count,
          sha256: session.partDigests.isEmpty ? nil : session.partDigests[index],
          bytesOutsideEntries: Int64(clamping: part.bytesOutsideEntries),
          isRepeated: session.repeatedParts.contains(index))
      },
      // What was read first, then the folders of what was not.
      categories: categories.values.sorted {
        ($0.name.hasSuffix("/") ? 1 : 0, $0.name) < ($1.name.hasSuffix("/") ? 1 : 0, $1.name)
      }, presence: session.presence, entriesByStatus: byStatus, tally: tally,
      firstEvent: session.firstEvent, lastEvent: session.lastEvent, timeZone: session.record.timeZone,
      timeZoneSource: session.record.timeZoneSource?.name,
      generatedAt: session.facts.generated?.milliseconds,
      generatedBasis: session.facts.generated?.basis.rawValue, coversFrom: session.record.coversFrom,
      coversTo: session.record.coversTo,
      names: Set([session.label] + download.labels), label: session.label,
      key: session.record.key, contentBytes: Int(clamping: session.contentBytes),
      mediaByStatus: Dictionary(
        uniqueKeysWithValues: Word.allCases.filter { mediaCounts[$0.rawValue] > 0 }.map {
          ($0.name, mediaCounts[$0.rawValue])
        }),
      mediaUnreferenced: unreferenced,
      books: session.files.compactMap { file in
        file.tally.map { Book(path: file.path, rule: file.rule, status: file.status.name, tally: $0) }
      }, id: session.record.id, account: session.account, completeness: CompletenessFacts(session))
  }

  /// The folder that stands for what an entry is about, with a final `/`.
  private static func folder(of path: Substring, roots: [String]) -> String {
    var rest = path
    // A root may stand twice, or below another folder.
    while let range = roots.lazy.compactMap({ rest.firstRange(of: $0) }).first {
      rest = rest[range.upperBound...]
    }
    let parts = rest.split(separator: "/")
    return parts.count > 1 ? parts[0] + "/" : "/"
  }
}
