import PortaviaModel
import PortaviaSystem

/// Writes the tables of an export: the database, a CSV file for every table and view, and the data package.
///
///     let writer = try ExportWriter(in: staging)
///     let batch = try writer.freshBatch()
///     // fill it with rows of any tables …
///     try writer.submit(batch)
///     let files = try writer.finish()
///
/// One thread fills and submits, a second one fills the database, a third one writes the CSV of the tables
/// whose rows come in order. What needs other orders, joins or sums is written from the database at the end,
/// while its indexes are built. The rows of `vocabulary` are written here; all other tables are the caller's.
package final class ExportWriter {
  /// Rows after which a batch is full.
  package static let batchRows = 1000
  /// Bytes after which a batch is full.
  package static let batchBytes = 512 * 1024
  private static let batchCount = 4

  private let staging: StagingFolder
  private let ring = BatchRing(count: batchCount, consumers: 2)
  private let database: ThreadResult<WrittenFile, WriterError>
  private let tables: ThreadResult<[String: WrittenFile], WriterError>
  /// The rows of the database, once they are all there; an empty result when they never will.
  private let rows = Monitor<Result<StoredRows, WriterError>?>(nil)
  private let closing = ClosingFiles()

  /// Creates the files and starts the other threads.
  package init(in staging: StagingFolder) throws(WriterError) {
    self.staging = staging
    try staging.makeFolder("data/csv")
    try staging.makeFolder("data/views")
    let writer = try DatabaseWriter(staging.path(ExportLayout.database))
    let streams = try TableStreams(in: staging)
    let root = staging.path
    database = try Self.thread { [ring, rows, closing] () throws(WriterError) in
      do throws(WriterError) {
        while let batch = ring.takeFilled(by: 0) {
          try writer.insert(batch)
          ring.recycle(batch)
        }
        if let failure = ring.failure { throw failure }
        try writer.finishRows()
        let snapshot = try StoredRows(in: root)
        rows.update { $0 = .success(snapshot) }
        try writer.finish()
        // SQLite writes its pages in no order: the file is hashed when it is whole, beside the views.
        let digest = try Self.thread { () throws(WriterError) in
          try FileDigest.sha256("\(root)/\(ExportLayout.database)")
        }
        let indexed = try StoredRows(in: root)
        try closing.write(from: indexed, hasIndexes: true)
        try indexed.close()
        let (bytes, sha256) = try digest.get()
        return WrittenFile(path: ExportLayout.database, bytes: bytes, sha256: sha256)
      } catch {
        ring.fail(error)
        rows.update { $0 = $0 ?? .failure(error) }
        throw error
      }
    }
    tables = try Self.thread { [ring] () throws(WriterError) in
      do throws(WriterError) {
        while let batch = ring.takeFilled(by: 1) {
          try streams.append(batch)
          ring.recycle(batch)
        }
        if let failure = ring.failure { throw failure }
        return try streams.finish()
      } catch {
        ring.fail(error)
        throw error
      }
    }
  }

  private static func thread<Value>(
    _ body: @escaping @Sendable () throws(WriterError) -> Value
  ) throws(WriterError) -> ThreadResult<Value, WriterError> {
    do throws(SystemError) {
      return try ThreadResult(body)
    } catch {
      throw WriterError(error, path: "")
    }
  }

  deinit { ring.fail(WriterError(.inputOutput, path: staging.path, detail: "abandoned")) }

  /// An empty batch; waits while all are on their way.
  /// - Throws: `WriterError`, also one that an earlier batch met.
  package func freshBatch() throws(WriterError) -> Batch { try ring.takeFree() }

  /// Takes a filled batch; the caller no longer touches it.
  /// - Throws: `WriterError`, also one that an earlier batch met.
  package func submit(_ batch: Batch) throws(WriterError) { try ring.put(batch) }

  /// Writes what is left and closes everything.
  /// - Returns: every file written, in the order of the schema, the database first.
  /// - Throws: `WriterError`, also one that an earlier batch met.
  package func finish() throws(WriterError) -> [WrittenFile] {
    ring.close()
    do throws(WriterError) {
      closing.begin(after: try tables.get())
      // Without indexes first: the other thread is still building them, and helps when it has.
      let snapshot = try rows.wait { $0 }.get()
      try closing.write(from: snapshot, hasIndexes: false)
      try snapshot.close()
    } catch {
      closing.abandon()
      throw error
    }
    var written = [try database.get()]
    let files = closing.written
    for name in Schema.tables.map(\.name) + Schema.views.map(\.name) {
      if let file = files[name] { written.append(file) }
    }
    written.append(try staging.write(DataPackage.json(files), to: ExportLayout.dataPackage))
    return written
  }
}

extension Batch {
  /// Whether it is time to submit the batch.
  package var isFull: Bool {
    rowCount >= ExportWriter.batchRows || arena.count >= ExportWriter.batchBytes
  }
}
