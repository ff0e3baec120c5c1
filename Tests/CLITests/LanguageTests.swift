import PortaviaKit
import Testing

@testable import PortaviaCLI

@Suite("Language")
struct LanguageTests {
  @Test(
    "The first locale variable that is set decides",
    arguments: [
      ([:], .english), (["LANG": "it_IT.UTF-8"], .italian), (["LANG": "it"], .italian),
      (["LANG": "it-CH"], .italian), (["LANG": "IT@euro"], .italian), (["LANG": "C.UTF-8"], .english),
      (["LANG": "de_DE"], .english), (["LC_ALL": "C", "LANG": "it_IT"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "it_IT", "LANG": "en_US"], .italian), (["LANG": "ita"], .english),
    ] as [([String: String], Language)])
  func locale(environment: [String: String], language: Language) {
    #expect(Language(locale: environment) == language)
  }

  @Test("Every phrase has both languages, with the same placeholders in every form")
  func phrases() {
    for phrase in Phrase.allCases {
      let forms = Language.allCases.map { phrase.wording[$0].split(separator: "|").map(String.init) }
      #expect(forms[0].count == forms[1].count, "\(phrase)")
      #expect(forms.allSatisfy { !$0.isEmpty && $0.count <= 2 }, "\(phrase)")
      // The form for one may say "a" instead of the number.
      let placeholders = forms.map { $0.last.map(Self.placeholders) ?? [] }
      #expect(placeholders[0] == placeholders[1], "\(phrase)")
      for form in forms.joined() {
        #expect(Self.placeholders(form).union(["0"]) == placeholders[0].union(["0"]), "\(phrase)")
      }
    }
  }

  @Test("Every line of the glossary has a known group and both languages")
  func glossary() {
    for line in Glossary.table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count == 3 && fields.allSatisfy { !$0.isEmpty }, "\(line)")
      let group = fields[0].prefix { $0 != "." }
      #expect(Glossary.Group(rawValue: String(group)) != nil, "\(line)")
    }
    for status in CategoryReport.Status.allCases {
      #expect(Glossary.shared[.state, status.rawValue] != nil)
    }
  }

  @Test("Every error of the library says what happened and what to do, in both languages")
  func errors() {
    for code in PortaviaError.Code.all {
      for language in Language.allCases {
        let error = PortaviaError(code, details: ["1500000", "20"])
        #expect(!error.message(in: language).isEmpty && !error.remedy(in: language).isEmpty)
        #expect(!error.message(in: language).contains("{"), "\(code)")
      }
      #expect(PortaviaError(code).message(in: .english) != PortaviaError(code).message(in: .italian))
    }
    let space = PortaviaError(.notEnoughSpace, details: ["1500000", "20"])
    #expect(space.message(in: .english) == "The export needs about 1.5 MB, and the disk has 20 bytes free.")
    #expect(
      space.message(in: .italian) == "L'esportazione richiede circa 1,5 MB e sul disco ne restano 20 byte.")
    #expect(Set(PortaviaError.Code.all.map(\.id)).count == PortaviaError.Code.all.count)
  }

  @Test("Numbers, sizes and days as people write them")
  func quantities() {
    let (en, it) = (Voice(language: .english), Voice(language: .italian))
    #expect(
      [0, 12, 123, 1234, 123_456, 1_234_567, -1234].map(en.number) == [
        "0", "12", "123", "1,234", "123,456", "1,234,567", "-1,234",
      ])
    #expect(it.number(1_234_567) == "1.234.567")
    #expect(
      [0, 1, 999, 1000, 1499, 999_499, 999_500, 1_234_567, 2_000_000, 123_456_789].map(en.bytes) == [
        "0 bytes", "1 byte", "999 bytes", "1 kB", "1 kB", "999 kB", "1 MB", "1.2 MB", "2 MB", "123 MB",
      ])
    #expect(it.bytes(2_449_999_999) == "2,4 GB")
    #expect(en.bytes(.max) == "9.2 EB")
    #expect(en.date(1_732_233_600_000) == "22 Nov 2024")
    #expect(it.date(1_732_233_600_000) == "22 nov 2024")
    #expect(en.date(-1) == "31 Dec 1969")
    #expect(en.count(.messages, 1) == "1 message")
    #expect(it.count(.messages, 1) == "1 messaggio")
    #expect(it.count(.messages, 0) == "0 messaggi")
    #expect(it.list(["a", "b", "c"]) == "a, b e c")
  }

  @Test("Instants, at the ends too")
  func instants() {
    #expect(UTC.dateTime(1_732_276_800_123) == "2024-11-22T12:00:00.123Z")
    #expect(UTC.dateTime(-1) == "1969-12-31T23:59:59.999Z")
    _ = (UTC.dateTime(.min), UTC.dateTime(.max))
  }

  private static func placeholders(_ form: String) -> Set<String> {
    Set(
      form.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "}" })
      })
  }
}
