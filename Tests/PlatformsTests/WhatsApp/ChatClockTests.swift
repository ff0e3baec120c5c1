import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// The hours that come twice or never, in Rome: ambiguous, and the order of the messages tells which one is meant.
struct ChatClockTests {
  private func read(_ times: [(String, String)]) throws -> Reading {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let text = times.enumerated()
      .map { "\($1.0)/26, \($1.1) - \($0 % 2 == 0 ? "Anna" : "Nora"): \($0)\n" }.joined()
    let run = try Reading(loose: "Chat WhatsApp con Anna.txt", text, options: options)
    run.expectBalanced()
    return run
  }

  private func clocks(_ run: Reading) -> [String] {
    run.messages.map { String(($0["sent_at"].string ?? "").dropFirst(11).prefix(5)) }
  }

  /// 25 October 2026, 3:00 becomes 2:00.
  @Test func repeatedHour() throws {
    let run = try read(
      [
        ("25/10", "01:59"), ("25/10", "02:10"), ("25/10", "02:50"), ("25/10", "02:05"), ("25/10", "02:58"),
        ("25/10", "03:01"),
      ])
    #expect(clocks(run) == ["23:59", "00:10", "00:50", "01:05", "01:58", "02:01"])
    #expect(
      run.messages.map { $0["time_basis"] } == [
        "zone", "ambiguous", "ambiguous", "ambiguous", "ambiguous", "zone",
      ])
  }

  /// Without a step back nothing proves the second hour, and a small one is the usual disorder.
  @Test func repeatedHourWithoutProof() throws {
    let run = try read([("25/10", "02:10"), ("25/10", "02:09"), ("25/10", "02:50"), ("25/10", "03:00")])
    #expect(clocks(run) == ["00:10", "00:09", "00:50", "02:00"])
    #expect(run.messages.map { $0["time_basis"] } == ["ambiguous", "ambiguous", "ambiguous", "zone"])
  }

  /// 29 March 2026, 2:00 becomes 3:00.
  @Test func skippedHour() throws {
    let run = try read([("29/3", "01:59"), ("29/3", "02:30"), ("29/3", "03:00")])
    #expect(clocks(run) == ["00:59", "01:30", "01:00"])
    #expect(run.messages.map { $0["time_basis"] } == ["zone", "ambiguous", "zone"])
    #expect(run.texts == ["0", "1", "2"])
  }
}
