import Foundation
import PortaviaModel
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct FindingCodeTests {
  @Test func namesAreUniqueAndWellFormed() {
    let ids = FindingCode.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
    }
    #expect(FindingCode.named("zip.crc-mismatch") == .zipCRCMismatch)
    #expect(FindingCode.named("zip.nothing") == nil)
  }

  /// What is declared anywhere in the sources is in the list that `explain` and the documentation are made from.
  @Test func everyDeclaredCodeIsListed() throws {
    let sources = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String] ?? []
    var declared: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /FindingCode\(\s*"([^"]+)"/) { declared.insert(String(match.1)) }
    }
    #expect(declared == Set(FindingCode.all.map(\.id)))
  }

  /// Every code says in both languages what it means, why it happens and what to do.
  @Test func everyCodeIsExplained() {
    let unexplained = FindingCode.all.filter { code in
      Language.allCases.contains { code.explanation(in: $0).isEmpty || code.remedy(in: $0).isEmpty }
    }
    #expect(unexplained.map(\.id) == [], "these codes have no why: or remedy:")
    for code in FindingCode.all {
      #expect(!code.summary(in: .english).contains("{") && !code.summary(in: .italian).contains("}"))
      #expect(code.summary(in: .english) != code.summary(in: .italian))
      let texts = Language.allCases.flatMap {
        [code.summary(in: $0), code.explanation(in: $0), code.remedy(in: $0)]
      }
      for text in texts where !text.isEmpty {
        #expect(
          text.last == "." || text.last == "?" || text.last == ")" || text.hasSuffix("…"),
          "\(code.id): \(text)")
        #expect(!text.contains("  "), "\(code.id): \(text)")
      }
    }
  }

  @Test func summaryShowsWhereDetailsStand() {
    #expect(FindingCode.zipTooShort.summary() == "The content should have … bytes and has only ….")
    #expect(FindingCode.zipCRCMismatch.summary(in: .italian).hasSuffix("è danneggiato."))
  }

  @Test func everyColumnHasALabel() {
    let tables = Schema.tables.map { ($0.name, $0.columns.map(\.name)) }
    let views = Schema.views.map { ($0.name, $0.columns.map(\.name)) }
    for (name, columns) in tables + views {
      for language in Language.allCases {
        let labels = columns.map { ColumnLabel.text($0, in: language) }
        #expect(Set(labels).count == labels.count, "\(name) has two columns of one label")
      }
      #expect(Set(columns).subtracting(ColumnLabel.columns) == [], "\(name)")
    }
    #expect(ColumnLabel.text("nobody", in: .italian) == "nobody")
  }
}
