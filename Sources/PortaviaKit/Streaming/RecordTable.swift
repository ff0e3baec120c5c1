/// A table of the neutral schema whose rows a ``RecordReader`` gives, with its columns.
///
/// The schema is the same for every platform, and the same as in an export: `messages` here is `messages.csv`
/// there.
///
/// ```swift
/// for record in batch.records(of: .sourceFiles) {
///   print(record["path"], record["status"])
/// }
/// ```
public struct RecordTable: Sendable, Hashable, CustomStringConvertible {
  let id: TableID

  /// The name in SQL and of the CSV file, e.g. `source_files`.
  public var name: String { id.name }
  /// What one row is, in English.
  public var meaning: String { Schema.table(id)?.meaning ?? "" }
  /// The columns, in the order of the schema.
  public var columns: [RecordColumn] { Self.catalogue[id.rawValue].columns }
  public var description: String { name }

  /// The column with a name; nil when the table has none. Look columns up once, not for every record.
  public func column(_ name: String) -> RecordColumn? {
    let entry = Self.catalogue[id.rawValue]
    return entry.index[name].map { entry.columns[$0] }
  }

  /// Every table that a reading may give, in the order of the schema.
  ///
  /// What an export says about itself (`export_info`, `vocabulary`) and what only its owner adds is not in
  /// the list.
  public static let all: [RecordTable] = [
    .archives, .sourceFiles, .recordSources, .rawRecords, .findings, .contacts, .contactPoints, .accounts,
    .accountIdentifiers, .relationships, .conversations, .conversationParticipants, .messages, .posts,
    .comments, .reactions, .media, .attachments, .tags, .formSubmissions, .formAnswers, .metrics, .activities,
    .interactions, .inquiries, .monthlyActivity,
  ]

  private struct Entry: Sendable {
    var columns: [RecordColumn] = []
    var index: [String: Int] = [:]
  }

  /// By ``TableID``.
  private static let catalogue: [Entry] = TableID.allCases.map { id in
    guard let table = Schema.table(id) else { return Entry() }
    let columns = table.columns.enumerated().map { RecordColumn(RecordTable(id: id), at: $0, $1, of: table) }
    return Entry(
      columns: columns, index: Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.index) }))
  }
}
