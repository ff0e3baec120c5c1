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

  /// Findings of one thing do not speak of several.
  @Test func findingsAreRightForOne() {
    // Limits, and what there are always several of.
    let neverOne: Set<FindingCode> = [
      .folderTooDeep, .jsonTooDeep, .jsonRecordTooLarge, .csvRowTooLong, .chatCutProbably,
      .zipSeveralEndRecords, .csvTextCut,
    ]
    for code in FindingCode.all where !neverOne.contains(code) {
      let ones = Finding(code, details: ["1", "1", "1"])
      let message = ones.message()
      #expect(message.firstMatch(of: /\b1 (?!is\b|was\b|has\b|holds\b)[a-z]+s\b/) == nil, "\(message)")
      for language in Language.allCases {
        for finding in [ones, Finding(code, details: ["2", "2", "2"])] {
          let message = finding.message(in: language)
          #expect(!message.contains("|") && !message.contains("{"), "\(message)")
        }
      }
    }
    let date = Finding(.timeUnreadable, details: ["1"])
    #expect(date.message().hasPrefix("1 date of a page could not be read; its text is kept"))
    #expect(date.message(in: .italian).hasPrefix("1 data di una pagina non si è potuta leggere"))
  }
}
