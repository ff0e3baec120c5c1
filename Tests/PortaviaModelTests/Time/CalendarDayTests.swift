import Foundation
import PortaviaModel
import Testing

@Suite struct CalendarDayTests {
  /// Every day of 1600 to 2400 follows the one before by the rules of the calendar, and comes back from its number.
  @Test func daysFollowOneAnother() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number: Int64 = -135_140
    for year in 1600...2399 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for day in 1...length {
          let date = CalendarDay(year: year, month: month, day: day)
          guard date.number == number, CalendarDay(number: number) == date, date.isReal else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          number += 1
        }
        #expect(!CalendarDay(year: year, month: month, day: length + 1).isReal)
      }
    }
    #expect(number == CalendarDay(year: 2400, month: 1, day: 1).number)
  }

  @Test func knownDays() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1).number == 0)
    #expect(CalendarDay(year: 2000, month: 2, day: 29).number == 11_016)
    #expect(CalendarDay(year: 2024, month: 6, day: 1).number == 19_875)
    #expect(CalendarDay(number: -719_468) == CalendarDay(year: 0, month: 3, day: 1))
    #expect(CalendarDay(number: -719_469) == CalendarDay(year: 0, month: 2, day: 29))
    #expect(CalendarDay(milliseconds: -1) == CalendarDay(year: 1969, month: 12, day: 31))
    #expect(CalendarDay(milliseconds: 1_732_276_800_123).text == "2024-11-22")
    #expect(CalendarDay(year: 987, month: 6, day: 5).text == "0987-06-05")
  }

  /// Foundation as the second opinion, for days before and after the common years too.
  @Test func foundationAgrees() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -100_000 as Int64, through: 1_000_000, by: 997) {
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let date = CalendarDay(number: number)
      #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
    }
  }

  @Test(arguments: [(2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (.max, 1, 1)])
  func thereIsNoSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(!CalendarDay(year: year, month: month, day: day).isReal)
  }

  @Test func anyNumberOfMillisecondsHasADay() {
    #expect(CalendarDay(milliseconds: .min).number == Int64.min / 86_400_000 - 1)
    #expect(CalendarDay(milliseconds: .max).number == Int64.max / 86_400_000)
  }
}

@Suite struct HexadecimalTests {
  @Test func twoDigitsForEachByte() {
    #expect([0x00, 0x0F, 0xA5, 0xFF].hexadecimal == "000fa5ff")
    #expect(([] as [UInt8]).hexadecimal == "")
    #expect(UInt8(ascii: "%").percentEncoded == "%25")
    #expect((0xE9 as UInt8).percentEncoded == "%E9")
  }
}
