/// What was odd in one record that could be read nevertheless, each with its first position.
package struct JSONProblems: Sendable, Equatable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A key occurs twice in one object; both values are on the tape.
    case duplicateKey
    /// Bytes that are not UTF-8; the text has U+FFFD in their place.
    case invalidUTF8
    /// Half of a surrogate pair; the text has U+FFFD in its place.
    case loneSurrogate
    /// U+0000 in a string.
    case nul
    /// A control character below U+0020 is unescaped in a string.
    case controlCharacter
    /// A text was repaired without its incomplete last character.
    case cutTail
    /// The comma before the record is missing.
    case missingComma
  }

  /// Offsets by kind, in bytes from the start of the record; -1 for kinds that did not occur.
  private var places = SIMD8<Int32>(repeating: -1)

  package init() {}

  package var isEmpty: Bool { places == SIMD8<Int32>(repeating: -1) }

  package func contains(_ kind: Kind) -> Bool { places[Int(kind.rawValue)] >= 0 }

  /// Its first position, in bytes from the start of the record; nil when it did not occur.
  package func offset(of kind: Kind) -> Int? {
    let place = places[Int(kind.rawValue)]
    return place < 0 ? nil : Int(place)
  }

  mutating func note(_ kind: Kind, at offset: Int) {
    if places[Int(kind.rawValue)] < 0 {
      places[Int(kind.rawValue)] = Int32(clamping: max(offset, 0))
    }
  }

  /// Adds what was odd in the key before the record; positions are counted from the start of the record
  /// nevertheless.
  mutating func merge(_ others: JSONProblems) {
    for kind in Kind.allCases where others.contains(kind) { note(kind, at: 0) }
  }
}
