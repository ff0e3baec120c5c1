import PortaviaModel

/// One CSV file of the export: a table or a view.
final class CSVFile {
  /// Path from the root of the export.
  let path: String
  private var output: OutputFile

  /// Creates the file and writes its header.
  init(_ relation: Relation, in root: String) throws(WriterError) {
    path = ExportLayout.csv(of: relation)
    output = try OutputFile("\(root)/\(path)")
    try output.appendHeader(relation.columns.map(\.name))
  }

  /// Writes rows of a batch: `cells` holds `width` cells a row.
  func append(_ cells: [Cell], width: Int, arena: borrowing Arena) throws(WriterError) {
    try Self.write(cells, width: width, arena: arena, to: &output)
  }

  /// Writes the rows of a query.
  func append(_ statement: Statement) throws(WriterError) {
    while try statement.step() { try Self.write(statement, to: &output) }
  }

  /// Closes the file.
  func finish() throws(WriterError) -> WrittenFile { try output.finish(as: path) }

  private static func write(
    _ cells: [Cell], width: Int, arena: borrowing Arena, to output: inout OutputFile
  ) throws(WriterError) {
    guard width > 0 else { return }
    var column = 0
    for cell in cells {
      if column > 0 { try output.appendComma() }
      switch cell {
      case .null: break
      case .integer(let number): try output.appendField(number)
      case .text(let text): if !text.isNull { try output.appendField(arena.bytes(text)) }
      // SQLite knows no negative zero.
      case .real(let number): try output.appendField(number == 0 ? 0 : number)
      case .blob(let blob): try output.appendBase64(arena.bytes(blob))
      }
      column += 1
      if column == width {
        try output.endRow()
        column = 0
      }
    }
  }

  private static func write(_ statement: Statement, to output: inout OutputFile) throws(WriterError) {
    for column in 0..<statement.columnCount {
      if column > 0 { try output.appendComma() }
      switch statement.kind(column) {
      case .null: break
      case .integer: try output.appendField(statement.integer(column))
      case .real: try output.appendField(statement.real(column))
      case .text: try output.appendField(statement.text(column))
      case .blob: try output.appendBase64(statement.blob(column))
      }
    }
    try output.endRow()
  }
}
