/// Rows of any tables, with the bytes they point to: what crosses from the rules to the writers.
///
/// Rows of one table stand in the order in which they were appended, each with exactly the columns of its
/// table, in schema order. A batch is filled by one thread, handed over, read by others, and reused only
/// after every reader is done with it. Its properties are not checked for overlapping access, which costs more than a
/// cell: nothing here hands out a reference into them.
@usableFromInline package final class Batch: @unchecked Sendable {
  /// The bytes of every text and blob; it begins with every ``Word``.
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

  /// Empties the batch and keeps its memory.
  package func removeAll() {
    arena.rewind(to: WordTable.bytes.count)
    rowCount = 0
    for index in cells.indices where !cells[index].isEmpty { cells[index].removeAll(keepingCapacity: true) }
  }
}
