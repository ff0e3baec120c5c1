import ArgumentParser
import PortaviaKit

/// A point in time from the command line, in seconds since 1970 UTC.
struct Instant: ExpressibleByArgument, Equatable {
  let seconds: Int64

  init?(argument: String) {
    guard let instant = Instant(seconds: argument) ?? Instant(dateTime: argument) else { return nil }
    self = instant
  }

  /// Decimal digits only, up to the end of the year 9999.
  init?(seconds text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(text),
      value < 253_402_300_800
    else { return nil }
    seconds = value
  }

  /// `2024-11-22T09:30:00Z` (RFC 3339 in UTC, whole seconds).
  init?(dateTime text: String) {
    let bytes = Array(text.utf8)
    let pattern = Array("dddd-dd-ddTdd:dd:ddZ".utf8)
    guard bytes.count == pattern.count else { return nil }
    var numbers = [0]
    for (byte, expected) in zip(bytes, pattern) {
      if expected == UInt8(ascii: "d") {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      } else {
        guard byte == expected else { return nil }
        numbers.append(0)
      }
    }
    let (hour, minute, second) = (numbers[3], numbers[4], numbers[5])
    let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    guard day.isReal, day.number >= 0, hour < 24, minute < 60, second < 60 else { return nil }
    seconds = day.number * 86400 + Int64(hour * 3600 + minute * 60 + second)
  }
}
