import Import
import PortaviaSystem
import StructuredText

/// Looks at the bytes of a chat: marks of direction, blanks, digits of several scripts.
enum ChatBytes {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Length of the mark of direction or byte order mark at a place; 0 where there is none
  /// (docs/formats/whatsapp.md#files-of-a-chat).
  @inline(__always)
  static func mark(_ bytes: Bytes, _ at: Int) -> Int {
    guard at + 2 < bytes.count, bytes[at] == 0xE2 || bytes[at] == 0xEF else { return 0 }
    if bytes[at] == 0xEF { return bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF ? 3 : 0 }
    if bytes[at + 1] == 0x80 {
      let last = bytes[at + 2]
      return last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last) ? 3 : 0
    }
    return bytes[at + 1] == 0x81 && (0xA6...0xA9).contains(bytes[at + 2]) ? 3 : 0
  }

  @inline(__always)
  static func skipMarks(_ bytes: Bytes, _ at: inout Int) {
    while true {
      let length = mark(bytes, at)
      if length == 0 { return }
      at += length
    }
  }

  /// Length of the mark that WhatsApp puts before what it writes itself: U+200E, or U+200F in languages from right to left.
  @inline(__always)
  static func ownMark(_ bytes: Bytes, _ at: Int) -> Int {
    guard at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return 0 }
    return bytes[at + 2] == 0x8E || bytes[at + 2] == 0x8F ? 3 : 0
  }

  /// Length of the blank at a place: space, tab, U+00A0, U+202F.
  @inline(__always)
  static func blank(_ bytes: Bytes, _ at: Int) -> Int {
    guard at < bytes.count else { return 0 }
    switch bytes[at] {
    case 0x20, 0x09: return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2: return at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  @inline(__always)
  static func skipBlanks(_ bytes: Bytes, _ at: inout Int) {
    while true {
      let length = max(blank(bytes, at), mark(bytes, at))
      if length == 0 { return }
      at += length
    }
  }

  /// The digit at a place, ASCII, Arabic-Indic, Persian, Devanagari or Bengali, and its length.
  @inline(__always)
  static func digit(_ bytes: Bytes, _ at: Int) -> (value: Int, length: Int)? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
    guard byte >= 0xD9, at + 1 < bytes.count else { return nil }
    let next = bytes[at + 1]
    if byte == 0xD9, next >= 0xA0, next <= 0xA9 { return (Int(next) - 0xA0, 2) }
    if byte == 0xDB, next >= 0xB0, next <= 0xB9 { return (Int(next) - 0xB0, 2) }
    if byte == 0xE0, next == 0xA5 || next == 0xA7, at + 2 < bytes.count, (0xA6...0xAF).contains(bytes[at + 2])
    {
      return (Int(bytes[at + 2]) - 0xA6, 3)
    }
    return nil
  }

  /// A number of at most `limit` digits, with marks about it.
  @inline(__always)
  static func number(_ bytes: Bytes, _ at: inout Int, limit: Int) -> (value: Int, digits: Int)? {
    skipMarks(bytes, &at)
    var value = 0
    var digits = 0
    while let next = digit(bytes, at) {
      digits += 1
      if digits > limit { return nil }
      value = value * 10 + next.value
      at += next.length
    }
    if digits == 0 { return nil }
    skipMarks(bytes, &at)
    return (value, digits)
  }

  static func hasPrefix(_ bytes: Bytes, _ at: Int, _ word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[at + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Hash of a text as markers are compared: marks and a final full stop left out, blanks single, ASCII letters small.
  static func hash(_ bytes: Bytes) -> UInt64 {
    var end = bytes.count
    // Marks and blanks behind.
    while end > 0 {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if end >= 3, mark(bytes, end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    if end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var hash = WordHash()
    var at = 0
    skipBlanks(bytes, &at)
    while at < end {
      if hash.isBetweenWords { hash.takeWords(bytes, &at, end) }
      guard at < end else { break }
      var byte = bytes[at]
      if byte >= 0x80 || byte == 0x09 {
        let length = mark(bytes, at)
        if length > 0 {
          at += length
          continue
        }
        let blank = blank(bytes, at)
        if blank > 0 { byte = 0x20 }
        at += max(blank, 1)
      } else {
        if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
        at += 1
      }
      hash.take(byte)
    }
    return hash.value
  }

  static func hash(_ text: String) -> UInt64 {
    var copy = text
    return copy.withUTF8 { hash($0) }
  }

  /// A text without marks of direction and blanks around.
  static func clean(_ bytes: Bytes) -> [UInt8] {
    if isClean(bytes) { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let length = mark(bytes, at)
      if length > 0 {
        at += length
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    while result.last == 0x20 { result.removeLast() }
    let start = result.firstIndex { $0 != 0x20 } ?? result.count
    if start > 0 { result.removeFirst(start) }
    return result
  }

  /// Gives `body` the text as ``clean(_:)`` leaves it; most need no copy for it.
  @inline(__always)
  static func withClean<Result>(_ bytes: Bytes, _ body: (Bytes) throws -> Result) rethrows -> Result {
    if isClean(bytes) { return try body(bytes) }
    return try clean(bytes).withUnsafeBufferPointer(body)
  }

  /// May say no of a clean text, never yes of another.
  private static func isClean(_ bytes: Bytes) -> Bool {
    for byte in bytes where byte == 0xE2 || byte == 0xEF { return false }
    return bytes.first != 0x20 && bytes.last != 0x20
  }

  /// The first place of a byte from another one on.
  @inline(__always)
  static func place(of byte: UInt8, in bytes: Bytes, from start: Int = 0) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return firstByte(byte, base + start, bytes.count - start).map { $0 + start }
  }
}
