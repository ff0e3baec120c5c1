import PortaviaModel

/// Writes the tables of an export: the database, a CSV file for every table and view, and the data package.
///
///     let writer = try ExportWriter(in: staging)
///     let batch = try writer.freshBatch()
///     // fill it with rows of any tables …
///     try writer.submit(batch)
///     let files = try writer.finish()
///
/// One thread fills and submits. The CSV of `messages`, `readable_messages` and `interactions` is written
/// from the rows as they come, on that thread; the database on a second one. Everything else is written from
/// the database at the end. The rows of `vocabulary` are written here; all other tables are the caller's.
package final class ExportWriter {
  /// Rows after which a batch is full.
  package static let batchRows = 1000
  /// Bytes after which a batch is full.
  package static let batchBytes = 512 * 1024
  private static let batchCount = 6

  private static let streamed: [TableID] = [.messages, .interactions, .readableMessages]

  private let staging: StagingFolder
  private let database: DatabaseWriter
  private let streams: [(table: TableID, file: CSVFile)]
  private let ring = BatchRing(count: batchCount)
  private var inserter: Thread?

  /// Creates the files and starts the second thread.
  package init(in staging: StagingFolder) throws(WriterError) {
    self.staging = staging
    try staging.makeFolder("data/csv")
    try staging.makeFolder("data/views")
    database = try DatabaseWriter(staging.path(ExportLayout.database))
    var streams: [(table: TableID, file: CSVFile)] = []
    for table in Self.streamed {
      streams.append((table, try ExportLayout.csvFile(of: table, in: staging)))
    }
    self.streams = streams
    inserter = Thread { [ring, database] in Self.insertAll(from: ring, into: database) }
    if inserter == nil {
      throw WriterError(.inputOutput, path: staging.path, detail: "no thread")
    }
  }

  deinit {
    ring.close()
    inserter?.join()
  }

  /// An empty batch; waits while all are on their way.
  /// - Throws: `WriterError`, also one that the database met with an earlier batch.
  package func freshBatch() throws(WriterError) -> Batch { try ring.takeFree() }

  /// Takes a filled batch; the caller no longer touches it.
  /// - Throws: `WriterError`, also one that the database met with an earlier batch.
  package func submit(_ batch: Batch) throws(WriterError) {
    for (table, file) in streams {
      try file.append(batch.cells[table.rawValue], width: table.columnCount, arena: batch.arena)
    }
    try ring.put(batch)
  }

  /// Writes what is left and closes everything.
  /// - Returns: every file written, in the order of the schema, the database first.
  /// - Throws: `WriterError`, also one that the database met with an earlier batch.
  package func finish() throws(WriterError) -> [WrittenFile] {
    ring.close()
    inserter?.join()
    inserter = nil
    if let failure = ring.failure { throw failure }
    try database.insertVocabulary()
    try database.finish()

    let hashing = FileHash(staging.path(ExportLayout.database))
    var files: [String: WrittenFile] = [:]
    for (table, file) in streams { files[table.name] = try file.finish(synchronise: true) }
    try StoredTables(in: staging).write(except: Self.streamed, into: &files)
    var written: [WrittenFile] = [try hashing.result(ExportLayout.database)]
    for name in Schema.tables.map(\.name) + Schema.views.map(\.name) {
      if let file = files[name] { written.append(file) }
    }
    written.append(try staging.write(DataPackage.json(files), to: ExportLayout.dataPackage))
    return written
  }

  private static func insertAll(from ring: BatchRing, into database: DatabaseWriter) {
    while let batch = ring.takeFilled() {
      do throws(WriterError) {
        try database.insert(batch)
      } catch {
        ring.fail(error)
        return
      }
      ring.recycle(batch)
    }
  }
}

extension Batch {
  /// Whether it is time to submit the batch.
  package var isFull: Bool {
    rowCount >= ExportWriter.batchRows || arena.count >= ExportWriter.batchBytes
  }
}
