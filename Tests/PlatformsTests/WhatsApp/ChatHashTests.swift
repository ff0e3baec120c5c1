import Testing

@testable import Import
@testable import Platforms

/// Texts are compared by a hash that sees neither marks of direction, nor kinds of blanks, nor the case of ASCII.
struct ChatHashTests {
  private func hash(_ text: String) -> UInt64 { ChatBytes.hash(text) }

  /// A mark or another blank at every place, whatever words of eight bytes the text then falls into.
  @Test func marksAndBlanksDoNotCount() {
    let text = "Anna Prova ha creato il gruppo \"Clienti della bottega\" è tutto"
    let expected = hash(text)
    for place in 0...text.count {
      let index = text.index(text.startIndex, offsetBy: place)
      for mark in ["\u{200E}", "\u{200F}", "\u{202A}", "\u{2069}", "\u{FEFF}"] {
        #expect(hash(text[..<index] + mark + text[index...]) == expected, "place \(place)")
      }
    }
    for blank in ["\u{A0}", "\u{202F}", "\t"] {
      for place in text.indices where text[place] == " " {
        #expect(hash(text[..<place] + blank + text[text.index(after: place)...]) == expected)
      }
    }
    #expect(hash(text.uppercased().replacing("È", with: "è")) == expected)
    #expect(hash("  " + text + ".") == expected)
    #expect(hash(text + " \u{200E}") == expected)
  }

  @Test func everyOtherDifferenceCounts() {
    let text = Array("grazie mille, a domani alle 9".utf8)
    var hashes: Set<UInt64> = [text.withUnsafeBufferPointer { ChatBytes.hash($0) }]
    for place in text.indices {
      var other = text
      other[place] = UInt8(ascii: "#")
      #expect(hashes.insert(other.withUnsafeBufferPointer { ChatBytes.hash($0) }).inserted, "place \(place)")
      if place > 0 {
        #expect(
          hashes.insert(text[..<place].withUnsafeBufferPointer { ChatBytes.hash($0) }).inserted
            || text[place - 1] == UInt8(ascii: " "))
      }
    }
    // Bytes that only fill a word are bytes all the same.
    #expect(hash("ab") != hash("ab\0"))
    #expect(hash("") != hash("\0"))
  }
}
