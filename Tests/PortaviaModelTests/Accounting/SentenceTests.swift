import PortaviaModel
import Testing

@Suite struct SentenceTests {
  @Test func valuesAreFilledInOnce() {
    #expect(Sentence.fill("{0}, {1} and {2}", with: ["{1}", "b"]) == "{1}, b and {2}")
    #expect(Sentence.fill("{} {x} {0", with: ["a"]) == "{} {x} {0")
    #expect(Sentence.fill("{0}", with: ["a|b"]) == "a|b")
  }

  @Test func theFirstValueChoosesTheForm() {
    let sentence = "one file of {1}|{0} files of {1}"
    #expect(Sentence.fill(sentence, with: ["1", "2"]) == "one file of 2")
    #expect(Sentence.fill(sentence, with: ["2", "1"]) == "2 files of 1")
    #expect(Sentence.fill(sentence, with: ["0", "1"]) == "0 files of 1")
    #expect(Sentence.fill("{0} byte", with: ["1"]) == "1 byte")
  }

  @Test func anOutlineIsOfTheFormForMany() {
    #expect(Sentence.outline("one file|{0} files of {1} {x}") == "… files of … {x}")
  }
}
