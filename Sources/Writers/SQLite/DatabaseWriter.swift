import PortaviaModel
import PortaviaSystem

/// Fills a new SQLite file with the schema: tables first, rows in one transaction, indexes in a second one
/// but for those that rows come in the order of.
///
/// The file is written without a journal and without waiting for the disk; it is worth something only after
/// ``buildIndexes()``. Used by one thread at a time.
final class DatabaseWriter: TableStore {
  let database: Database
  private var inserts: [TableInsert] = Schema.tables.map(TableInsert.init)

  /// References come before what they refer to. CHECK constraints take half the time of a row, and what they allow are the
  /// values of ``Word``, which is all that a row is made of; `PRAGMA integrity_check` looks at both in the tests.
  private static let unchecked = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"

  /// - Parameter path: where no file stands yet.
  init(_ path: String) throws(WriterError) {
    try WriterError.naming(path, creating: true, FileDescriptor(creating: path).close())
    database = try Database(path)
    try database.execute(
      """
      PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_spill = ON; \(Self.unchecked)
      PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(Schema.version);
      BEGIN
      """)
    for table in Schema.tables { try database.execute(table.sql) }
    for index in Schema.indexes where index.isFilledInOrder { try database.execute(index.sql) }
  }

  /// Fills a database that nobody else can open, without indexes.
  init(temporary: Void) throws(WriterError) {
    database = try Database(temporary: ())
    try database.execute(
      """
      PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA cache_size = -16384; \(Self.unchecked)
      BEGIN
      """)
    for table in Schema.tables { try database.execute(table.sql) }
  }

  /// Inserts every row of a batch; the rows of views are passed over.
  func append(_ batch: Batch) throws(WriterError) {
    for table in Schema.tables {
      let cells = batch.cells[table.id.rawValue]
      if !cells.isEmpty { try insert(cells, into: table, arena: batch.arena) }
    }
  }

  private func insert(_ cells: [Cell], into table: Table, arena: borrowing Arena) throws(WriterError) {
    try inserts[table.id.rawValue].insert(cells, arena: arena, into: database)
  }

  /// Inserts the labels of every value of the schema.
  private func insertVocabulary() throws(WriterError) {
    let batch = Batch(arenaCapacity: 32 * 1024)
    func text(_ string: String?) -> Cell { string.map { .text(batch.arena.append($0)) } ?? .null }
    var cells: [Cell] = []
    for term in Vocabulary.terms {
      cells += [text(term.set), text(term.value), text(term.english), text(term.italian)]
      cells += [text(term.activityStreams), text(term.schemaOrg)]
    }
    batch.cells[TableID.vocabulary.rawValue] = cells
    try append(batch)
  }

  /// Commits the rows; the views are there too, the indexes are not.
  func endRows() throws(WriterError) -> [ClosingFile] {
    try insertVocabulary()
    inserts.removeAll()
    for view in Schema.views { try database.execute(view.createSQL) }
    try database.execute("COMMIT")
    return []
  }

  /// Opens the rows, for another thread.
  var open: @Sendable () throws(WriterError) -> StoredRows {
    let path = database.path
    return { () throws(WriterError) in try StoredRows(path) }
  }

  /// Builds the indexes, gathers statistics, and closes the file.
  func buildIndexes() throws(WriterError) {
    try database.execute("BEGIN")
    for index in Schema.indexes where !index.isFilledInOrder { try database.execute(index.sql) }
    try database.execute(
      """
      PRAGMA analysis_limit = 400; ANALYZE; COMMIT;
      PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE
      """)
    try database.close()
  }

  /// SQLite writes its pages in no order, so the file is hashed when it is whole.
  func finish(_ closing: [String: WrittenFile]) throws(WriterError) -> [WrittenFile] {
    let (bytes, sha256) = try FileDigest.sha256(database.path)
    return [WrittenFile(path: ExportLayout.database, bytes: bytes, sha256: sha256)]
  }
}
