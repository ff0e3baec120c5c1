import PortaviaModel

/// Reads dates that differ from an earlier one in their clock only, without reading their words again.
///
/// Cost: some comparisons of bytes for such a date; of the others that of ``DateReader/read(_:)``.
package struct RecentDates: Sendable {
  /// A date around a clock.
  private struct Form {
    var head: [UInt8]
    var tail: [UInt8]
    var time: WrittenTime
  }

  private struct Clock {
    /// Its position.
    var range: Range<Int>
    var hour: Int
    var minute: Int
    var second: Int?
  }

  private static let limit = 8
  private var forms: [Form] = []
  private var oldest = 0

  package init() {}

  /// What the reader makes of a text in UTF-8. All texts must go to one reader.
  package mutating func read(_ text: UnsafeBufferPointer<UInt8>, with reader: DateReader) -> WrittenTime? {
    guard let clock = Self.clock(in: text) else { return reader.read(String(decoding: text, as: UTF8.self)) }
    let head = UnsafeBufferPointer(rebasing: text[..<clock.range.lowerBound])
    let tail = UnsafeBufferPointer(rebasing: text[clock.range.upperBound...])
    for form in forms
    where form.head.count == head.count && form.tail.count == tail.count
      && (form.time.precision == .seconds) == (clock.second != nil) && form.head.elementsEqual(head)
      && form.tail.elementsEqual(tail)
    {
      if let time = Self.time(clock, form.time) { return time }
      break
    }
    guard let time = reader.read(String(decoding: text, as: UTF8.self)) else { return nil }
    // Only if it is this clock that the reader has read.
    if Self.time(clock, time) == time {
      let form = Form(head: Array(head), tail: Array(tail), time: time)
      if forms.count < Self.limit {
        forms.append(form)
      } else {
        forms[oldest] = form
        oldest = (oldest + 1) % Self.limit
      }
    }
    return time
  }

  /// The same day with another clock; nil when that time does not exist.
  private static func time(_ clock: Clock, _ form: WrittenTime) -> WrittenTime? {
    var time = form
    var hour = clock.hour
    if let isAfternoon = form.isAfternoon {
      guard hour <= 12 || isAfternoon else { return nil }
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    }
    guard hour < 24, clock.minute < 60, (clock.second ?? 0) < 60 else { return nil }
    (time.civil.hour, time.civil.minute, time.civil.second) = (hour, clock.minute, clock.second ?? 0)
    return time
  }

  /// The first `h:mm` or `h:mm:ss`, unless it looks like an offset.
  private static func clock(in text: UnsafeBufferPointer<UInt8>) -> Clock? {
    guard let sign = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    func digit(_ index: Int) -> Int? {
      guard text.indices.contains(index), text[index] >= 0x30, text[index] <= 0x39 else { return nil }
      return Int(text[index]) - 0x30
    }
    guard let unit = digit(sign - 1), let tens = digit(sign + 1), let ones = digit(sign + 2) else {
      return nil
    }
    var start = sign - 1
    var hour = unit
    if let ten = digit(sign - 2) {
      hour += ten * 10
      start -= 1
    }
    if start > 0 {
      let before = text[start - 1]
      if digit(start - 1) != nil || "+-.:".utf8.contains(before) || before == UInt8(ascii: "/") { return nil }
    }
    var clock = Clock(range: start..<sign + 3, hour: hour, minute: tens * 10 + ones, second: nil)
    let end = sign + 3
    if end < text.count, text[end] == UInt8(ascii: ":"), let tens = digit(end + 1), let ones = digit(end + 2)
    {
      clock.second = tens * 10 + ones
      clock.range = start..<end + 3
    }
    let next = clock.range.upperBound
    if next < text.count, digit(next) != nil || text[next] == UInt8(ascii: ":") { return nil }
    return clock
  }
}
