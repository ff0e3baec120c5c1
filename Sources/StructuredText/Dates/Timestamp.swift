import PortaviaModel

/// Instants as the schema writes them: RFC 3339 in UTC, always with milliseconds, `2024-03-31T08:15:00.000Z`.
package enum Timestamp {
  /// 1900-01-01T00:00:00.000Z, in milliseconds since 1970-01-01 UTC.
  package static let earliest: Int64 = -2_208_988_800_000
  /// The last millisecond of the year 2100.
  package static let latest: Int64 = 4_133_980_799_999

  /// Length of the written form in bytes.
  package static let length = 24

  /// Appends an instant given in milliseconds since 1970; nil, and nothing written, outside 1900 … 2100.
  package static func append(milliseconds: Int64, to arena: inout Arena) -> Text? {
    guard milliseconds >= earliest, milliseconds <= latest else { return nil }
    var rest = milliseconds
    let dayLength: Int64 = 86_400_000
    var day = rest / dayLength
    rest -= day * dayLength
    if rest < 0 {
      rest += dayLength
      day -= 1
    }
    let date = civil(day: day)
    arena.reserve(length)
    let start = arena.count
    let p = arena.base + start
    let clock = UInt32(truncatingIfNeeded: rest)
    let seconds = clock / 1000
    let fraction = clock % 1000
    put2(date.year / 100, p)
    put2(date.year % 100, p + 2)
    p[4] = UInt8(ascii: "-")
    put2(date.month, p + 5)
    p[7] = UInt8(ascii: "-")
    put2(date.day, p + 8)
    p[10] = UInt8(ascii: "T")
    put2(seconds / 3600, p + 11)
    p[13] = UInt8(ascii: ":")
    put2(seconds / 60 % 60, p + 14)
    p[16] = UInt8(ascii: ":")
    put2(seconds % 60, p + 17)
    p[19] = UInt8(ascii: ".")
    p[20] = UInt8(truncatingIfNeeded: 0x30 + fraction / 100)
    put2(fraction % 100, p + 21)
    p[23] = UInt8(ascii: "Z")
    arena.commit(length)
    return arena.text(from: start)
  }

  /// Appends an instant given in seconds since 1970; nil, and nothing written, outside 1900 … 2100.
  package static func append(seconds: Int64, to arena: inout Arena) -> Text? {
    milliseconds(fromSeconds: seconds).flatMap { append(milliseconds: $0, to: &arena) }
  }

  /// Milliseconds for seconds; nil outside 1900 … 2100.
  package static func milliseconds(fromSeconds seconds: Int64) -> Int64? {
    guard seconds >= earliest / 1000, seconds <= latest / 1000 else { return nil }
    return seconds * 1000
  }

  /// The date in the Gregorian calendar of a day counted from 1970-01-01, for the years 1900 … 2100.
  package static func civil(day: Int64) -> (year: UInt32, month: UInt32, day: UInt32) {
    // Counted from 1600-03-01: every 400 years from there have 146,097 days, and the leap day ends its year.
    let days = UInt32(truncatingIfNeeded: day + 135_080)
    let era = days / 146_097
    let inEra = days % 146_097
    let century = min(inEra / 36_524, 3)
    let inCentury = inEra - century * 36_524
    let cycle = inCentury / 1461
    let inCycle = inCentury % 1461
    let yearInCycle = min(inCycle / 365, 3)
    let inYear = inCycle - yearInCycle * 365
    // March to January have 31, 30, 31, 30, 31 days in turn: 153 in five months.
    let month = (inYear * 5 + 2) / 153
    let dayOfMonth = inYear - (month * 153 + 2) / 5 + 1
    let year = 1600 + era * 400 + century * 100 + cycle * 4 + yearInCycle
    return month < 10 ? (year, month + 3, dayOfMonth) : (year + 1, month - 9, dayOfMonth)
  }

  @inline(__always)
  private static func put2(_ value: UInt32, _ p: UnsafeMutablePointer<UInt8>) {
    p[0] = UInt8(truncatingIfNeeded: 0x30 + value / 10)
    p[1] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
  }
}
