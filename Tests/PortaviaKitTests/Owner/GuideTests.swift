import Foundation
import PortaviaKit
import TestSupport
import Testing

/// `README.txt` and `LEGGIMI.txt` say what is true of their export.
struct GuideTests {
  private func guides(_ options: ExportOptions = ExportOptions()) throws -> (tree: Tree, report: ExportReport)
  {
    let folder = try ScratchFolder()
    let report = try Exporter(options: options).export(try Sample.write(to: folder), to: folder.path("out"))
    return (try Tree(folder.path("out")), report)
  }

  @Test func bothLanguagesSayWhatIsThere() throws {
    let (tree, report) = try guides()
    let (english, italian) = (tree.text("README.txt"), tree.text("LEGGIMI.txt"))
    #expect(english.contains("Facebook profile of Nora Pero, 3 parts, "))
    #expect(italian.contains("Profilo Facebook di Nora Pero, 3 parti, dal "))
    #expect(english.contains("Items found in the download: \(report.accounting.read)."))
    #expect(italian.contains("Elementi trovati nell'archivio: \(report.accounting.read)."))
    #expect(english.contains("messages.csv") && english.contains("  5  one row for each message"))
    for text in [english, italian] {
      #expect(!text.contains("\r") && text.hasSuffix("\n") && !text.contains("\n\n\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 }, "a line is too long to read")
      #expect(!text.contains("csv-excel-it/ "))
      #expect(text.contains("--csv-preset excel-it"))
      #expect(text.contains("data/unrecognised/"))
    }
  }

  /// Every file that the guide names in this export exists in it.
  @Test func everyFileThatIsNamedExists() throws {
    let (tree, _) = try guides(ExportOptions(csv: CSVPresets([.numbers])))
    for name in ["README.txt", "LEGGIMI.txt"] {
      let text = tree.text(name)
      for match in text.matches(of: /data\/[a-z_\/-]*[a-z_]\.[a-z]+/) {
        #expect(tree.files[String(match.0)] != nil, "\(match.0)")
      }
      for match in text.matches(of: /data\/[a-z_-]+\//) {
        #expect(tree.names.contains { $0.hasPrefix(match.0) }, "\(match.0)")
      }
      for match in text.matches(of: #/\n  ([a-z_]+\.csv) /#) {
        #expect(
          tree.files["data/csv/\(match.1)"] != nil || tree.files["data/views/\(match.1)"] != nil, "\(match.1)"
        )
      }
      #expect(text.contains("data/csv-numbers/"))
    }
  }

  @Test func nothingIsPromisedThatIsNotThere() throws {
    let folder = try ScratchFolder()
    try folder.write(
      #"{"friends_v2": [{"name": "Luca Prova", "timestamp": 1500000000}]}"#,
      to: "download/connections/friends/your_friends.json")
    _ = try Exporter(options: ExportOptions(owner: "Nora\n\u{202E}Pero", media: .none)).export(
      [folder.path("download")], to: folder.path("out"))
    let text = try Tree(folder.path("out")).text("README.txt")
    #expect(!text.contains("readable_messages") && !text.contains("data/media"))
    #expect(!text.contains("data/unrecognised"))
    #expect(text.contains("of NoraPero, 1 part"))
    #expect(text.contains("relationships.csv"))
  }

  @Test func theSameEveryTime() throws {
    #expect(try guides().tree.text("LEGGIMI.txt") == guides().tree.text("LEGGIMI.txt"))
  }
}
