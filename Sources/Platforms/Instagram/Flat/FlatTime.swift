import Import
import PortaviaModel
import StructuredText

/// The times of the flat era: ISO 8601, with or without a fraction of the second and an offset
/// (docs/formats/instagram.md#records).
enum FlatTime {
  /// Absent for a text that is no such time. Without an offset the instant is read as UTC and marked as unknown.
  static func time(_ text: Text, in arena: borrowing Arena) -> EventTime {
    var cursor = Cursor(bytes: arena.bytes(text))
    guard let year = cursor.number(4), cursor.skip("-"), let month = cursor.number(2), cursor.skip("-"),
      let day = cursor.number(2), cursor.skip("T") || cursor.skip(" "), let hour = cursor.number(2),
      cursor.skip(":"), let minute = cursor.number(2)
    else { return .absent }
    var civil = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute)
    var precision = EventTime.Precision.minute
    if cursor.skip(":") {
      guard let second = cursor.number(2) else { return .absent }
      civil.second = second
      precision = .seconds
    }
    var milliseconds: Int64 = 0
    if cursor.skip(".") {
      guard let fraction = cursor.fraction() else { return .absent }
      milliseconds = fraction
      precision = .milliseconds
    }
    guard civil.isValid, let (offset, basis) = cursor.offset() else { return .absent }
    let instant = civil.milliseconds + milliseconds - offset
    guard EventTime.range.contains(instant) else {
      return EventTime(milliseconds: nil, raw: text, precision: .none, basis: .unknown)
    }
    return EventTime(
      milliseconds: instant, raw: text, precision: precision, basis: basis)
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
      position += 1
      return true
    }

    mutating func number(_ digits: Int) -> Int? {
      guard position + digits <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<(position + digits)] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      position += digits
      return value
    }

    /// Milliseconds.
    mutating func fraction() -> Int64? {
      var value: Int64 = 0
      var digits = 0
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
        if digits < 3 { value = value * 10 + Int64(bytes[position] - 0x30) }
        digits += 1
        position += 1
      }
      if digits == 0 { return nil }
      for _ in min(digits, 3)..<3 { value *= 10 }
      return value
    }

    /// Milliseconds, and how the instant is known; nil for anything else at the end.
    mutating func offset() -> (Int64, EventTime.Basis)? {
      if position == bytes.count { return (0, .unknown) }
      if skip("Z") { return position == bytes.count ? (0, .utc) : nil }
      let isWest = skip("-")
      guard isWest || skip("+"), let hours = number(2) else { return nil }
      _ = skip(":")
      guard let minutes = number(2), position == bytes.count, hours < 15, minutes < 60 else { return nil }
      let offset = Int64(hours * 60 + minutes) * 60_000
      return (isWest ? -offset : offset, .offset)
    }
  }
}
