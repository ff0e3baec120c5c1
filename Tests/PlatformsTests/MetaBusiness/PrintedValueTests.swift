import StructuredText
import Testing

@testable import Import
@testable import Platforms

/// Numbers and dates as tables print them.
struct PrintedValueTests {
  @Test(
    arguments: [
      ("0", 0, 0), ("1130", 1130, 1130), ("-5", -5, -5), ("12,400", nil, 12400), ("1.130", nil, 1.13),
      ("1.130.000", 1_130_000, 1_130_000), ("1,130,000", 1_130_000, 1_130_000), ("1.130,5", 1130.5, 1130.5),
      ("1,130.5", 1130.5, 1130.5), ("0,566", 0.566, nil), ("0.566", 0.566, 0.566), ("3,5", 3.5, nil),
      ("3.5", 3.5, 3.5),
      ("23.936", nil, 23.936), ("1234,567", 1234.567, nil), ("85,8%", 85.8, nil), ("85.8%", 85.8, 85.8),
      ("--", nil, nil),
      ("63.3K", nil, nil), ("1:02:03", nil, nil), ("", nil, nil), (".", nil, nil), ("1.", nil, nil),
      ("1..2", nil, nil),
      ("99999999999999999999", nil, nil),
    ] as [(String, Double?, Double?)])
  func numbers(_ text: String, _ value: Double?, _ english: Double?) {
    #expect(PrintedNumber(text, isEnglish: false).value == value, "\(text)")
    #expect(PrintedNumber(text, isEnglish: true).value == english, "\(text) in English")
  }

  @Test func dates() {
    #expect(PrintedDate("2026-05-01T00:00:00")?.civil(nil)?.dayText == "2026-05-01")
    #expect(PrintedDate("03/27/2026 06:08")?.order == .monthFirst)
    #expect(PrintedDate("27/03/2026 06:08")?.order == .dayFirst)
    #expect(PrintedDate("03/04/2026")?.order == nil)
    #expect(PrintedDate("03/04/2026")?.civil(nil) == nil)
    #expect(PrintedDate("03/04/2026")?.civil(.dayFirst)?.dayText == "2026-04-03")
    #expect(PrintedDate("3/4/2026, 1:05 PM")?.civil(.monthFirst)?.hour == 13)
    #expect(PrintedDate("2024-05-01T10:00:00+02:00")?.offset == 120)
    #expect(PrintedDate("2024-05-01T10:00:00-0530")?.offset == -330)
    #expect(PrintedDate("2024-05-01T10:00:00.123Z")?.offset == 0)
    for text in [
      "Lifetime", "", "2026", "2026-05", "1/2/3", "30/02/2026x", "2026-05-01T10", "2026-05-01T10:00+2",
    ] {
      #expect(PrintedDate(text) == nil, "\(text)")
    }
    #expect(PrintedDate("30/02/2026")?.civil(.dayFirst) == nil)
    #expect(PrintedDate("2026-05-01 24:00")?.civil(nil) == nil)
  }

  @Test func daysOfTheCalendar() {
    #expect(CivilTime(year: 1970, month: 1, day: 1).milliseconds == 0)
    #expect(CivilTime(year: 2024, month: 2, day: 29, hour: 12).milliseconds == 1_709_208_000_000)
    #expect(CivilTime(year: 1900, month: 3, day: 1).milliseconds == -2_203_891_200_000)
    #expect(!CivilTime(year: 1900, month: 2, day: 29).isValid)
  }

  @Test func hoursWhenTheClocksChange() throws {
    let rome = try #require(WallClock(identifier: "Europe/Rome"))
    func read(_ month: Int, _ day: Int, _ hour: Int) -> (Int64, Bool) {
      let civil = CivilTime(year: 2024, month: month, day: day, hour: hour, minute: 30)
      let (instant, isAmbiguous) = rome.instant(of: civil.milliseconds)
      return ((instant - civil.milliseconds) / 3_600_000, isAmbiguous)
    }
    #expect(read(1, 15, 10) == (-1, false))
    #expect(read(7, 15, 10) == (-2, false))
    #expect(read(10, 27, 2) == (-2, true))
    #expect(read(10, 27, 3) == (-1, false))
    #expect(read(3, 31, 2) == (-1, true))
    #expect(read(3, 31, 1) == (-1, false))
    #expect(read(3, 31, 3) == (-2, false))
  }
}
