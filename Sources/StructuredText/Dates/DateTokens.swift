/// A written date cut into numbers, words and signs.
///
/// Words are lower case and without the dot of an abbreviation; blanks of all kinds and marks of writing direction are
/// left out (docs/formats/facebook.md#dates-on-pages).
struct DateTokens {
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  private(set) var list: [Token] = []
  /// Words of the text that were wholly in capitals, by position: names of time zones are.
  private(set) var capitals: Set<Int> = []
  /// No date is longer.
  private static let limit = 128

  /// nil for a text that is too long, or has too large a number, to be a date.
  init?(_ text: String) {
    guard text.utf8.count <= Self.limit else { return nil }
    var word = ""
    var isCapital = true
    var number = 0
    var digits = 0
    func isUnit(_ scalar: Unicode.Scalar) -> Bool { Self.units.contains(scalar) }
    for scalar in text.unicodeScalars {
      if let digit = Self.digit(scalar) {
        endWord(&word, &isCapital)
        number = number * 10 + digit
        digits += 1
        if digits > 9 { return nil }
        continue
      }
      if digits > 0 {
        list.append(.number(number, digits: digits))
        (number, digits) = (0, 0)
        // 年, 月 and 日 behind a number are words of their own, whatever follows.
        if isUnit(scalar) {
          list.append(.word(String(scalar)))
          continue
        }
      }
      if scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered {
        if scalar.value == 0x307 { continue }
        if !word.isEmpty, Self.isHan(scalar) != Self.isHan(word.unicodeScalars.last) {
          endWord(&word, &isCapital)
        }
        isCapital = isCapital && scalar.properties.isUppercase
        word += scalar.properties.lowercaseMapping.replacingDot
      } else if (scalar == "-" || scalar == "'" || scalar == "’" || scalar == "ʼ"), !word.isEmpty,
        !Self.isZone(word)
      {
        // `terça-feira`, `п'ятниця`
        word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
      } else {
        let hadWord = !word.isEmpty
        endWord(&word, &isCapital)
        if scalar.properties.isWhitespace || Self.isMark(scalar) { continue }
        if scalar == ".", hadWord { continue }
        list.append(.sign(scalar))
      }
    }
    endWord(&word, &isCapital)
    if digits > 0 { list.append(.number(number, digits: digits)) }
  }

  private mutating func endWord(_ word: inout String, _ isCapital: inout Bool) {
    while word.hasSuffix("-") { word.removeLast() }
    if !word.isEmpty {
      if isCapital { capitals.insert(list.count) }
      list.append(.word(word))
    }
    word = ""
    isCapital = true
  }

  private static let units = Set("年月日號号時时點点分秒년월일시분초".unicodeScalars)

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isIdeographic
  }

  private static func isZone(_ word: String) -> Bool { word == "utc" || word == "gmt" }

  /// Marks of writing direction and joiners.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x61C, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The lower case of the Turkish İ is an i with a dot above.
  fileprivate var replacingDot: String { self == "i\u{307}" ? "i" : self }
}
