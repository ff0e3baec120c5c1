import Foundation
import PortaviaModel
import StructuredText

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

  package static var utc: DisplayZone { DisplayZone(utc: ()) }

  private init(utc: Void) {
    zone = .gmt
    identifier = "UTC"
  }

  /// Milliseconds that clocks of the zone are ahead of UTC at an instant.
  package mutating func offset(at milliseconds: Int64) -> Int64 {
    if milliseconds < from || milliseconds >= until { look(up: milliseconds) }
    return offset
  }

  /// Months since January of the year 0, for an instant in ``EventTime/range``.
  package mutating func month(of milliseconds: Int64) -> Int32 {
    let offset = self.offset(at: milliseconds)
    let date = CalendarDay(number: (milliseconds + offset).flooredDivision(by: 86_400_000))
    return Int32(date.year * 12 + date.month - 1)
  }

  /// The day of an instant, `2024-01-31`; nil outside the years 1900 to 2100.
  package func day(of milliseconds: Int64) -> String? {
    guard (Timestamp.earliest...Timestamp.latest).contains(milliseconds) else { return nil }
    let offset = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)))
    var arena = Arena()
    let text = Timestamp.append(milliseconds: milliseconds + offset * 1000, to: &arena) ?? .null
    return text.isNull ? nil : String(arena.string(text).prefix(10))
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
  package func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
