import Testing

@testable import PortaviaModel

/// Words are spelled in a list beside their cases: both have the same order.
struct WordTests {
  @Test func everyCaseHasItsSpelling() {
    #expect(WordTable.names.count == Word.allCases.count)
    for (word, spelling) in zip(Word.allCases, WordTable.names) {
      let letters = spelling.filter { $0 != "_" }
      #expect(letters == "\(word)".lowercased(), "\(spelling)")
      #expect(spelling == spelling.lowercased(), "\(spelling)")
    }
  }

  @Test func placesInEveryBatch() {
    var offset: UInt32 = 0
    for word in Word.allCases {
      #expect(word.text.offset == offset)
      #expect(Int(word.text.count) == word.name.utf8.count)
      offset += word.text.count
    }
    for table in TableID.allCases {
      #expect(table.text.offset == offset)
      #expect(Int(table.text.count) == table.name.utf8.count)
      offset += table.text.count
    }
    #expect(Int(offset) == WordTable.bytes.count)
  }
}
