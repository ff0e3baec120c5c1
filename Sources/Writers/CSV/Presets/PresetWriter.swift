import PortaviaModel

/// Writes the tables and views of an export once more, in the spelling of a preset.
final class PresetWriter: SheetWriter {
  private let preset: CSVPreset
  private let settings: SheetSettings
  private let cells: CellSpelling
  private let root: String
  private var written = WrittenSheets()

  /// - Throws: `WriterError` when the folder cannot be made.
  init(_ preset: CSVPreset, _ settings: SheetSettings, in folder: ExportFolder) throws(WriterError) {
    self.preset = preset
    self.settings = settings
    cells = CellSpelling(preset: preset, localTime: settings.localTime)
    root = folder.root
    try folder.makeFolder(preset.folder)
  }

  func write(_ relation: Relation, _ rows: inout SheetRows) throws(WriterError) {
    let columns = relation.columns
    let file = try PresetFile(
      name: relation.name, header: header(columns.map(\.name)), preset: preset, settings, in: root)
    var cell: [UInt8] = []
    var row: [UInt8] = []
    var column = 0
    var cuts = 0
    while let end = try rows.next(into: &cell) {
      if column > 0 { row.append(preset.delimiter) }
      if cells.spell(&cell, as: column < columns.count ? columns[column].type : .text) { cuts += 1 }
      append(cell, to: &row)
      column += 1
      guard end == .row else { continue }
      row += [0x0D, 0x0A]
      try file.append(row: row)
      row.removeAll(keepingCapacity: true)
      column = 0
    }
    let files = try file.finish()
    written.files += files
    if cuts > 0, let first = files.first {
      written.findings.append(
        Finding(
          .csvTextCut, entry: first.path, details: [preset.name, String(preset.cellLimit ?? 0)],
          occurrences: cuts))
    }
  }

  func finish() throws(WriterError) -> WrittenSheets { written }

  private func header(_ names: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, name) in names.enumerated() {
      if index > 0 { row.append(preset.delimiter) }
      append(Array((settings.labels.map { ColumnLabel.text(name, in: $0) } ?? name).utf8), to: &row)
    }
    return row + [0x0D, 0x0A]
  }

  /// Appends a cell, in quotes where it needs them.
  private func append(_ cell: [UInt8], to row: inout [UInt8]) {
    let mustQuote = cell.contains {
      $0 == preset.delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard mustQuote else {
      row += cell
      return
    }
    row.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { row.append(byte) }
      row.append(byte)
    }
    row.append(UInt8(ascii: "\""))
  }
}
