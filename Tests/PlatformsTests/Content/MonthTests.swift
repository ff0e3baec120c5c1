import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Months are those of the display zone, also in the hours when the clocks change.
struct MonthTests {
  private func name(_ month: Int32) -> String {
    var arena = Arena()
    let text = MonthlyActivity.append(month, to: &arena)
    return arena.string(text)
  }

  @Test(
    arguments: [
      // 2024-03-31T22:00:00Z is midnight of 1 April in Rome, where summer time began the night before.
      (1_711_922_399_999, "2024-03"), (1_711_922_400_000, "2024-04"),
      // 2024-10-31T23:00:00Z, after summer time.
      (1_730_415_599_999, "2024-10"), (1_730_415_600_000, "2024-11"),
      // 2023-12-31T23:00:00Z.
      (1_704_063_599_999, "2023-12"), (1_704_063_600_000, "2024-01"),
      (-1, "1970-01"), (-3_600_001, "1969-12"),
    ] as [(Int64, String)])
  func ofRome(_ milliseconds: Int64, _ expected: String) throws {
    var zone = try #require(DisplayZone(identifier: "Europe/Rome"))
    #expect(name(zone.month(of: milliseconds)) == expected)
  }

  /// The order of the questions does not matter, although answers are remembered.
  @Test func rememberingChangesNothing() throws {
    var random = SeededRandom(seed: 3)
    var zone = try #require(DisplayZone(identifier: "Europe/Rome"))
    for _ in 0..<300 {
      let instant = Int64.random(in: 1_000_000_000_000...1_800_000_000_000, using: &random)
      var fresh = try #require(DisplayZone(identifier: "Europe/Rome"))
      #expect(zone.month(of: instant) == fresh.month(of: instant))
    }
  }

  @Test func unknownZonesAreNone() { #expect(DisplayZone(identifier: "Europe/Atlantide") == nil) }

  @Test func activityIsCountedByMonthAndDirection() throws {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let reading = try Reading(
      [
        Sample.profilePath: Sample.profile,
        Sample.page("lucaprova_1"): Sample.thread([
          Sample.message(Sample.owner, 1_711_922_400_001, "c"),
          Sample.message("Luca Prova", 1_711_922_400_000, "b"),
          Sample.message("Luca Prova", 1_711_922_399_999, "a"),
        ]),
        "connections/friends/your_friends.json":
          #"{"friends_v2":[{"name":"Luca Prova","timestamp":1711922400}]}"#,
      ], options: options)
    reading.expectBalanced()
    let columns = ["month", "channel", "kind", "direction", "events"]
    let rows = reading.rows(.monthlyActivity).map { row in
      columns.map { row[$0].string ?? row[$0].description }.joined(separator: " ")
    }
    #expect(
      rows == [
        "2024-03 messenger message in 1", "2024-04 followers friend in 1", "2024-04 messenger message in 1",
        "2024-04 messenger message out 1",
      ])
    #expect(!reading.codes.contains("time.zone-assumed"))
  }
}
