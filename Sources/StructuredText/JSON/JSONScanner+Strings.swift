import PortaviaModel

extension JSONScanner {
  enum StringResult {
    case ok, needMore, invalid
  }

  /// Reads a string into the arena. `p` is after the opening quote, and in the end after the closing one if
  /// all is well; on failure, where the trouble is. The text is what has been written to the arena.
  ///
  /// Eight bytes a step are copied and looked at together. `\u00XX` is written as the byte XX at once: if the
  /// bytes are UTF-8 at the end, that was the repair; if not, the string is read again without the repair.
  @inline(__always)
  mutating func scanString(
    _ p: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, record: UnsafePointer<UInt8>,
    arena: inout Arena, flags: inout JSONNode.Flags
  ) -> StringResult {
    let token = p
    let start = arena.count
    var target = arena.base + start
    var limit = arena.base + (arena.capacity &- 16)
    var high: UInt8 = 0
    while true {
      if target >= limit {
        arena.count = target - arena.base
        arena.grow(64)
        target = arena.base + arena.count
        limit = arena.base + (arena.capacity &- 16)
      }
      let bytes = load64(p)
      store64(bytes, target)
      let stops =
        (((bytes ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121)
          | ((bytes ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101) | bytes) & 0x8080_8080_8080_8080
      if stops == 0 {
        p += 8
        target += 8
        continue
      }
      let step = stops.trailingZeroBitCount &>> 3
      p += step
      target += step
      let byte = p[0]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        while target < limit, load32(p) == 0x3030_755C {
          let value = JSONScanner.hexPair(p + 4)
          if value < 0 { break }
          let unit = UInt8(truncatingIfNeeded: value)
          target[0] = unit
          high |= unit
          if unit == 0 {
            problems.note(.nul, at: p - record)
            flags.insert(.hasNUL)
          }
          target += 1
          p += 6
        }
        if p[0] != UInt8(ascii: "\\") || target >= limit { continue }
        let unescaped = JSONScanner.unescape(p[1])
        if unescaped == 0 {
          p = token
          return scanPlainString(&p, end: end, record: record, arena: &arena, start: start, flags: &flags)
        }
        target[0] = unescaped
        target += 1
        p += 2
      } else if p >= end {
        return .needMore
      } else if byte >= 0x80 {
        if repairs {
          p = token
          return scanPlainString(&p, end: end, record: record, arena: &arena, start: start, flags: &flags)
        }
        let length = utf8Length(p, end)
        if length == 0 {
          p = token
          return scanPlainString(&p, end: end, record: record, arena: &arena, start: start, flags: &flags)
        }
        var i = 0
        while i < length {
          target[i] = p[i]
          i &+= 1
        }
        target += length
        p += length
      } else {
        problems.note(.controlCharacter, at: p - record)
        target[0] = byte
        target += 1
        p += 1
      }
    }
    if high >= 0x80 {
      if !repairs || !isUTF8(UnsafePointer(arena.base + start), UnsafePointer(target)) {
        p = token
        return scanPlainString(&p, end: end, record: record, arena: &arena, start: start, flags: &flags)
      }
      flags.insert(.repaired)
      counts.repairedStrings &+= 1
    }
    p += 1
    arena.count = target - arena.base
    return .ok
  }

  /// Reads a string as it is, scalar by scalar, and then tries the repair on it: the way for strings
  /// with anything that ``scanString(_:end:record:arena:flags:)`` cannot settle in one go.
  @inline(never)
  mutating func scanPlainString(
    _ p: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, record: UnsafePointer<UInt8>,
    arena: inout Arena, start: Int, flags: inout JSONNode.Flags
  ) -> StringResult {
    arena.rewind(to: start)
    while p < end {
      arena.reserve(16)
      let target = arena.base + arena.count
      let byte = p[0]
      if byte == UInt8(ascii: "\"") {
        p += 1
        if repairs, !flags.contains(.damagedText) {
          switch Mojibake.repair(from: start, in: &arena) {
          case .unchanged: break
          case .repaired:
            flags.insert(.repaired)
            counts.repairedStrings &+= 1
          case .cutTail:
            flags.formUnion([.repaired, .cutTail])
            problems.note(.cutTail, at: p - record)
            counts.repairedStrings &+= 1
            counts.cutTails &+= 1
          }
        }
        return .ok
      }
      if byte >= 0x80 {
        let length = utf8Length(p, end)
        if length > 0 {
          for i in 0..<length { target[i] = p[i] }
          arena.commit(length)
          p += length
        } else {
          let broken = brokenUTF8Length(p, end)
          if p + broken == end, !isFinal { return .needMore }
          problems.note(.invalidUTF8, at: p - record)
          flags.insert(.damagedText)
          arena.commit(writeUTF8(0xFFFD, target))
          p += broken
        }
        continue
      }
      if byte != UInt8(ascii: "\\") {
        if byte < 0x20 {
          problems.note(.controlCharacter, at: p - record)
        }
        target[0] = byte
        arena.commit(1)
        p += 1
        continue
      }
      guard end - p >= 2 else { return .needMore }
      let unescaped = JSONScanner.unescape(p[1])
      if unescaped != 0 {
        target[0] = unescaped
        arena.commit(1)
        p += 2
        continue
      }
      guard p[1] == UInt8(ascii: "u") else { return .invalid }
      guard let unit = JSONScanner.escapedUnit(p, end) else {
        return end - p < 6 ? .needMore : .invalid
      }
      var scalar = unit
      var length = 6
      if unit & 0xF800 == 0xD800 {
        if unit < 0xDC00, end - p < 12, !isFinal { return .needMore }
        if unit < 0xDC00, let low = JSONScanner.escapedUnit(p + 6, end), low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          length = 12
        } else {
          problems.note(.loneSurrogate, at: p - record)
          flags.insert(.damagedText)
          scalar = 0xFFFD
        }
      } else if unit == 0 {
        problems.note(.nul, at: p - record)
        flags.insert(.hasNUL)
      }
      arena.commit(writeUTF8(scalar, target))
      p += length
    }
    return .needMore
  }

  /// The number of the escape `\uXXXX` at `p`; nil when there is no such escape before `end`.
  static func escapedUnit(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UInt32? {
    guard end - p >= 6, p[0] == UInt8(ascii: "\\"), p[1] == UInt8(ascii: "u") else { return nil }
    let high = hexPair(p + 2)
    let low = hexPair(p + 4)
    return high < 0 || low < 0 ? nil : UInt32(truncatingIfNeeded: high << 8 | low)
  }

  /// The value of two hexadecimal digits; negative when they are not.
  @inline(__always)
  static func hexPair(_ p: UnsafePointer<UInt8>) -> Int { hexDigit(p[0]) << 4 | hexDigit(p[1]) }

  @inline(__always)
  static func hexDigit(_ byte: UInt8) -> Int {
    let digit = byte &- 0x30
    if digit <= 9 { return Int(digit) }
    let letter = (byte | 0x20) &- 0x61
    return letter <= 5 ? Int(letter) + 10 : -4096
  }

  /// What the short escape with this letter means (RFC 8259 section 7); 0 for any other byte.
  @inline(__always)
  static func unescape(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "\""): 0x22
    case UInt8(ascii: "\\"): 0x5C
    case UInt8(ascii: "/"): 0x2F
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: 0
    }
  }
}
