import PortaviaModel

/// The rows of downloads in a database that nobody else can open, to be asked and thrown away: for what compares
/// downloads without an export. Nothing of it stays on disk, however the process ends.
///
///     let store = try RowStore()
///     try store.insert(batch)  // as often as there are batches
///     let database = try store.finish()
package final class RowStore {
  private let writer: DatabaseWriter

  /// - Throws: `WriterError` when there is no room for it.
  package init() throws(WriterError) { writer = try DatabaseWriter(temporary: ()) }

  /// Takes the rows of a batch.
  package func insert(_ batch: Batch) throws(WriterError) { try writer.append(batch) }

  /// The database with all rows and views.
  package func finish() throws(WriterError) -> Database {
    _ = try writer.endRows()
    return writer.database
  }
}
