extension Batch {
  /// The tables whose cells do not make whole rows, or hold a value of another kind than their column: none, unless a
  /// rule is wrong. NULL is of every kind. O(cells), about a nanosecond for each.
  package var misshapenTables: [TableID] {
    TableID.allCases.filter { !isWhole($0) }
  }

  /// Refuses rows that are not those of their table: they would be other rows for every writer.
  package func requireShape() throws(MisshapenRows) {
    if let table = misshapenTables.first { throw MisshapenRows(table: table) }
  }

  private func isWhole(_ table: TableID) -> Bool {
    cells[table.rawValue].withUnsafeBufferPointer { cells in
      if cells.isEmpty { return true }
      return CellKinds.byTable[table.rawValue].withUnsafeBufferPointer { kinds in
        guard cells.count % kinds.count == 0 else { return false }
        var odd = CellKinds()
        var start = 0
        while start < cells.count {
          for column in kinds.indices {
            odd.formUnion(CellKinds(cells[start &+ column]).subtracting(kinds[column]))
          }
          start &+= kinds.count
        }
        return odd.isEmpty
      }
    }
  }
}

/// Rows without the number and kinds of values of their table: a fault of the program.
package struct MisshapenRows: Error, CustomStringConvertible {
  package let table: TableID

  package var description: String { "rows of \(table.name) do not have its columns" }
}

/// Kinds of cells, as a set that is quick to compare.
private struct CellKinds: OptionSet {
  let rawValue: UInt8

  static let integer = CellKinds(rawValue: 1)
  static let real = CellKinds(rawValue: 2)
  static let text = CellKinds(rawValue: 4)
  static let blob = CellKinds(rawValue: 8)

  /// What the columns take, by table.
  static let byTable: [[CellKinds]] = TableID.allCases.map { table in
    let types = Schema.table(table)?.columns.map(\.type) ?? View.readableMessages.columns.map(\.type)
    return types.map { type in
      switch type {
      case .text, .datetime, .date: .text
      case .integer, .boolean: .integer
      case .real: .real
      case .blob: .blob
      }
    }
  }
}

extension CellKinds {
  @inline(__always)
  fileprivate init(_ cell: Cell) {
    switch cell {
    case .null: self = []
    case .integer: self = .integer
    case .real: self = .real
    case .text: self = .text
    case .blob: self = .blob
    }
  }
}
