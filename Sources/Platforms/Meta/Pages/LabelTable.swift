import Import
import StructuredText

/// Labels and values of a page: rows of a table, the first cell of each a label
/// (docs/formats/facebook.md#pages-since-2022).
enum LabelTable {
  struct Row {
    /// The cell, or the text in the one cell of the row.
    var label: Int?
    /// The heading in a cell without a label.
    var title: Int?
    var value: Int
  }

  /// A run of text in the cell of a value.
  struct Value {
    var node: Int
    var skipped: Set<Int> = []
  }

  /// The rows of one table, without those of tables in it.
  static func rows(of table: Int, in tape: HTMLTape) -> [Row] {
    var rows: [Row] = []
    var node = table + 1
    let end = tape.subtree(table).upperBound
    while node < end {
      guard tape.tag(node) == .tr else {
        node += 1
        continue
      }
      let cells = tape.elements(of: node).filter { tape.tag($0) == .td || tape.tag($0) == .th }
      if cells.count == 1 {
        let label = ownText(cells[0], tape)
        let title = label == nil ? tape.subtree(cells[0]).first { isTitle($0, tape) } : nil
        rows.append(Row(label: label, title: title, value: cells[0]))
      } else {
        for cell in cells.dropFirst() where !tape.isEmpty(cell) || cells.count == 2 {
          rows.append(Row(label: cells[0], value: cell))
        }
      }
      node = tape.subtree(node).upperBound
    }
    return rows
  }

  private static func isTitle(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.tag(node)?.isHeading == true || tape.hasClass("_a6-h", node)
  }

  /// The tables in an element, without those in other ones.
  static func outermost(in cell: Int, _ tape: HTMLTape) -> [Int] {
    var tables: [Int] = []
    var node = cell
    let end = tape.subtree(cell).upperBound
    while node < end {
      if tape.tag(node) == .table {
        tables.append(node)
        node = tape.subtree(node).upperBound
      } else {
        node += 1
      }
    }
    return tables
  }

  /// The texts of a value: each of the block elements in its cell that hold no other ones is one.
  static func values(of row: Row, in tape: HTMLTape) -> [Value] {
    let own = (row.label.map { tape.tag($0) == nil ? [$0] : [] } ?? []) + (row.title.map { [$0] } ?? [])
    var values: [Value] = []
    for node in tape.subtree(row.value) where tape.tag(node)?.isInline == false {
      if let title = row.title, tape.subtree(title).contains(node) { continue }
      let others = tape.elements(of: node).filter { tape.tag($0)?.isInline == false }
      let skipped = Set(others + own)
      let hasText = tape.subtree(node).contains { index in
        tape.isText(index) && tape.hasText(index) && !skipped.contains { tape.subtree($0).contains(index) }
      }
      if hasText { values.append(Value(node: node, skipped: skipped)) }
    }
    return values
  }

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
