import PortaviaModel

/// Writes the tables and views of an export once more, in the spelling of a preset.
///
/// It reads the neutral CSV files, so that rows and their order are the same, and so that an export without
/// presets costs nothing more. O(bytes of all CSV files).
package struct PresetWriter {
  /// Texts of one file that were cut because a cell cannot hold them.
  package struct Cut: Sendable, Equatable {
    /// The file, from the root of the export; the first one where there are several.
    package var path: String
    package var texts: Int
  }

  private let preset: CSVPreset
  private let spelling: CSVSpelling
  private let cells: CellSpelling
  private let root: String
  package private(set) var files: [WrittenFile] = []
  package private(set) var cuts: [Cut] = []

  /// - Parameters:
  ///   - staging: an export whose neutral CSV files are complete.
  ///   - localTime: bytes of a time of the schema in UTC to those of `YYYY-MM-DD HH:MM:SS` in the display zone.
  /// - Throws: `WriterError` when the folder cannot be made.
  package init(
    _ preset: CSVPreset, spelling: CSVSpelling, in staging: StagingFolder,
    localTime: @escaping ([UInt8]) -> [UInt8]?
  ) throws(WriterError) {
    self.preset = preset
    self.spelling = spelling
    cells = CellSpelling(preset: preset, localTime: localTime)
    root = staging.path
    try staging.makeFolder(preset.folder)
  }

  package mutating func write(_ table: Table) throws(WriterError) {
    try write(
      table.name, from: ExportLayout.csv(ofTable: table.name),
      columns: table.columns.map { ($0.name, $0.type) })
  }

  package mutating func write(_ view: View) throws(WriterError) {
    try write(
      view.name, from: ExportLayout.csv(ofView: view.name), columns: view.columns.map { ($0.name, $0.type) })
  }

  private mutating func write(
    _ name: String, from source: String, columns: [(name: String, type: ColumnType)]
  )
    throws(WriterError)
  {
    var reader = try NeutralCSVReader("\(root)/\(source)")
    let file = try PresetFile(
      name: name, header: header(columns.map(\.name)), preset: preset, spelling: spelling, in: root)
    var cell: [UInt8] = []
    var row: [UInt8] = []
    var column = 0
    var texts = 0
    var isHeader = true
    while let separator = try reader.next(into: &cell) {
      if !isHeader {
        if column > 0 { row.append(preset.delimiter) }
        if cells.spell(&cell, as: column < columns.count ? columns[column].type : .text) { texts += 1 }
        append(cell, to: &row)
      }
      column += 1
      guard separator == .row else { continue }
      if !isHeader {
        row += [0x0D, 0x0A]
        try file.append(row: row)
        row.removeAll(keepingCapacity: true)
      }
      isHeader = false
      column = 0
    }
    let written = try file.finish()
    files += written
    if texts > 0, let first = written.first { cuts.append(Cut(path: first.path, texts: texts)) }
  }

  private func header(_ names: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, name) in names.enumerated() {
      if index > 0 { row.append(preset.delimiter) }
      append(Array((spelling.labels.map { ColumnLabel.text(name, in: $0) } ?? name).utf8), to: &row)
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
