/// One row of any table, read straight from its ``RecordBatch``.
///
/// Nothing is converted before it is asked for. A record keeps its whole batch in memory: copy what is needed
/// later, and drop the record. A column of another table is a mistake of the caller and stops the program.
public struct Record: Sendable {
  /// The batch that holds the row.
  public let batch: RecordBatch
  /// The table that it is a row of.
  public let table: RecordTable
  /// Where its cells begin in those of the table.
  let start: Int

  /// The value of a column; copies a text or blob.
  public subscript(column: RecordColumn) -> RecordValue {
    switch cell(column) {
    case .null: .null
    case .integer(let value): .integer(Int(truncatingIfNeeded: value))
    case .real(let value): .real(value)
    case .text(let text): .text(batch.storage.arena.string(text))
    case .blob(let bytes): .blob(Array(batch.storage.arena.bytes(bytes)))
    }
  }

  /// The value of a column by its name; nil when the table has no such column. O(number of columns).
  public subscript(name: String) -> RecordValue? { table.column(name).map { self[$0] } }

  /// The text, time or date in a column; nil when it is null or something else. O(length).
  public func string(_ column: RecordColumn) -> String? { string(position(column)) }

  /// The whole number in a column; nil when it is null or something else.
  public func integer(_ column: RecordColumn) -> Int? { integer(position(column)) }

  /// The number in a column; nil when it is null or something else.
  public func real(_ column: RecordColumn) -> Double? { real(position(column)) }

  /// Lends the bytes of a text (UTF-8) or blob without copying them; nil when the value is neither.
  public func withBytes<Result, Failure: Error>(
    of column: RecordColumn, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    switch cell(column) {
    case .text(let text), .blob(let text):
      defer { withExtendedLifetime(batch) {} }
      return try body(batch.storage.arena.bytes(text).span)
    case .null, .integer, .real: return nil
    }
  }
}

/// The value at a column's position, for the types of single tables.
extension Record {
  private func position(_ column: RecordColumn) -> Int {
    precondition(column.table == table, "\(column) is no column of \(table)")
    return column.index
  }

  private func cell(_ column: RecordColumn) -> Cell { cell(position(column)) }

  private func cell(_ index: Int) -> Cell { batch.storage.cells[table.id.rawValue][start + index] }

  func string(_ index: Int) -> String? {
    guard case .text(let text) = cell(index) else { return nil }
    return batch.storage.arena.string(text)
  }

  func integer(_ index: Int) -> Int? {
    guard case .integer(let value) = cell(index) else { return nil }
    return Int(truncatingIfNeeded: value)
  }

  func real(_ index: Int) -> Double? {
    switch cell(index) {
    case .real(let value): value
    case .integer(let value): Double(value)
    case .null, .text, .blob: nil
    }
  }

  func boolean(_ index: Int) -> Bool? { integer(index).map { $0 != 0 } }
}
