import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Spreadsheet files beside the neutral ones, through the public interface.
struct PresetExportTests {
  private func export(_ csv: CSVPresets, language: Language = .english) throws -> (
    report: ExportReport, tree: Tree
  ) {
    let folder = try ScratchFolder()
    let options = ExportOptions(timeZone: "Europe/Rome", csv: csv, language: language)
    let report = try Exporter(options: options).export(try Sample.write(to: folder), to: folder.path("out"))
    return (report, try Tree(folder.path("out")))
  }

  @Test func neutralFilesStayAsTheyAre() throws {
    let (_, plain) = try export(CSVPresets())
    let (report, tree) = try export(CSVPresets([.excelItalian, .tsv, .standard, .excelItalian]))
    #expect(report.csvPresets == [.excelItalian, .tsv])
    #expect(report.filesWritten == tree.files.count)
    #expect(report.bytesWritten == tree.files.values.reduce(0) { $0 + $1.count })
    // The options stand in the database, and what the files are in the guide.
    let mayDiffer = [
      "README.txt", "LEGGIMI.txt", "index.html", "data/export.sqlite", "data/csv/export_info.csv",
      "data/datapackage.json", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
    ]
    for name in plain.differences(from: tree) where !mayDiffer.contains(name) {
      #expect(name.hasPrefix("data/csv-excel-it/") || name.hasPrefix("data/csv-tsv/"), "\(name)")
    }
    let neutral = Set(tree.names.filter { $0.hasPrefix("data/csv/") || $0.hasPrefix("data/views/") })
    for preset in ["excel-it", "tsv"] {
      #expect(tree.names.filter { $0.hasPrefix("data/csv-\(preset)/") }.count == neutral.count)
    }
    #expect(!tree.text("data/datapackage.json").contains("csv-excel-it"))
  }

  @Test func timesAreThoseOfTheDisplayZoneAndFormulasAreText() throws {
    let (_, tree) = try export(CSVPresets([.excelItalian], usesLabels: true), language: .italian)
    let posts = tree.text("data/csv-excel-it/posts.csv")
    #expect(posts.hasPrefix("\u{FEFF}N.;Chiave stabile;Piattaforma;"))
    #expect(posts.contains(#";"'=1+1"#))
    // 2020-09-13T12:35:00Z in Rome, two hours ahead in summer.
    #expect(posts.contains(";2020-09-13 14:35:00;"))
    let messages = tree.text("data/csv-excel-it/readable_messages.csv")
    #expect(messages.contains("perché no? 👍"))
    #expect(messages.contains("2020-09-13 14:33:20"))
  }

  @Test func theSameEveryTime() throws {
    let all = CSVPresets(CSVPresets.Preset.allCases)
    #expect(try export(all).tree.differences(from: try export(all).tree) == [])
  }

  @Test func textsThatDoNotFitAreReported() throws {
    let folder = try ScratchFolder()
    let text = String(repeating: "parola ", count: 6000)
    try folder.write(
      "[{\"timestamp\": 1600000000, \"data\": [{\"post\": \"\(text)\"}]}]",
      to: "download/your_facebook_activity/posts/your_posts_1.json")
    let options = ExportOptions(csv: CSVPresets([.excelEnglish, .libreOffice]))
    let report = try Exporter(options: options).export([folder.path("download")], to: folder.path("out"))
    let cut = report.findings.filter { $0.code == .csvTextCut }
    #expect(cut.contains { $0.entry == "data/csv-excel-en/posts.csv" })
    #expect(cut.allSatisfy { $0.entry?.hasPrefix("data/csv-excel-en/") == true })
    #expect(cut.first?.message().contains("32767") == true)
    let tree = try Tree(folder.path("out"))
    #expect(tree.text("data/verification.json").contains("csv.text-cut"))
    #expect(tree.text("data/csv/posts.csv").contains(text.dropLast()))
    #expect(tree.text("data/csv-libreoffice/posts.csv").contains(text.dropLast()))
  }
}
