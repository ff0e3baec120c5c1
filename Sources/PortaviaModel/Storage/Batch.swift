/// Rows of any tables, with the bytes that they point to: what the rules hand to the writers.
///
/// Rows of one table are in the order in which they were appended, each with exactly the columns of its
/// table, in schema order. A batch is filled by one thread, handed over, read by others, and reused only
/// after every reader is done with it. Its properties are not checked for overlapping access, which would
/// cost more than a cell: no reference to them leaves this type.
@usableFromInline package final class Batch: @unchecked Sendable {
  /// The bytes of every text and blob; it begins with every ``Word`` and the name of every table.
  @exclusivity(unchecked) @usableFromInline package var arena: Arena
  /// The cells by table, row after row; index: ``TableID/rawValue``.
  @exclusivity(unchecked) @usableFromInline package var cells: [[Cell]]
  /// Rows in the whole batch.
  @exclusivity(unchecked) @usableFromInline package var rowCount = 0

  package init(arenaCapacity: Int = 512 * 1024) {
    arena = Arena(capacity: arenaCapacity)
    cells = Array(repeating: [], count: TableID.allCases.count)
    WordTable.bytes.withUnsafeBufferPointer { _ = arena.append($0) }
  }

  /// Empties the batch. The memory of the tables that were in it is kept, that of other tables is given back,
  /// because a run ends with other tables than it begins with.
  package func removeAll() {
    arena.rewind(to: WordTable.bytes.count)
    rowCount = 0
    for index in cells.indices {
      if !cells[index].isEmpty {
        cells[index].removeAll(keepingCapacity: true)
      } else if cells[index].capacity > 0 {
        cells[index] = []
      }
    }
  }
}
