import PortaviaModel

/// Inserts the rows of one table, many with one statement.
///
/// Columns that have been NULL in every row so far are left out of the statements: most rows fill half of
/// their columns, and a NULL costs as much as a value.
struct TableInsert {
  /// The parameters that every version of SQLite takes (SQLITE_MAX_VARIABLE_NUMBER before 3.32).
  private static let parametersAtOnce = 999

  private let table: Table
  private let width: Int
  /// By column, whether it is a text that must not be NULL. Batches know no empty text: a name of no letters would be
  /// refused, and with it the whole export.
  private let neverNull: [Bool]
  /// By column, whether it is in the statements.
  private var isFilled: [Bool]
  private var columns: [Int] = []
  private var rowsAtOnce = 1
  private var single: Statement?
  private var multiple: Statement?

  init(_ table: Table) {
    self.table = table
    width = table.columns.count
    neverNull = table.columns.map { $0.isRequired && $0.type == .text }
    isFilled = table.columns.map { column in
      column.isRequired || column.defaultValue != nil || table.primaryKey.contains(column.name)
    }
  }

  /// Inserts whole rows; what is left over of `cells` is passed by.
  mutating func insert(_ cells: [Cell], arena: borrowing Arena, into database: Database) throws(WriterError) {
    if addFilledColumns(of: cells) || columns.isEmpty {
      columns = isFilled.indices.filter { isFilled[$0] }
      rowsAtOnce = max(1, Self.parametersAtOnce / columns.count)
      single = nil
      multiple = nil
    }
    var row = 0
    let rows = cells.count / width
    while rows - row >= rowsAtOnce {
      let statement = if let multiple { multiple } else { try prepare(rowsAtOnce, in: database) }
      multiple = statement
      try statement.bind(
        cells, from: row, count: rowsAtOnce, width: width, columns: columns, neverNull: neverNull,
        arena: arena)
      try statement.insert()
      row += rowsAtOnce
    }
    while row < rows {
      let statement = if let single { single } else { try prepare(1, in: database) }
      single = statement
      try statement.bind(
        cells, from: row, count: 1, width: width, columns: columns, neverNull: neverNull,
        arena: arena)
      try statement.insert()
      row += 1
    }
  }

  /// Whether a column has its first value in these rows.
  private mutating func addFilledColumns(of cells: [Cell]) -> Bool {
    var isChanged = false
    for column in isFilled.indices where !isFilled[column] {
      var index = column
      while index < cells.count {
        if case .null = cells[index] {
          index += width
        } else {
          isFilled[column] = true
          isChanged = true
          break
        }
      }
    }
    return isChanged
  }

  private func prepare(_ rows: Int, in database: Database) throws(WriterError) -> Statement {
    let names = columns.map { table.columns[$0].name }.joined(separator: ",")
    let row = "(" + Array(repeating: "?", count: columns.count).joined(separator: ",") + ")"
    let values = Array(repeating: row, count: rows).joined(separator: ",")
    return try database.prepare("INSERT INTO \(table.name)(\(names)) VALUES \(values)")
  }
}
