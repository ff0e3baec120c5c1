import PortaviaKit

/// Instants in writing.
enum UTC {
  /// RFC 3339 with milliseconds: `2024-11-22T09:30:00.000Z`.
  static func dateTime(_ milliseconds: Int64) -> String {
    let date = CalendarDay(milliseconds: milliseconds)
    let inDay = Int(((milliseconds % 86_400_000) + 86_400_000) % 86_400_000)
    let time =
      "\(padded(inDay / 3_600_000, 2)):\(padded(inDay / 60_000 % 60, 2)):\(padded(inDay / 1000 % 60, 2))"
    return
      "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T\(time).\(padded(inDay % 1000, 3))Z"
  }

  private static func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(length - digits.count, 0))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
