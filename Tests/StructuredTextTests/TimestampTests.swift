import PortaviaModel
import StructuredText
import Testing

@Suite struct TimestampTests {
  private func text(_ milliseconds: Int64) -> String? {
    var arena = Arena()
    return Timestamp.append(milliseconds: milliseconds, to: &arena).map { arena.string($0) }
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_711_872_900_000, "2024-03-31T08:15:00.000Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_007, "2000-02-29T00:00:00.007Z"),
      (Timestamp.earliest, "1900-01-01T00:00:00.000Z"), (Timestamp.latest, "2100-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func writesInstants(_ milliseconds: Int64, _ expected: String) {
    #expect(text(milliseconds) == expected)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, day) = (1900, 1, 1)
    var instant = Timestamp.earliest
    while instant <= Timestamp.latest {
      func pad(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
      #expect(text(instant) == "\(year)-\(pad(month))-\(pad(day))T00:00:00.000Z")
      instant += 86_400_000
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      if day > (month == 2 && isLeap ? 29 : lengths[month - 1]) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func isNothingOutsideTheRange() {
    for value in [Timestamp.earliest - 1, Timestamp.latest + 1, .min, .max] { #expect(text(value) == nil) }
    var arena = Arena()
    #expect(Timestamp.append(seconds: .max, to: &arena) == nil)
    #expect(arena.count == 0)
    #expect(
      Timestamp.append(seconds: 1_711_872_900, to: &arena).map { arena.string($0) }
        == "2024-03-31T08:15:00.000Z")
  }
}
