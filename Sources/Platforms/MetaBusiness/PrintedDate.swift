import Import
import PortaviaModel
import StructuredText

/// A date with or without a time of day, as tables print it: `2026-05-01T00:00:00`, `03/27/2026 06:08`, `27.03.2026`.
struct PrintedDate: Sendable, Equatable {
  private var numbers: [Int]
  private var time: [Int]
  /// Years come first: there is one way to read it.
  var isISO: Bool
  var hasTime: Bool { !time.isEmpty }
  var hasSeconds: Bool { time.count == 3 }
  /// Minutes east of UTC, where it is printed.
  var offset: Int?
  private var isAfternoon: Bool?

  /// nil for what is no date.
  init?(_ text: String) {
    var cursor = Cursor(trimmed(text))
    guard let first = cursor.number(1...4), cursor.skip("/.-"), let second = cursor.number(1...2),
      cursor.skip("/.-"), let third = cursor.number(1...4), first.digits == 4 || first.digits <= 2,
      (first.digits == 4) != (third.digits == 4), third.digits != 3
    else { return nil }
    isISO = first.digits == 4
    numbers = [first.value, second.value, third.value]
    time = []
    if cursor.isAtEnd { return }
    guard cursor.skip("T ,") else { return nil }
    _ = cursor.skip(" ")
    guard let hour = cursor.number(1...2), cursor.skip(":"), let minute = cursor.number(2...2) else {
      return nil
    }
    time = [hour.value, minute.value]
    if cursor.skip(":") {
      guard let second = cursor.number(2...2) else { return nil }
      time.append(second.value)
      if cursor.skip(".") { guard cursor.number(1...9) != nil else { return nil } }
    }
    _ = cursor.skip(" ")
    if cursor.skip("aA") { isAfternoon = false } else if cursor.skip("pP") { isAfternoon = true }
    if isAfternoon != nil {
      _ = cursor.skip(".")
      guard cursor.skip("mM") else { return nil }
      _ = cursor.skip(".")
      _ = cursor.skip(" ")
    }
    guard cursor.readOffset(into: &offset), cursor.isAtEnd else { return nil }
  }

  private struct Cursor {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ characters: String) -> Bool {
      guard let first = rest.first, characters.utf8.contains(first) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(_ lengths: ClosedRange<Int>) -> (value: Int, digits: Int)? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard lengths.contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
    }

    /// `Z`, `+02:00` or `+0200`; nothing is no offset. False for half of one.
    mutating func readOffset(into offset: inout Int?) -> Bool {
      if skip("zZ") {
        offset = 0
        return true
      }
      let isWest = rest.first == UInt8(ascii: "-")
      guard skip("+-") else { return true }
      guard let first = number(2...4) else { return false }
      var minutes = first.value * 60
      if first.digits == 4 {
        minutes = first.value / 100 * 60 + first.value % 100
      } else if first.digits == 3 {
        return false
      } else if skip(":") {
        guard let second = number(2...2) else { return false }
        minutes += second.value
      }
      guard minutes <= 14 * 60 else { return false }
      offset = isWest ? -minutes : minutes
      return true
    }
  }

  /// What it proves about the order in its file; nil where both are possible.
  var order: DateOrder? {
    if isISO { return nil }
    if numbers[0] > 12 { return .dayFirst }
    return numbers[1] > 12 ? .monthFirst : nil
  }

  /// The time on the wall; nil for a day that does not exist, or in an unknown order.
  func civil(_ order: DateOrder?) -> CivilTime? {
    var civil: CivilTime
    if isISO {
      civil = CivilTime(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      guard let order else { return nil }
      let isDayFirst = order == .dayFirst
      civil = CivilTime(
        year: numbers[2], month: numbers[isDayFirst ? 1 : 0], day: numbers[isDayFirst ? 0 : 1])
    }
    if time.count >= 2 { (civil.hour, civil.minute) = (time[0], time[1]) }
    if time.count == 3 { civil.second = time[2] }
    if let isAfternoon {
      guard (1...12).contains(civil.hour) else { return nil }
      civil.hour = civil.hour % 12 + (isAfternoon ? 12 : 0)
    }
    return civil.isValid ? civil : nil
  }
}
