import Foundation

/// Reads wall clocks of one zone as instants.
package struct WallClock: Sendable {
  private let zone: TimeZone

  /// nil when the system knows no zone of that name.
  package init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// - Parameter local: milliseconds since 1970-01-01T00:00 of the wall clock, as if it were UTC.
  /// - Returns: the instant, the earlier one of two, and whether the hour is repeated or skipped there.
  package func instant(of local: Int64) -> (milliseconds: Int64, isAmbiguous: Bool) {
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
