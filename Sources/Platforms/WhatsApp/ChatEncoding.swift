import Import
import StructuredText

/// Tells a chat that another program saved in Windows-1252 from damaged UTF-8: nothing in it is a character of several
/// bytes, and what is no ASCII stands alone beside letters, as accents do.
struct ChatEncoding {
  private var hasCharacters = false
  private var accents = 0
  private var others = 0

  var isWindows1252: Bool { !hasCharacters && accents > 0 && others == 0 }

  mutating func take(_ line: TextLine) {
    // Most chats have one soon.
    if hasCharacters { return }
    let bytes = line.bytes
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return }
    if line.isValid {
      hasCharacters = true
      return
    }
    for place in first..<bytes.count where bytes[place] >= 0x80 {
      let before = place > 0 ? bytes[place - 1] : 0x20
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      switch bytes[place] {
      case 0xC0...0xFF where before < 0x80 && after < 0x80:
        // Words of one letter are `à`, `è`, `é`, `ó`.
        if Self.isLetter(before) || Self.isLetter(after) || before == 0x20 && after == 0x20 { accents += 1 }
      case 0x80...0xBF where before < 0x80 || after < 0x80: continue
      default: others += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
