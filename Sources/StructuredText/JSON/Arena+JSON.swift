import PortaviaModel

extension Arena {
  /// Appends a text of this arena as a JSON string.
  ///
  /// - Parameter isScratch: the text is the last one in the arena and is replaced by the JSON string.
  package mutating func appendJSON(_ text: Text, isScratch: Bool = false) {
    var length = 2
    for byte in bytes(text) { length += Arena.escapedLength(byte) }
    reserve(length + 8)
    let start = count
    append(UInt8(ascii: "\""))
    for index in 0..<Int(text.count) {
      let byte = base[Int(text.offset) + index]
      switch Arena.escapedLength(byte) {
      case 1: append(byte)
      case 2:
        append(UInt8(ascii: "\\"))
        append(Arena.shortEscape(byte))
      default: appendEscape(byte)
      }
    }
    append(UInt8(ascii: "\""))
    if isScratch, !text.isNull {
      let written = count - start
      (base + Int(text.offset)).update(from: base + start, count: written)
      rewind(to: Int(text.offset) + written)
    }
  }

  /// Appends the bytes of a text of this arena once more.
  package mutating func appendCopy(_ text: Text) {
    guard !text.isNull else { return }
    reserve(Int(text.count))
    (base + count).update(from: base + Int(text.offset), count: Int(text.count))
    commit(Int(text.count))
  }

  /// Appends a control character as `\u00XX`.
  mutating func appendEscape(_ byte: UInt8) {
    append("\\u00")
    append(Arena.digit(byte >> 4))
    append(Arena.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  @inline(__always)
  private static func escapedLength(_ byte: UInt8) -> Int {
    if byte >= 0x20 { return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 2 : 1 }
    return shortEscape(byte) != 0 ? 2 : 6
  }

  /// The letter after the backslash; 0 when the byte has no short escape.
  private static func shortEscape(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: 0
    }
  }
}
