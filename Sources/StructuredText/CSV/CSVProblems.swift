/// What is odd about a row that could be read nevertheless.
package struct CSVProblems: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bytes or units that are not text; shown as U+FFFD.
  package static let invalidText = CSVProblems(rawValue: 1)
  /// A cell was read as Windows-1252.
  package static let windows1252 = CSVProblems(rawValue: 2)
  /// A quote in the middle of a cell, or text after the closing one; both belong to the cell.
  package static let strayQuote = CSVProblems(rawValue: 4)
  /// A quote that opens a cell and is never closed; it was taken as a character.
  package static let openQuote = CSVProblems(rawValue: 8)
  package static let nul = CSVProblems(rawValue: 16)

  package static let all: [CSVProblems] = [.invalidText, .windows1252, .strayQuote, .openQuote, .nul]
}
