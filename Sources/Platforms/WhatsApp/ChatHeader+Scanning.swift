import Import

extension ChatHeader {
  private typealias Bytes = ChatBytes.Bytes

  /// Reads the header at the beginning of a line; nil where there is none (docs/formats/whatsapp.md#headers).
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    ChatBytes.skipMarks(bytes, &at)
    guard at < bytes.count else { return nil }
    let isBracket = bytes[at] == UInt8(ascii: "[")
    if isBracket {
      family.bits |= Family.bracket
      at += 1
      ChatBytes.skipMarks(bytes, &at)
    }
    let start = at
    let era = Self.readEra(bytes, &at)
    guard var first = ChatBytes.number(bytes, &at, limit: 4), at < bytes.count else { return nil }
    if era > 0 { first = (first.value + era, 4) }
    if isBracket, bytes[at] == UInt8(ascii: ":"), first.digits <= 2 {
      at = start
      family.bits |= Family.timeFirst
      guard readTime(bytes, &at), readDayPart(bytes, &at, before: UInt8(ascii: ",")), at < bytes.count,
        bytes[at] == UInt8(ascii: ",")
      else { return nil }
      at += 1
      ChatBytes.skipBlanks(bytes, &at)
      guard let first = ChatBytes.number(bytes, &at, limit: 4), readDate(bytes, &at, first) else {
        return nil
      }
    } else {
      guard readDate(bytes, &at, first), readGap(bytes, &at), readTime(bytes, &at) else { return nil }
      if isBracket {
        guard readDayPart(bytes, &at, before: UInt8(ascii: "]")) else { return nil }
      }
    }
    if isBracket {
      printed = start..<at
      guard at < bytes.count, bytes[at] == UInt8(ascii: "]") else { return nil }
      at += 1
      close(bytes, &at)
    } else if !readDash(bytes, &at, from: start) {
      return nil
    }
    end = at
  }

  // MARK: - Date

  private mutating func readDate(
    _ bytes: Bytes, _ at: inout Int, _ first: (value: Int, digits: Int)
  ) -> Bool {
    guard let one = separator(bytes, &at), let second = ChatBytes.number(bytes, &at, limit: 4),
      let two = separator(bytes, &at)
    else { return false }
    let era = Self.readEra(bytes, &at)
    guard var third = ChatBytes.number(bytes, &at, limit: 4) else { return false }
    if era > 0 { third = (third.value + era, 4) }
    // `BE`, the Buddhist era, may follow.
    var next = at
    ChatBytes.skipBlanks(bytes, &next)
    if ChatBytes.hasPrefix(bytes, next, "BE") { at = next + 2 }
    shape.first = one.sign
    shape.second = two.sign
    shape.isSpaced = one.isSpaced || two.isSpaced
    numbers = (Self.common(first.value), Self.common(second.value), Self.common(third.value))
    switch (first.digits > 2, second.digits > 2, third.digits > 2) {
    case (true, false, false):
      shape.yearPlace = 0
      return isDay(second.value, third.value)
    case (false, true, false):
      shape.yearPlace = 1
      return isDay(first.value, third.value)
    case (false, false, true):
      shape.yearPlace = 2
      return isDay(first.value, second.value)
    case (false, false, false):
      shape.yearPlace = 3
      return isDay(first.value, second.value) || isDay(second.value, third.value)
    default: return false
    }
  }

  /// The year before the first one of the Japanese era whose letter stands here: R1 is 2019, H1 1989, S1 1926; else 0.
  private static func readEra(_ bytes: Bytes, _ at: inout Int) -> Int {
    guard at < bytes.count else { return 0 }
    let year: Int
    switch bytes[at] {
    case UInt8(ascii: "R"): year = 2018
    case UInt8(ascii: "H"): year = 1988
    case UInt8(ascii: "S"): year = 1925
    default: return 0
    }
    at += 1
    return year
  }

  /// A year of the Buddhist calendar, which is 543 years ahead, in the common one.
  private static func common(_ year: Int) -> Int { (2400...2700).contains(year) ? year - 543 : year }

  /// Whether two numbers can be day and month.
  private func isDay(_ one: Int, _ other: Int) -> Bool {
    (1...31).contains(one) && (1...31).contains(other) && min(one, other) <= 12
  }

  private func separator(_ bytes: Bytes, _ at: inout Int) -> (sign: UInt8, isSpaced: Bool)? {
    guard at < bytes.count else { return nil }
    let sign = bytes[at]
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".") || sign == UInt8(ascii: "-") else {
      return nil
    }
    at += 1
    let blank = ChatBytes.blank(bytes, at)
    at += blank
    ChatBytes.skipMarks(bytes, &at)
    return (sign, blank > 0)
  }

  /// Between date and time: a comma or full stop, blanks, perhaps a word.
  private mutating func readGap(_ bytes: Bytes, _ at: inout Int) -> Bool {
    var gap = Gap.space
    guard at < bytes.count else { return false }
    if bytes[at] == UInt8(ascii: ".") {
      at += 1
      if !shape.isSpaced { gap = .dot }
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
      gap = .comma
      at += 1
    } else if ChatBytes.hasPrefix(bytes, at, "،") {
      gap = .arabicComma
      at += 2
    }
    let before = at
    ChatBytes.skipBlanks(bytes, &at)
    if at == before, gap == .space { return false }
    guard at < bytes.count else { return false }
    if ChatBytes.digit(bytes, at) == nil {
      let start = at
      while at < bytes.count, at - start <= 24, ChatBytes.digit(bytes, at) == nil { at += 1 }
      guard at < bytes.count, at - start <= 24 else { return false }
      let hash = ChatWords.hash(bytes[start..<at])
      if let part = ChatWords.dayPartByHash[hash] {
        dayPart = part
        family.bits |= Family.dayPart
      } else if ChatWords.gapHashes.contains(hash) {
        gap = .word
      } else {
        return false
      }
    }
    family.bits |= gap.rawValue << 5
    return true
  }

  // MARK: - Time

  private mutating func readTime(_ bytes: Bytes, _ at: inout Int) -> Bool {
    guard let hour = ChatBytes.number(bytes, &at, limit: 2), at < bytes.count else { return false }
    if skip("h", bytes, &at) { return readWorded(bytes, &at, hour: hour.value) }
    let sign = bytes[at]
    guard sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") else { return false }
    at += 1
    guard let minute = ChatBytes.number(bytes, &at, limit: 2), minute.digits == 2, minute.value < 60,
      hour.value <= 24
    else { return false }
    self.hour = hour.value
    self.minute = minute.value
    if sign == UInt8(ascii: ".") { family.bits |= Family.dottedTime }
    var next = at
    if next < bytes.count, bytes[next] == sign {
      next += 1
      if let second = ChatBytes.number(bytes, &next, limit: 2), second.digits == 2, second.value < 60 {
        self.second = second.value
        family.bits |= Family.seconds
        at = next
      }
    }
    return true
  }

  /// The rest of `09 h 44 min 07 s`, as Canadian French has it.
  private mutating func readWorded(_ bytes: Bytes, _ at: inout Int, hour: Int) -> Bool {
    guard let minute = ChatBytes.number(bytes, &at, limit: 2), minute.digits == 2, minute.value < 60,
      hour <= 24
    else { return false }
    self.hour = hour
    self.minute = minute.value
    family.bits |= Family.wordedTime
    var next = at
    if skip("min", bytes, &next), let second = ChatBytes.number(bytes, &next, limit: 2), second.value < 60,
      skip("s", bytes, &next, andBlanks: false)
    {
      self.second = second.value
      family.bits |= Family.seconds
      at = next
    }
    return true
  }

  /// Goes behind a word with blanks before it.
  private func skip(_ word: StaticString, _ bytes: Bytes, _ at: inout Int, andBlanks: Bool = true) -> Bool {
    guard ChatBytes.blank(bytes, at) > 0 else { return false }
    var next = at
    ChatBytes.skipBlanks(bytes, &next)
    guard ChatBytes.hasPrefix(bytes, next, word) else { return false }
    next += word.utf8CodeUnitCount
    if andBlanks {
      guard ChatBytes.blank(bytes, next) > 0 else { return false }
      ChatBytes.skipBlanks(bytes, &next)
    }
    at = next
    return true
  }

  /// A word after the time, up to `sign`.
  private mutating func readDayPart(_ bytes: Bytes, _ at: inout Int, before sign: UInt8) -> Bool {
    let start = at
    while at < bytes.count, bytes[at] != sign {
      at += 1
      if at - start > 32 { return false }
    }
    return takeDayPart(bytes[start..<at])
  }

  private mutating func takeDayPart(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = UnsafeBufferPointer(rebasing: slice)
    var first = 0
    ChatBytes.skipBlanks(word, &first)
    if first >= word.count { return true }
    // Text of a message has digits and signs.
    guard
      !word.contains(where: {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") || (0x30...0x39).contains($0)
      })
    else { return false }
    dayPart = ChatWords.dayPartByHash[ChatWords.hash(slice)] ?? .unknown
    family.bits |= Family.dayPart
    return true
  }

  // MARK: - What follows

  private mutating func close(_ bytes: Bytes, _ at: inout Int) {
    var closing = Closing.bracket
    if ChatBytes.hasPrefix(bytes, at, " - ") {
      closing = .bracketDash
      at += 3
    } else if at < bytes.count, bytes[at] == 0x20 {
      at += 1
    }
    family.bits |= closing.rawValue << 8
  }

  /// ` - `, ` – `, `: `, or a blank after a date with blanks; a word of the day may stand before.
  private mutating func readDash(_ bytes: Bytes, _ at: inout Int, from start: Int) -> Bool {
    if let found = dash(bytes, at) {
      printed = start..<at
      at += found.length
      family.bits |= found.closing.rawValue << 8
      return true
    }
    let word = at
    while at < bytes.count, at - word <= 32 {
      if let found = dash(bytes, at), found.closing == .dash || found.closing == .enDash {
        guard takeDayPart(bytes[word..<at]) else { break }
        printed = start..<at
        at += found.length
        family.bits |= found.closing.rawValue << 8
        return true
      }
      at += 1
    }
    at = word
    if shape.isSpaced, shape.first == UInt8(ascii: "."), family.has(Family.seconds), at < bytes.count,
      bytes[at] == 0x20
    {
      printed = start..<at
      at += 1
      family.bits |= Closing.space.rawValue << 8
      return true
    }
    return false
  }

  private func dash(_ bytes: Bytes, _ at: Int) -> (closing: Closing, length: Int)? {
    if ChatBytes.hasPrefix(bytes, at, " - ") { return (.dash, 3) }
    if ChatBytes.hasPrefix(bytes, at, " – ") { return (.enDash, 5) }
    if ChatBytes.hasPrefix(bytes, at, ": ") { return (.colon, 2) }
    return nil
  }
}
