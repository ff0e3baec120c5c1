import Foundation
import PortaviaModel

/// Turns instants into months of the display time zone.
///
/// The offset is looked up once per stretch between two changes of the clock, so a month costs a comparison
/// and integer arithmetic.
package struct DisplayZone {
  package let identifier: String
  private let zone: TimeZone
  private var from: Int64 = 1
  private var until: Int64 = 0
  private var offset: Int64 = 0

  /// nil when the system knows no zone of that name.
  package init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
    self.identifier = identifier
  }

  /// The zone of this machine.
  package static var system: DisplayZone {
    DisplayZone(identifier: TimeZone.current.identifier) ?? DisplayZone(utc: ())
  }

  private init(utc: Void) {
    zone = .gmt
    identifier = "UTC"
  }

  /// Months since January of the year 0.
  package mutating func month(of milliseconds: Int64) -> Int32 {
    if milliseconds < from || milliseconds >= until { look(up: milliseconds) }
    let days = (milliseconds + offset).flooredDivision(by: 86_400_000)
    let (year, month) = civilMonth(days: days)
    return Int32(year * 12 + month - 1)
  }

  private mutating func look(up milliseconds: Int64) {
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    offset = Int64(zone.secondsFromGMT(for: date)) * 1000
    let next = zone.nextDaylightSavingTimeTransition(after: date)
    until = next.map { Int64($0.timeIntervalSince1970 * 1000) } ?? Int64.max
    // Without the previous change, the stretch is known to hold only from here on.
    from = milliseconds
  }
}

extension Int64 {
  func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// Year and month (1–12) of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
private func civilMonth(days: Int64) -> (year: Int64, month: Int64) {
  // Counted from 1 March of year 0, a leap day is the last day of its year and the months have a fixed rhythm.
  let shifted = days + 719_468
  let era = shifted.flooredDivision(by: 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month)
}
