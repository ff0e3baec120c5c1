/// The cells of one table while a row is being appended: one call per column, in schema order.
@frozen @usableFromInline package struct CellList {
  @usableFromInline var cells: [Cell]

  @usableFromInline init(_ cells: [Cell]) { self.cells = cells }

  @inlinable @inline(__always) package mutating func integer(_ value: Int64) { cells.append(.integer(value)) }
  @inlinable @inline(__always) package mutating func integer(_ value: Int64?) {
    if let value { cells.append(.integer(value)) } else { cells.append(.null) }
  }
  @inlinable @inline(__always) package mutating func real(_ value: Double?) {
    if let value { cells.append(.real(value)) } else { cells.append(.null) }
  }
  @inlinable @inline(__always) package mutating func boolean(_ value: Bool) {
    cells.append(.integer(value ? 1 : 0))
  }
  @inlinable @inline(__always) package mutating func boolean(_ value: Bool?) {
    if let value { cells.append(.integer(value ? 1 : 0)) } else { cells.append(.null) }
  }
  /// A text; one without bytes is NULL, as everywhere in the schema.
  @inlinable @inline(__always) package mutating func text(_ value: Text) {
    if value.count == 0 { cells.append(.null) } else { cells.append(.text(value)) }
  }
  @inlinable @inline(__always) package mutating func blob(_ value: Text) { cells.append(.blob(value)) }
  @inlinable @inline(__always) package mutating func null() { cells.append(.null) }
}

extension Batch {
  /// Appends one row to a table; `body` appends exactly one cell per column, in schema order.
  @inlinable
  package func appendRow(_ table: TableID, _ body: (inout CellList) -> Void) {
    var list = CellList([])
    swap(&list.cells, &cells[table.rawValue])
    body(&list)
    swap(&list.cells, &cells[table.rawValue])
    rowCount += 1
  }

  /// Copies a time with its text out of another arena.
  package func time(_ time: EventTime, from other: borrowing Arena) -> EventTime {
    var copy = time
    copy.raw = arena.append(time.raw, from: other)
    return copy
  }

  /// Copies a string into the arena; nil and "" are NULL.
  package func text(_ string: String?) -> Text {
    guard let string, !string.isEmpty else { return .null }
    return arena.append(string)
  }
}
