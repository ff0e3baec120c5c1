import Import

/// The first three bytes of texts, as a filter before their hashes are computed: it may say yes where there is none.
struct ChatBeginnings: Sendable {
  private static let size = 1 << 14
  private var bits = [UInt64](repeating: 0, count: size / 64)

  mutating func insert(_ text: String) {
    var copy = text
    guard let place = copy.withUTF8({ Self.place($0) }) else { return }
    bits[place / 64] |= 1 << UInt64(place % 64)
  }

  /// What begins with blanks, marks or signs that may be one counts as held.
  func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let place = Self.place(bytes) else { return true }
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }

  private static func place(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count >= 3 else { return nil }
    var key: UInt32 = 0
    for index in 0..<3 {
      var byte = bytes[index]
      switch byte {
      // Blanks, and the first bytes of U+00A0, U+202F and marks; a full stop may be the end.
      case 0x09, 0x20, 0x2E, 0xC2, 0xE2, 0xEF: return nil
      case 0x41...0x5A: byte |= 0x20
      default: break
      }
      key = key << 8 | UInt32(byte)
    }
    return Int((key &* 2_654_435_761) >> 18)
  }
}
