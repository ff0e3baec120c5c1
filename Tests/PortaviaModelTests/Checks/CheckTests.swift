import Foundation
import PortaviaModel
import Testing

@Suite struct CheckTests {
  private static let code = CheckCode.partsReadable
  private static let fail = CheckAnswer(.fail, en: "{0} file|{0} files", it: "{0} file|{0} file")
  private static let pass = CheckAnswer(.pass, en: "All well.", it: "Tutto bene.")
  private static let warn = CheckAnswer(.warn, en: "Look.", it: "Guarda.")
  private static let unknown = CheckAnswer(.unknown, en: "Who knows.", it: "Chissà.")

  @Test func namesAreUniqueAndWellFormed() {
    let ids = CheckCode.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z0-9_]+\.[a-z_]+/) != nil, "\(id)") }
    #expect(Set(ids).isDisjoint(with: FindingCode.all.map(\.id)))
    #expect(CheckCode.named("parts.complete") == .partsComplete)
  }

  /// What is declared anywhere in the sources is in the list that `explain` and the documentation are made from.
  @Test func everyDeclaredCodeIsListed() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String] ?? []
    var declared: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /CheckCode\(\s*"([^"]+)"/) { declared.insert(String(match.1)) }
    }
    #expect(declared == Set(CheckCode.all.map(\.id)))
  }

  @Test func everyCodeIsExplainedInBothLanguages() {
    for code in CheckCode.all {
      for text in [code.question, code.method, code.limits, code.remedy] {
        let (english, italian) = (text(.english), text(.italian))
        #expect(english != italian, "\(code.id)")
        for sentence in [english, italian] {
          #expect(sentence.last == "." || sentence.last == "?", "\(code.id): \(sentence)")
          #expect(!sentence.contains("  ") && !sentence.contains("{"), "\(code.id): \(sentence)")
        }
      }
    }
  }

  @Test func theWorstStandsFirst() {
    let verdict = Verdict([
      Check(.mediaPresent, Self.pass), Check(.partsComplete, Self.unknown), Check(.leadsAge, Self.warn),
      Check(.partsReadable, Self.fail, details: [Wording("2")]), Check(.inboxPresent, Self.warn),
    ])
    #expect(
      verdict.checks.map(\.code) == [.partsReadable, .inboxPresent, .leadsAge, .partsComplete, .mediaPresent])
    #expect(verdict.status == .fail && !verdict.isClean)
    #expect(verdict.summary() == "1 check passed, 2 to look at, 1 failed, 1 cannot be known.")
    #expect(
      verdict.summary(in: .italian)
        == "1 controllo superato, 2 da guardare, 1 non superato, 1 non verificabile.")
    #expect(Verdict([Check(.partsComplete, Self.unknown)]).isClean)
    #expect(Verdict([]).status == .pass)
  }

  @Test func sentencesAreFilledOnce() {
    let check = Check(Self.code, Self.fail, details: [Wording("1")])
    #expect(check.message() == "1 file")
    #expect(Check(Self.code, Self.fail, details: [Wording("{0}|")]).message() == "{0}| files")
    #expect(check.remedy() == Self.code.remedy())
    #expect(Check(Self.code, Self.pass).remedy() == nil)
  }

  @Test func manyItemsAreCountedAndTheFirstKept() {
    let check = Check(Self.code, Self.fail, items: (0..<80).map { "\($0)" })
    #expect(check.items.count == Check.itemLimit && check.itemCount == 80)
  }

  @Test func jsonHasTheMembersOfTheSchema() throws {
    var json = JSONWriter()
    json.object {
      Check(
        Self.code, Self.fail, details: [Wording("2")], expected: Wording("0"), found: Wording("2"),
        counts: [Check.Count("damaged", 2)], items: ["a"]
      ).write(to: &$0, in: .english)
    }
    #expect(
      json.text.hasPrefix(
        #"{"code":"parts.readable","status":"fail","archive":null,"expected":"0","found":"2","message":"2 files","remedy":""#
      ))
    #expect(json.text.hasSuffix(#""counts":{"damaged":2},"items":["a"],"items_total":1}"#))
  }
}
