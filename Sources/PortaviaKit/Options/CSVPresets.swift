/// The spreadsheet programs that an export has CSV files for, beside the neutral ones.
///
/// Presets have the same rows and columns; only spelling changes: the delimiter, decimals, times in the display zone,
/// and a guard that keeps text from being taken for a formula. Each is a folder `data/csv-<preset>/`.
public struct CSVPresets: Sendable, Hashable {
  /// A program that opens the files.
  public enum Preset: String, Sendable, CaseIterable {
    /// The neutral files, which are always written.
    case standard
    /// Excel where the decimal separator is a comma: Italian, German, French, Spanish.
    case excelItalian = "excel-it"
    /// Excel in English.
    case excelEnglish = "excel-en"
    /// Google Sheets.
    case sheets
    /// LibreOffice Calc.
    case libreOffice = "libreoffice"
    /// Apple Numbers in Italian.
    case numbers
    /// Tabs between the columns: for pasting, and for Excel in any language.
    case tsv
  }

  /// The programs, in any order; a program that comes twice is written once.
  public var programs: [Preset]
  /// Heads columns with labels for people, in the language of the export, instead of their names.
  public var usesLabels: Bool
  /// Begins each file with a line `sep=;`, which Excel obeys and other readers take for a row.
  public var hasSeparatorLine: Bool
  /// Writes the preset ``Preset/tsv`` in UTF-16, which Excel recognises in every language.
  public var usesUTF16: Bool

  /// Chooses presets; none by default.
  public init(
    _ programs: [Preset] = [], usesLabels: Bool = false, hasSeparatorLine: Bool = false,
    usesUTF16: Bool = false
  ) {
    self.programs = programs
    self.usesLabels = usesLabels
    self.hasSeparatorLine = hasSeparatorLine
    self.usesUTF16 = usesUTF16
  }

  /// What is written beside the neutral files, in the order of ``Preset``.
  public var additional: [Preset] { Preset.allCases.filter { $0 != .standard && programs.contains($0) } }
}
