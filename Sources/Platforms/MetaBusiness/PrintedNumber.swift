import Import
import PortaviaModel

/// A number as the platform prints it for people.
///
/// A value is given only where the spelling leaves no doubt: `1.130` is a thousand in Italian and a little more than one
/// in English, so it has none unless the language of the file is known; `63.3K` is rounded, `--` is nothing.
struct PrintedNumber: Sendable, Equatable {
  var value: Double?
  var isPercent: Bool
  /// Whether the text looks like a number at all, known or not.
  var isNumeric: Bool

  /// - Parameter isEnglish: the file is in English: commas group digits, a point begins the fraction.
  init(_ text: String, isEnglish: Bool) {
    var bytes = Array(trimmed(text).utf8)
    isNumeric = bytes.contains { (0x30...0x39).contains($0) } && bytes.allSatisfy { Self.isPlausible($0) }
    isPercent = bytes.last == UInt8(ascii: "%")
    if isPercent { bytes.removeLast() }
    value = nil
    var sign = 1.0
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      if first == UInt8(ascii: "-") { sign = -1 }
      bytes.removeFirst()
    }
    guard let plain = Self.plain(bytes, isEnglish: isEnglish), let number = Double(plain),
      number.magnitude <= 9_007_199_254_740_992
    else { return }
    value = sign * number
  }

  private static func isPlausible(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || "+-.,%KkMm :".utf8.contains(byte)
  }

  /// Digits with a point before the fraction; nil where it could be read in two ways.
  private static func plain(_ bytes: [UInt8], isEnglish: Bool) -> String? {
    let point = UInt8(ascii: ".")
    let comma = UInt8(ascii: ",")
    let marks = bytes.filter { $0 == point || $0 == comma }
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == point || $0 == comma }), !bytes.isEmpty,
      (0x30...0x39).contains(bytes[0]), (0x30...0x39).contains(bytes[bytes.count - 1])
    else { return nil }
    guard let last = marks.last else { return String(decoding: bytes, as: UTF8.self) }
    let groups = bytes.split(omittingEmptySubsequences: false) { $0 == point || $0 == comma }
    let areGroups =
      groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
      && groups[0].first != UInt8(ascii: "0")
    func joined(_ count: Int) -> String {
      let whole = groups[..<count].flatMap { $0 }
      let fraction = groups[count...].flatMap { $0 }
      return String(decoding: whole, as: UTF8.self)
        + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
    }
    if marks.count == 1 {
      if !areGroups { return isEnglish && last == comma ? nil : joined(1) }
      // Three digits after one mark: a thousand or a fraction.
      guard isEnglish else { return nil }
      return last == comma ? joined(2) : joined(1)
    }
    if Set(marks).count == 1 { return areGroups ? joined(groups.count) : nil }
    // Both marks: the last one begins the fraction, the others group.
    let whole = groups.dropLast()
    guard marks.dropLast().allSatisfy({ $0 != last }), whole.dropFirst().allSatisfy({ $0.count == 3 }),
      (1...3).contains(groups[0].count)
    else { return nil }
    return joined(groups.count - 1)
  }
}
