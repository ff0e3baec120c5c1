import PortaviaModel

/// Spells one cell for a spreadsheet: numbers and times the way it reads them, text so that it stays text.
struct CellSpelling {
  let preset: CSVPreset
  /// The clock of the display zone: bytes of a time in UTC to those of `YYYY-MM-DD HH:MM:SS`; nil for what is no time.
  let localTime: ([UInt8]) -> [UInt8]?

  /// Changes the bytes of a neutral cell into those of the preset, without delimiter and quotes.
  /// - Returns: whether text was cut.
  func spell(_ cell: inout [UInt8], as type: ColumnType) -> Bool {
    if cell.isEmpty { return false }
    switch type {
    case .integer, .boolean, .date: return false
    case .real:
      if let point = cell.firstIndex(of: UInt8(ascii: ".")) { cell[point] = preset.decimalSeparator }
      return false
    case .datetime:
      if let local = localTime(cell) {
        cell = local
        return false
      }
    case .text, .blob: break
    }
    let isGuarded = Self.needsGuard(cell)
    let isCut = cut(&cell, room: isGuarded ? 1 : 0)
    if isGuarded { cell.insert(UInt8(ascii: "'"), at: 0) }
    return isCut
  }

  // MARK: - Formulas

  /// Whether a spreadsheet may take a text for a formula, or for a text that was guarded before: it begins with
  /// `=`, `+`, `-`, `@`, their full-width forms, tab, CR, LF or `'`, and is no phone number in E.164.
  static func needsGuard(_ text: [UInt8]) -> Bool {
    switch text.first {
    case UInt8(ascii: "+"): return !isPhoneNumber(text)
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x09, 0x0A, 0x0D:
      return true
    case 0xEF: return text.count >= 3 && text[1] == 0xBC && fullWidth.contains(text[2])
    default: return false
    }
  }

  /// Last bytes of U+FF1D, U+FF0B, U+FF0D and U+FF20 in UTF-8; the two before are EF BC.
  private static let fullWidth: Set<UInt8> = [0x9D, 0x8B, 0x8D, 0xA0]

  /// `+`, no leading zero, 7 to 15 digits and nothing else (ITU-T E.164 section 6).
  private static func isPhoneNumber(_ text: [UInt8]) -> Bool {
    (8...16).contains(text.count) && text[1] != UInt8(ascii: "0")
      && text.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  // MARK: - Length

  /// Shortens a text that does not fit, at the end of a character, with `…` as its last one.
  /// - Parameter room: UTF-16 units that have to stay free.
  private func cut(_ text: inout [UInt8], room: Int) -> Bool {
    // A UTF-16 unit takes at least one byte of UTF-8.
    guard let limit = preset.cellLimit, text.count + room > limit else { return false }
    var units = room
    // The last place where `…` still fits.
    var end = 0
    var index = 0
    while index < text.count {
      if units <= limit - 1 { end = index }
      let lead = text[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      units += length == 4 ? 2 : 1
      if units > limit {
        text.removeSubrange(end...)
        text += Array("…".utf8)
        return true
      }
      index += length
    }
    return false
  }
}
