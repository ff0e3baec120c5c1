import PortaviaModel

/// Writes every table of an export in one format, from the rows as they come.
///
/// ``ExportWriter`` makes a writer from its ``TableFormat`` and hands it to a thread of its own. There it calls
/// ``append(_:)`` with every batch, in the order in which rows are made; ``endRows()``, once; ``finish(_:)``, once.
/// ``cancel()`` may come in the place of each of them and is the last call.
///
/// The tables are those of ``Schema/tables``, and of the views only ``TableID/readableMessages`` has rows in a batch.
/// A writer may create whatever it likes in the ``ExportFolder`` that it was made with, except where
/// ``ExportLayout`` has something. An error that it throws ends the export.
package protocol TableWriter: AnyObject {
  /// Takes the rows of a batch. Other writers read the same batch at the same time and it is filled again afterwards:
  /// nothing of it may be changed or kept. Its cells have the number and kinds that the schema says.
  func append(_ batch: Batch) throws(WriterError)

  /// No more rows come.
  /// - Returns: the files that need all rows in another order, or the rows of views.
  func endRows() throws(WriterError) -> [ClosingFile]

  /// Closes everything.
  /// - Parameter closing: the files asked for in ``endRows()``, by the name of their table or view.
  /// - Returns: all files of the format; they become a part of the bag.
  func finish(_ closing: [String: WrittenFile]) throws(WriterError) -> [WrittenFile]

  /// The export ends without being finished, by an error or a request. Files in its folder are removed by others;
  /// what is outside of it has to be undone.
  func cancel()
}

extension TableWriter {
  package func cancel() {}
}

/// The one writer that can be asked for its rows afterwards: the database.
///
/// After ``TableWriter/endRows()`` its rows are in place for ``open``; then indexes are built, while others already ask.
package protocol TableStore: TableWriter {
  /// Opens the rows for one thread. Without indexes this is done before they are begun.
  var open: @Sendable () throws(WriterError) -> StoredRows { get }

  /// Builds what makes looking up fast.
  func buildIndexes() throws(WriterError)
}

/// A file that is written when all rows are stored.
package struct ClosingFile: Sendable {
  /// The table or view that is its content.
  package let relation: Relation
  /// Writes it; called on any thread, several files at a time, each with rows of its own.
  package let write: @Sendable (StoredRows) throws(WriterError) -> WrittenFile

  package init(
    _ relation: Relation, write: @escaping @Sendable (StoredRows) throws(WriterError) -> WrittenFile
  ) {
    self.relation = relation
    self.write = write
  }
}
