import PortaviaModel

extension Timestamp {
  /// Milliseconds since 1970 UTC of a written instant; nil for any other form than the one that
  /// ``append(milliseconds:to:)`` gives.
  package static func milliseconds(of written: [UInt8]) -> Int64? {
    guard written.count == length else { return nil }
    let pattern = Array("dddd-dd-ddTdd:dd:dd.dddZ".utf8)
    var numbers: [Int64] = [0]
    for (byte, expected) in zip(written, pattern) {
      if expected == UInt8(ascii: "d") {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int64(byte - 0x30)
      } else {
        guard byte == expected else { return nil }
        numbers.append(0)
      }
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard (1...12).contains(month), (1...31).contains(day), numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
    else { return nil }
    let days = CalendarDay(year: Int(year), month: Int(month), day: Int(day)).number
    return days * 86_400_000 + numbers[3] * 3_600_000 + numbers[4] * 60_000 + numbers[5] * 1000 + numbers[6]
  }
}
