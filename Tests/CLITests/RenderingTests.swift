import PortaviaKit
import Testing

@testable import PortaviaCLI

@Suite("Results for people")
struct RenderingTests {
  private let en = Voice(language: .english)
  private let it = Voice(language: .italian)

  @Test("An inspection in English")
  func inspectionInEnglish() {
    let text = InspectionText(voice: en, style: .plain, paths: ["fb-1.zip", "Chat con Anna.zip"])
    #expect(text.render(Fixture.inspection) == Self.englishInspection)
  }

  @Test("An inspection in Italian")
  func inspectionInItalian() {
    let text = InspectionText(voice: it, style: .plain, paths: ["fb-1.zip"])
    #expect(text.render(Fixture.inspection) == Self.italianInspection)
  }

  @Test("An export in English")
  func exportInEnglish() {
    #expect(ExportText(voice: en, style: .plain).render(Fixture.export) == Self.englishExport)
  }

  @Test("An export in Italian")
  func exportInItalian() {
    #expect(ExportText(voice: it, style: .plain).render(Fixture.export) == Self.italianExport)
  }

  @Test("A dry run says what would be written and promises no files")
  func dryRun() {
    var report = Fixture.export
    report.isDryRun = true
    let text = ExportText(voice: en, style: .plain).render(report)
    #expect(text.contains("Dry run, nothing was written. mydata would hold\n"))
    #expect(text.contains("  About 1.3 GB would be written.\n"))
    #expect(text.hasSuffix("Give the same command without --dry-run to write it.\n"))
    #expect(!text.contains("export.sqlite"))
  }

  @Test("An empty archive without owner, dates and findings")
  func nothing() {
    let archive = ArchiveReport(
      platform: "other", product: "other_thing", format: "xml", language: "pt-BR",
      parts: [PartReport(name: "a.zip", bytes: 1, entries: 1)], entries: 1, bytes: 1)
    let text = InspectionText(voice: en, style: .plain, paths: ["a.zip"]).render(
      Inspection(archives: [archive]))
    let expected = """
      other_thing: xml, in Portuguese, 1 part, 1 file, 1 byte
      Dates: none found

      Nothing odd was found.

      To turn this into tables:
        portavia export a.zip --output mydata

      """
    #expect(text == expected)
  }

  @Test("Sums that do not add up are said")
  func unbalanced() {
    let text = AccountingText(voice: en, style: .plain)
    #expect(
      text.render(Accounting(read: 3, normalised: 1, excluded: 1))
        == "The sums do not add up: 3 items read, but 1 in the tables and 1 left out on purpose.")
    #expect(
      text.render(Accounting(read: 1)) == "The sums do not add up: 1 item read, but 0 in the tables.")
    #expect(text.render(Accounting()) == "No items were found.")
  }

  @Test("Findings are grouped by code, worst first, and at most twelve lines")
  func findings() {
    let many = (0..<20).map { number in
      Finding(
        FindingCode("test.\(number)", .note, en: "Note \(number).", it: "Nota \(number)."),
        occurrences: number + 1)
    }
    let text = FindingsText(voice: en, style: .plain, more: .moreFindings)
    let lines = text.render(many + [Finding(Fixture.warning)]).split(separator: "\n")
    #expect(lines.count == 1 + FindingsText.limit + 1)
    #expect(lines.first == "To look at")
    #expect(lines.dropFirst().first == "  warning: A picture is in none of the parts.")
    #expect(lines.dropFirst(2).first == "  note: Note 19 (20 times)")
    #expect(lines.last == "  … and 9 more kinds; the table findings has them all.")
    #expect(
      text.render([Finding(Fixture.note)]) == "Good to know; nothing is missing\n  note: Text was repaired.\n"
    )
  }

  @Test("Occurrences beyond any number do not trap")
  func manyOccurrences() {
    let findings = [Finding(Fixture.note, occurrences: .max), Finding(Fixture.note, occurrences: .max)]
    _ = FindingsText(voice: en, style: .plain, more: .moreFindings).render(findings)
  }

  @Test("Colour only where it is on")
  func style() {
    #expect(Style.plain.red("x") == "x")
    #expect(Style(isOn: true).red("x") == "\u{1B}[31mx\u{1B}[0m")
  }
}
