/// The rows of one table in a ``RecordBatch``, as ``Record`` or as the type of the table.
///
/// It keeps the batch in memory, like its elements. Every access is O(1).
public struct RecordList<Element: Sendable>: RandomAccessCollection, Sendable {
  /// The batch that holds the rows.
  public let batch: RecordBatch
  /// The table that they are rows of.
  public let table: RecordTable
  private let width: Int
  private let make: @Sendable (Record) -> Element

  init(_ table: RecordTable, in batch: RecordBatch, _ make: @escaping @Sendable (Record) -> Element) {
    self.batch = batch
    self.table = table
    self.make = make
    width = Swift.max(table.id.columnCount, 1)
    endIndex = batch.storage.cells[table.id.rawValue].count / width
  }

  public var startIndex: Int { 0 }
  public let endIndex: Int

  /// The row at a position, from 0; a position outside of the list stops the program, as in an array.
  public subscript(position: Int) -> Element {
    precondition(indices.contains(position), "no record at \(position)")
    return make(Record(batch: batch, table: table, start: position * width))
  }
}
