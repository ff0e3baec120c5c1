import PortaviaModel

/// The repair of UTF-8 that was read as Latin-1 and stored again, the defect of Meta's JSON
/// (docs/formats/facebook.md#text, docs/rules.md#text): per string as a whole, once.
package enum Mojibake {
  package enum Outcome: Sendable, Equatable {
    /// The text stays as it is: plain ASCII, or not of this defect.
    case unchanged
    case repaired
    /// Repaired without the last 1 to 3 scalars, the beginning of a character that was cut.
    case cutTail
  }

  /// Repairs the text from `start` to the end of the arena, which must be UTF-8, in place.
  ///
  /// It is repaired when every scalar is at most U+00FF and these numbers, taken as bytes, are UTF-8. Where only
  /// the end fails, being the beginning of a sequence, that beginning is left out, provided that something
  /// shows the defect: a character repaired before it, at least two scalars of the sequence itself, or one of
  /// the capitals `ÂÃÄÅ` right after a small letter, as in `perchÃ`, which no word ends in. So a genuine `Perché`
  /// or `MANHÃ` keeps its last letter.
  package static func repair(from start: Int, in arena: inout Arena) -> Outcome {
    let length = arena.count - start
    guard length > 0 else { return .unchanged }
    arena.reserve(length + 8)
    let source = UnsafePointer(arena.base + start)
    let end = source + length
    let target = arena.base + arena.count
    var p = source
    var count = 0
    var hasHigh = false
    while p < end {
      let byte = p[0]
      if byte < 0x80 {
        target[count] = byte
        p += 1
      } else {
        guard byte == 0xC2 || byte == 0xC3, end - p >= 2 else { return .unchanged }
        target[count] = byte << 6 | p[1] & 0x3F
        hasHigh = true
        p += 2
      }
      count += 1
    }
    guard hasHigh else { return .unchanged }
    guard let kept = repairable(UnsafePointer(target), count) else { return .unchanged }
    (arena.base + start).update(from: target, count: kept)
    arena.rewind(to: start + kept)
    return kept == count ? .repaired : .cutTail
  }

  /// How many of the bytes are the repaired text; nil when they are not UTF-8.
  private static func repairable(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    let end = bytes + count
    var p = bytes
    var hasSequence = false
    while p < end {
      let length = utf8Length(p, end)
      if length == 0 { break }
      if length > 1 { hasSequence = true }
      p += length
    }
    let rest = end - p
    if rest == 0 { return count }
    let isBeginning = p[0] >= 0xC2 && p[0] < 0xF5 && brokenUTF8Length(p, end) == rest
    guard isBeginning, rest <= 3 else { return nil }
    let isOddCapital = p[0] <= 0xC5 && p > bytes && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(p[-1])
    return hasSequence || rest >= 2 || isOddCapital ? count - rest : nil
  }
}
