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
    let dayLength: Int64 = 86_400_000
    var day = milliseconds / dayLength
    var rest = milliseconds - day * dayLength
    if rest < 0 {
      rest += dayLength
      day -= 1
    }
    let date = CalendarDay(number: day)
    let year = UInt32(truncatingIfNeeded: date.year)
    arena.reserve(length)
    let start = arena.count
    let p = arena.base + start
    let clock = UInt32(truncatingIfNeeded: rest)
    let seconds = clock / 1000
    let fraction = clock % 1000
    put2(year / 100, p)
    put2(year % 100, p + 2)
    p[4] = UInt8(ascii: "-")
    put2(UInt32(truncatingIfNeeded: date.month), p + 5)
    p[7] = UInt8(ascii: "-")
    put2(UInt32(truncatingIfNeeded: date.day), p + 8)
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

  @inline(__always)
  private static func put2(_ value: UInt32, _ p: UnsafeMutablePointer<UInt8>) {
    p[0] = UInt8(truncatingIfNeeded: 0x30 + value / 10)
    p[1] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
  }
}
