/// What was odd in one record that could be read all the same, with the place where each was met first.
package struct JSONProblems: Sendable, Equatable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A key stands twice in one object; both values are on the tape.
    case duplicateKey
    /// Bytes that are not UTF-8; U+FFFD stands for them.
    case invalidUTF8
    /// Half of a surrogate pair; U+FFFD stands for it.
    case loneSurrogate
    /// U+0000 in a string.
    case nul
    /// A control character below U+0020 stands unescaped in a string.
    case controlCharacter
    /// A text was repaired without its incomplete last character.
    case cutTail
    /// No comma stands before the record.
    case missingComma
  }

  /// Offsets by kind, in bytes from the start of the record; -1 for what was not met.
  private var places = SIMD8<Int32>(repeating: -1)

  package init() {}

  package var isEmpty: Bool { places == SIMD8<Int32>(repeating: -1) }

  package func contains(_ kind: Kind) -> Bool { places[Int(kind.rawValue)] >= 0 }

  /// Where it was met first, in bytes from the start of the record; nil if it was not.
  package func offset(of kind: Kind) -> Int? {
    let place = places[Int(kind.rawValue)]
    return place < 0 ? nil : Int(place)
  }

  mutating func note(_ kind: Kind, at offset: Int) {
    if places[Int(kind.rawValue)] < 0 {
      places[Int(kind.rawValue)] = Int32(clamping: max(offset, 0))
    }
  }

  /// Adds what was odd in the key before the record; the places are counted from the record all the same.
  mutating func merge(_ others: JSONProblems) {
    for kind in Kind.allCases where others.contains(kind) { note(kind, at: 0) }
  }
}
