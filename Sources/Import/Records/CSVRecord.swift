import PortaviaModel

/// The names of the columns of a CSV file, and what stands above them.
struct CSVHeader {
  /// Cells of the rows before the header.
  var titles: [String] = []
  /// As printed, without blanks around.
  var columns: [String] = []
}

/// One row below the header.
struct CSVRecord {
  let header: CSVHeader
  /// As printed; line breaks as `\n`. There may be more than columns, or fewer.
  let cells: [String]

  /// The cell of a column; nil when there is none or nothing in it.
  subscript(column: Int?) -> String? {
    guard let column, column < cells.count, !cells[column].isEmpty else { return nil }
    return cells[column]
  }

  /// What stands in the row beyond the last column, for `extra`: nothing of a row is left out.
  var overhang: [(key: String, value: String)] {
    guard cells.count > header.columns.count else { return [] }
    return (header.columns.count..<cells.count).filter { !cells[$0].isEmpty }
      .map { ("column \($0 + 1)", cells[$0]) }
  }
}
