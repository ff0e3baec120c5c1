import StructuredText

/// Labels and values of a page: rows of a table, the first cell of each a label (facebook.md 7.3).
enum LabelTable {
  /// In the order of the page; a label without a value is left out.
  static func pairs(of root: Int, in tape: HTMLTape) -> [(label: String, value: String)] {
    var pairs: [(label: String, value: String)] = []
    for row in tape.subtree(root) where tape.tag(row) == .tr {
      let cells = tape.elements(of: row).filter { tape.tag($0) == .td || tape.tag($0) == .th }
      if cells.count == 2 {
        add(tape.string(of: cells[0]), tape.string(of: cells[1]), to: &pairs)
      } else if cells.count == 1, let label = ownText(cells[0], tape) {
        // Label and value in one cell: the label is its own text, the value that of the elements in it.
        add(tape.string(of: label), tape.string(of: cells[0], without: [label]), to: &pairs)
      }
    }
    return pairs
  }

  private static func ownText(_ cell: Int, _ tape: HTMLTape) -> Int? {
    tape.subtree(cell).first { tape.isText($0) && Int(tape[$0].parent) == cell && tape.hasText($0) }
  }

  private static func add(_ label: String, _ value: String, to pairs: inout [(label: String, value: String)])
  {
    if !label.isEmpty, !value.isEmpty { pairs.append((trimmed(label), trimmed(value))) }
  }
}
