import PortaviaModel
import StructuredText

/// Reads wall clocks of one zone as instants, many in a row: between two changes of the clock that costs a subtraction.
struct ZoneClock {
  private static let day: Int64 = 86_400_000

  private let clock: WallClock?
  private var zone: DisplayZone
  private var from: Int64 = 1
  private var until: Int64 = 0
  private var offset: Int64 = 0

  /// A zone that the system does not know is read as UTC.
  init(identifier: String) {
    clock = WallClock(identifier: identifier)
    zone = DisplayZone(identifier: identifier) ?? .utc
  }

  /// - Parameter local: milliseconds since 1970-01-01T00:00 of the wall clock, as if it were UTC.
  mutating func instant(of local: Int64) -> (milliseconds: Int64, isAmbiguous: Bool) {
    if local >= from, local < until { return (local - offset, false) }
    let before = zone.offset(at: local - Self.day)
    let after = zone.offset(at: local + Self.day)
    guard before == after, let clock else {
      guard let clock else { return (local, false) }
      return clock.instant(of: local)
    }
    let found = clock.instant(of: local)
    if found.isAmbiguous || local - found.milliseconds != before { return found }
    // No zone changes its clock twice within two days, and none is further from UTC than 14 hours.
    from = local
    until = local + Self.day / 3
    offset = before
    return found
  }
}
