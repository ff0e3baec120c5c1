import PortaviaModel

/// A date and a time of day without a zone.
package struct CivilTime: Sendable, Equatable {
  package var year: Int
  package var month: Int
  package var day: Int
  package var hour = 0
  package var minute = 0
  package var second = 0

  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// The day and time of milliseconds since 1970-01-01T00:00; nil outside the years 1900 to 2100.
  package init?(milliseconds: Int64) {
    guard EventTime.range.contains(milliseconds) else { return nil }
    let days = milliseconds / 86_400_000 - (milliseconds % 86_400_000 < 0 ? 1 : 0)
    let date = Timestamp.civil(day: days)
    self.init(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }

  private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether there is such a day, from 1900 to 2100, and such a time of day.
  package var isValid: Bool {
    guard (1900...2100).contains(year), (1...12).contains(month), (0...23).contains(hour),
      (0...59).contains(minute),
      (0...59).contains(second)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return (1...(Self.monthLengths[month - 1] + (isLeap && month == 2 ? 1 : 0))).contains(day)
  }

  /// Milliseconds since 1970-01-01T00:00, as if it were UTC; of a valid time.
  package var milliseconds: Int64 {
    // Years begin with March, so that the leap day is the last one.
    let shifted = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    let days =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 719_469
    return Int64(((days * 24 + hour) * 60 + minute) * 60 + second) * 1000
  }

  /// `YYYY-MM-DD`.
  package var dayText: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
