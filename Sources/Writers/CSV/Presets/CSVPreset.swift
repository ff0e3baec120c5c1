/// How CSV is spelled for one program (docs/rules.md#csv): the same rows and columns as in the neutral files.
package struct CSVPreset: Sendable, Hashable {
  package var name: String
  package var delimiter: UInt8
  /// Whether a UTF-8 file begins with a byte order mark, without which Excel takes it for Windows-1252.
  package var hasBOM: Bool
  package var decimalSeparator: UInt8
  /// UTF-16 units that fit into a cell; nil when any text does.
  package var cellLimit: Int?
  /// Rows that fit into a sheet, the header included; nil when a longer file is not split.
  package var rowLimit: Int?

  init(
    _ name: String, delimiter: Unicode.Scalar, bom: Bool = false, decimal: Unicode.Scalar,
    cellLimit: Int? = nil, rowLimit: Int? = nil
  ) {
    self.name = name
    self.delimiter = UInt8(ascii: delimiter)
    hasBOM = bom
    decimalSeparator = UInt8(ascii: decimal)
    self.cellLimit = cellLimit
    self.rowLimit = rowLimit
  }

  /// The limits of Excel (support.microsoft.com, "Excel specifications and limits").
  static let excelCell = 32_767
  static let excelRows = 1_048_576

  package static let all: [CSVPreset] = [
    CSVPreset(
      "excel-it", delimiter: ";", bom: true, decimal: ",", cellLimit: excelCell, rowLimit: excelRows),
    CSVPreset(
      "excel-en", delimiter: ",", bom: true, decimal: ".", cellLimit: excelCell, rowLimit: excelRows),
    CSVPreset("sheets", delimiter: ",", decimal: ".", cellLimit: 50_000),
    CSVPreset("libreoffice", delimiter: ";", decimal: ","),
    CSVPreset("numbers", delimiter: ";", decimal: ","),
    CSVPreset("tsv", delimiter: "\t", decimal: ".", cellLimit: excelCell, rowLimit: excelRows),
  ]

  /// Folder of its files, from the root of the export.
  package var folder: String { "data/csv-\(name)" }
}
