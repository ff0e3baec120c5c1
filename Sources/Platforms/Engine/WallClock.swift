import Foundation
import PortaviaModel
import StructuredText

/// Reads wall clocks of one zone as instants.
struct WallClock: Sendable {
  private let zone: TimeZone

  /// nil when the system knows no zone of that name.
  init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// - Parameter local: milliseconds since 1970-01-01T00:00 of the wall clock, as if it were UTC.
  /// - Returns: the instant, the earlier one of two, and whether the hour is repeated or skipped there.
  func instant(of local: Int64) -> (milliseconds: Int64, isAmbiguous: Bool) {
    let day: Int64 = 86_400_000
    let before = local &- offset(at: local &- day)
    let after = local &- offset(at: local &+ day)
    let isBefore = before &+ offset(at: before) == local
    let isAfter = after &+ offset(at: after) == local
    if isBefore, isAfter { return (min(before, after), before != after) }
    if isBefore { return (before, false) }
    if isAfter { return (after, false) }
    // A skipped hour: the clock that had not been put forward.
    return (before, true)
  }

  /// Milliseconds.
  private func offset(at milliseconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000))) * 1000
  }
}

/// A date and a time of day without a zone.
struct CivilTime: Sendable, Equatable {
  var year: Int
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0
  var second = 0

  /// The day and time of milliseconds since 1970-01-01T00:00; nil outside the years 1900 to 2100.
  init?(milliseconds: Int64) {
    guard EventTime.range.contains(milliseconds) else { return nil }
    let date = Timestamp.civil(day: milliseconds.flooredDivision(by: 86_400_000))
    self.init(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }

  init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether there is such a day, from 1900 to 2100, and such a time of day.
  var isValid: Bool {
    guard (1900...2100).contains(year), (1...12).contains(month), (0...23).contains(hour),
      (0...59).contains(minute),
      (0...59).contains(second)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return (1...(Self.monthLengths[month - 1] + (isLeap && month == 2 ? 1 : 0))).contains(day)
  }

  /// Milliseconds since 1970-01-01T00:00, as if it were UTC; of a valid time.
  var milliseconds: Int64 {
    // Years begin with March, so that the leap day is the last one.
    let shifted = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    let days =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 719_469
    return Int64(((days * 24 + hour) * 60 + minute) * 60 + second) * 1000
  }

  /// `YYYY-MM-DD`.
  var dayText: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
