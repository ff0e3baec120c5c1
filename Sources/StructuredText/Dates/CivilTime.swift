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
    let date = CalendarDay(milliseconds: milliseconds)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  private var date: CalendarDay { CalendarDay(year: year, month: month, day: day) }

  /// Whether there is such a day, from 1900 to 2100, and such a time of day.
  package var isValid: Bool {
    (1900...2100).contains(year) && (0...23).contains(hour) && (0...59).contains(minute)
      && (0...59).contains(second) && date.isReal
  }

  /// Milliseconds since 1970-01-01T00:00, as if it were UTC; of a valid time.
  package var milliseconds: Int64 {
    (((date.number * 24 + Int64(hour)) * 60 + Int64(minute)) * 60 + Int64(second)) * 1000
  }

  /// `YYYY-MM-DD`.
  package var dayText: String { date.text }
}
