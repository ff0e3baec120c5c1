import PortaviaModel
import PortaviaSystem

/// Writes the tables of an export in every format: hands each batch to all writers, and gathers their files.
///
///     let writer = try ExportWriter(in: staging)
///     let batch = try writer.freshBatch()
///     // fill it with rows of any tables …
///     try writer.submit(batch)
///     let files = try writer.finish()
///
/// One thread fills and submits; each ``TableWriter`` has one of its own. What needs other orders, joins or sums is written
/// from the stored rows at the end, by the thread that fills, and by the others when they are done. The rows of
/// `vocabulary` are written here; all other tables are the caller's.
package final class ExportWriter {
  /// Rows after which a batch is full.
  package static let batchRows = 1000
  /// Bytes after which a batch is full.
  package static let batchBytes = 512 * 1024
  private static let batchCount = 4

  private let root: String
  private let ring: BatchRing
  private let closing: ClosingFiles
  private var threads: [ThreadResult<[WrittenFile], WriterError>] = []

  /// Creates the files and starts the threads.
  /// - Parameter formats: one of them is the ``TableStore``.
  package init(in staging: StagingFolder, formats: [TableFormat] = TableFormat.all) throws(WriterError) {
    root = staging.path
    ring = BatchRing(count: Self.batchCount, consumers: formats.count)
    closing = ClosingFiles(writers: formats.count)
    try staging.makeFolder("data")
    for (number, format) in formats.enumerated() {
      let writer = try format.make(staging.folder)
      threads.append(try Self.thread(with: writer, number: number, in: root, ring, closing))
    }
  }

  deinit { fail(WriterError(.inputOutput, path: root, detail: "abandoned")) }

  /// An empty batch; waits while all are on their way.
  /// - Throws: `WriterError`, also one of an earlier batch.
  package func freshBatch() throws(WriterError) -> Batch { try ring.takeFree() }

  /// Takes a filled batch; the caller no longer touches it.
  /// - Throws: `WriterError`, also one of an earlier batch, and one for rows that are not those of their table.
  package func submit(_ batch: Batch) throws(WriterError) {
    do throws(MisshapenRows) {
      try batch.requireShape()
    } catch {
      throw WriterError(.misshapenRows, path: error.table.name)
    }
    try ring.put(batch)
  }

  /// Writes what is left and closes everything.
  /// - Returns: every file written, format by format; those of tables and views in the order of the schema.
  /// - Throws: `WriterError`, also one of an earlier batch.
  package func finish() throws(WriterError) -> [WrittenFile] {
    ring.close()
    do throws(WriterError) {
      try closing.writeFromRows()
      var written: [WrittenFile] = []
      for thread in threads { written += try thread.get() }
      return written
    } catch {
      fail(error)
      throw error
    }
  }

  private func fail(_ error: WriterError) {
    ring.fail(error)
    closing.fail(error)
  }

  private static func thread(
    with writer: sending any TableWriter, number: Int, in root: String, _ ring: BatchRing,
    _ closing: ClosingFiles
  ) throws(WriterError) -> ThreadResult<[WrittenFile], WriterError> {
    do throws(SystemError) {
      return try ThreadResult(with: writer) { writer throws(WriterError) in
        do throws(WriterError) {
          return try run(writer, number: number, ring, closing)
        } catch {
          ring.fail(error)
          closing.fail(error)
          writer.cancel()
          throw error
        }
      }
    } catch {
      throw WriterError(error, path: root)
    }
  }

  /// The life of a writer.
  private static func run(
    _ writer: any TableWriter, number: Int, _ ring: BatchRing, _ closing: ClosingFiles
  ) throws(WriterError) -> [WrittenFile] {
    while let batch = ring.takeFilled(by: number) {
      try writer.append(batch)
      ring.recycle(batch)
    }
    if let failure = ring.failure { throw failure }
    closing.declare(try writer.endRows(), of: number)
    if let store = writer as? any TableStore {
      closing.store(try store.open())
      try store.buildIndexes()
      closing.storeIndexes(store.open)
    } else {
      try closing.help()
    }
    return try writer.finish(try closing.files(of: number))
  }
}

extension Batch {
  /// Whether it is time to submit the batch.
  package var isFull: Bool {
    rowCount >= ExportWriter.batchRows || arena.count >= ExportWriter.batchBytes
  }
}
