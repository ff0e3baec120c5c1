import Import
import PortaviaModel

/// A number as Instagram prints it for people, in the language of the account
/// (docs/formats/instagram.md#insights).
///
/// Counts have no fraction, so that three digits after a lone mark are thousands: `1.130`; one or two are a fraction, as
/// in `85,8%` and `63.3K`. `--` is nothing.
struct InsightNumber: Sendable, Equatable {
  var value: Double?
  var unit = Word.count

  init(_ text: String) {
    // Blanks group digits as apostrophes do.
    var bytes = text.unicodeScalars.flatMap { scalar in
      scalar.properties.isWhitespace ? [UInt8(ascii: "'")] : Array(String(scalar).utf8)
    }
    while bytes.first == UInt8(ascii: "'") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: "'") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "%") {
      unit = .percent
      bytes.removeLast()
      if bytes.last == UInt8(ascii: "'") { bytes.removeLast() }
    }
    if let seconds = Self.duration(bytes) {
      value = seconds
      unit = .seconds
      return
    }
    var sign = 1.0
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      if first == UInt8(ascii: "-") { sign = -1 }
      bytes.removeFirst()
    }
    let factor = Self.factor(&bytes)
    guard let number = Self.number(bytes, isCount: factor == 1 && unit == .count) else { return }
    value = sign * (number * factor).rounded(toPlaces: factor > 1 ? 0 : 6)
  }

  /// `K` and `M`, in either case.
  private static func factor(_ bytes: inout [UInt8]) -> Double {
    switch bytes.last {
    case UInt8(ascii: "K"), UInt8(ascii: "k"):
      bytes.removeLast()
      return 1000
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      bytes.removeLast()
      return 1_000_000
    default: return 1
    }
  }

  /// `1:05`, in seconds.
  private static func duration(_ bytes: [UInt8]) -> Double? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0
    for (index, part) in parts.enumerated() {
      guard (1...4).contains(part.count), index == 0 || part.count == 2,
        part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self))
      else { return nil }
      seconds = seconds * 60 + number
    }
    return Double(seconds)
  }

  private static func number(_ bytes: [UInt8], isCount: Bool) -> Double? {
    let isMark: (UInt8) -> Bool = {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "'")
    }
    let groups = bytes.split(omittingEmptySubsequences: false, whereSeparator: isMark)
    guard bytes.count <= 20,
      groups.allSatisfy({ group in
        !group.isEmpty && group.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let marks = bytes.filter(isMark)
    let digits = groups.joined()
    let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
    if marks.isEmpty || Set(marks).count == 1 && areGroups && (isCount || marks.count > 1) {
      return Double(String(decoding: digits, as: UTF8.self))
    }
    // The last mark begins the fraction; those before it, of the other kind, group.
    guard let last = groups.last, marks.last != UInt8(ascii: "'"),
      marks.dropLast().allSatisfy({ $0 != marks.last }),
      groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
      !isCount || marks.count > 1 || last.count < 3
    else { return nil }
    let whole = groups.dropLast().joined()
    return Double(String(decoding: whole, as: UTF8.self) + "." + String(decoding: last, as: UTF8.self))
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    return (self * factor).rounded() / factor
  }
}
