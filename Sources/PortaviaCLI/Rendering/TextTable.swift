/// A table for the terminal: first column to the left, numbers to the right.
struct TextTable {
  /// How a column is aligned.
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ row: [String]) { rows.append(row) }

  /// The lines, indented by two, without blanks at the end.
  func render() -> String {
    let widths = alignments.indices.map { column in rows.lazy.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = " "
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        line +=
          " " + (alignments[column] == .right ? blanks + cell : cell + blanks)
          + (column + 1 < row.count ? " " : "")
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
