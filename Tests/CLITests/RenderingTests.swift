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

  @Test("Two downloads of one account, one of them given twice")
  func severalDownloads() {
    func archive(_ name: String, made: Int64, copies: [String] = []) -> ArchiveReport {
      ArchiveReport(
        platform: "facebook", product: "facebook_profile", format: "json", owner: "Nora Pero",
        generatedAt: made, generatedBasis: "download_name", coversFrom: "2020-01-01", coversTo: "2024-04-30",
        parts: [PartReport(name: name, bytes: 1, entries: 1)]
          + copies.map { PartReport(name: "x.zip", label: $0, bytes: 1, entries: 1, isRepeated: true) },
        entries: 1, bytes: 1,
        presence: [
          PresenceReport(name: "messages", state: .present), PresenceReport(name: "friends", state: .empty),
          PresenceReport(name: "posts", state: .absent), PresenceReport(name: "events", state: .absent),
        ])
    }
    let archives = [
      archive("new.zip", made: 1_714_521_600_000),
      archive("old.zip", made: 1_682_899_200_000, copies: ["a/x.zip"]),
    ]
    let text = InspectionText(voice: en, style: .plain, paths: ["a.zip"]).render(
      Inspection(archives: archives))
    let expected = """
      Facebook profile of Nora Pero: JSON, 1 part, 1 file, 1 byte
      Files: new.zip
      The newest of several downloads of this account: where they differ, this one counts.
      Made: 1 May 2024, asked for: 1 Jan 2020 to 30 Apr 2024
      Dates: none found

      Empty, says the platform: Friends
      Not in it (not asked for, or in a part that is not here): Posts, Events

      Facebook profile of Nora Pero: JSON, 1 part, 1 file, 1 byte
      Files: old.zip, a/x.zip (the same again)
      An older download of the same account: it adds what is no longer in the newer one.
      Made: 1 May 2023, asked for: 1 Jan 2020 to 30 Apr 2024
      Dates: none found

      Empty, says the platform: Friends
      Not in it (not asked for, or in a part that is not here): Posts, Events

      """
    #expect(text.hasPrefix(expected))
    let italian = ArchiveText(voice: it, style: .plain).render(archives[1], among: archives)
    #expect(italian.contains("Creato il: 1 mag 2023, periodo richiesto: dal 1 gen 2020 al 30 apr 2024\n"))
    #expect(italian.contains("File: old.zip, a/x.zip (di nuovo lo stesso)\n"))
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
      text.render([Finding(Fixture.note)]) == "Good to know\n  note: Text was repaired.\n"
    )
  }

  @Test("Findings of one code with other details are not counted as the same")
  func otherDetails() {
    let code = FindingCode("test.key", .note, en: "{0} holds the field {1}.", it: "{0} contiene {1}.")
    func finding(_ details: String..., times: Int = 1, entry: String? = nil) -> Finding {
      Finding(code, entry: entry, details: details, occurrences: times)
    }
    let text = FindingsText(voice: en, style: .plain, more: .moreFindings)
    let two = text.render([finding("friends", "a", times: 2, entry: "x.json"), finding("posts", "b")])
    #expect(
      two.contains("note: friends holds the field a (2 times, e.g. x.json)\n    the same for posts b\n"))
    let same = text.render([finding("friends", "a"), finding("friends", "a")])
    #expect(same.contains("friends holds the field a (2 times)\n") && !same.contains("the same"))
    let many = text.render((0..<6).map { finding("friends", "k\($0)", times: $0 + 1) })
    #expect(
      many.contains(
        "field k0.\n    the same for friends k1 (2 times), friends k2 (3 times), friends k3 (4 times) and 2 more\n"
      ))
    let italian = FindingsText(voice: it, style: .plain, more: .moreFindings)
    #expect(
      italian.render((0..<5).map { finding("friends", "k\($0)") }).contains("friends k3 e un altro\n"))
  }

  @Test("The folders of presets are named")
  func presets() {
    var report = Fixture.export
    report.csvPresets = [.excelItalian, .tsv]
    #expect(
      ExportText(voice: it, style: .plain).render(report).contains(
        "  mydata/data/csv-excel-it/: le stesse tabelle per Excel in italiano\n"))
    for preset in CSVPresets.Preset.allCases where preset != .standard {
      #expect(Glossary.shared[.preset, preset.rawValue] != nil)
    }
  }

  @Test("A shape in English")
  func shape() {
    let shape = DownloadShape(
      inputs: 1,
      files: [
        .init(
          path: "friends/your_friends.json", files: 1, bytes: 1200,
          fields: [
            .init(path: "friends_v2", counts: [.init(type: "array", values: 1)]),
            .init(
              path: "friends_v2[].name",
              counts: [.init(type: "null", values: 1), .init(type: "string", values: 1200)]),
          ]),
        .init(path: "x.json", files: 2, bytes: 0, problems: [.init(type: "json.empty", values: 2)]),
      ])
    let expected = """
      What the files of 1 input are built of. No name, id or content is in it.

      friends/your_friends.json  (1 file, 1 kB)
        friends_v2         array 1
        friends_v2[].name  null 1, string 1,200

      x.json  (2 files, 0 bytes)
        json.empty: 2

      """
    #expect(ShapeText(voice: en, style: .plain).render(shape) == expected)
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
