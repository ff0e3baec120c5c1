/// A day of the Gregorian calendar, also before the calendar was in use; for years within a million.
package struct CalendarDay: Sendable, Hashable {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days after 1970-01-01.
  package init(number: Int64) {
    // Counted from 0000-03-01: every 400 years from there have 146,097 days, and the leap day ends its year.
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    // Small numbers from here on: nothing overflows, and every message asks.
    let inEra = UInt32(truncatingIfNeeded: days &- era &* 146_097)
    let century = min(inEra / 36_524, 3)
    let inCentury = inEra &- century &* 36_524
    let cycle = inCentury / 1461
    let inCycle = inCentury % 1461
    let yearInCycle = min(inCycle / 365, 3)
    let inYear = inCycle &- yearInCycle &* 365
    // March to January have 31, 30, 31, 30, 31 days in turn: 153 in five months.
    let shifted = (inYear &* 5 &+ 2) / 153
    day = Int(inYear &- (shifted &* 153 &+ 2) / 5 &+ 1)
    month = Int(shifted < 10 ? shifted &+ 3 : shifted &- 9)
    let years = century &* 100 &+ cycle &* 4 &+ yearInCycle &+ (shifted < 10 ? 0 : 1)
    year = Int(era) &* 400 &+ Int(years)
  }

  /// The day in UTC of milliseconds since 1970.
  package init(milliseconds: Int64) {
    let length: Int64 = 86_400_000
    self.init(number: milliseconds / length - (milliseconds % length < 0 ? 1 : 0))
  }

  /// Days since 1970-01-01; of a day that there is not, the one as many days after the first of its month.
  package var number: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let inEra = shifted - era * 400
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Int64(era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468)
  }

  /// Whether there is such a day.
  package var isReal: Bool {
    guard (1...12).contains(month), day >= 1, (-999_999...999_999).contains(year) else { return false }
    return CalendarDay(number: number) == self
  }

  /// `2024-03-31`, for the years 0 to 9999.
  package var text: String {
    func padded(_ number: Int, _ length: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(length - digits.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
