import Import
import PortaviaModel
import StructuredText

/// Reads the wall clocks of a chat as instants, in their order: between two changes of the clock that costs a subtraction.
///
/// In an hour that comes twice the earlier instant is taken, unless a step back of more than ``slack`` shows that the clock
/// has been put back; it is ambiguous either way (docs/rules.md#times-and-zones).
struct ZoneClock {
  private static let day: Int64 = 86_400_000
  /// Messages of a chat may stand so many milliseconds before an older one.
  private static let slack: Int64 = 300_000

  private let clock: WallClock?
  private var zone: DisplayZone
  private var from: Int64 = 1
  private var until: Int64 = 0
  private var offset: Int64 = 0
  private var last: Int64 = .min
  /// Whether the clock has been put back in the hour of the last message.
  private var isPutBack = false

  /// A zone that the system does not know is read as UTC.
  init(identifier: String) {
    clock = WallClock(identifier: identifier)
    zone = DisplayZone(identifier: identifier) ?? .utc
  }

  /// - Parameter local: milliseconds since 1970-01-01T00:00 of the wall clock, as if it were UTC.
  mutating func instant(of local: Int64) -> (milliseconds: Int64, isAmbiguous: Bool) {
    if local >= from, local < until {
      last = local - offset
      isPutBack = false
      return (last, false)
    }
    var found = lookUp(local)
    if found.gap > 0 {
      let steps = last &- found.milliseconds
      isPutBack = steps <= 2 * found.gap && (isPutBack || steps > Self.slack && steps <= found.gap)
      if isPutBack { found.milliseconds += found.gap }
    } else {
      isPutBack = false
    }
    last = found.milliseconds
    return (found.milliseconds, found.isAmbiguous)
  }

  /// `gap`: how much later the other instant is in an hour that comes twice, else 0.
  private mutating func lookUp(_ local: Int64) -> (milliseconds: Int64, isAmbiguous: Bool, gap: Int64) {
    let before = zone.offset(at: local - Self.day)
    let after = zone.offset(at: local + Self.day)
    guard let clock else { return (local, false, 0) }
    let found = clock.instant(of: local)
    if before == after, !found.isAmbiguous, local - found.milliseconds == before {
      // No zone changes its clock twice within two days, and none is further from UTC than 14 hours.
      from = local
      until = local + Self.day / 3
      offset = before
    }
    let isRepeated = found.isAmbiguous && before > after
    return (found.milliseconds, found.isAmbiguous, isRepeated ? before - after : 0)
  }
}
