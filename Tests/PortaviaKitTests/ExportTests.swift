import Foundation
import PortaviaKit
import TestSupport
import Testing

/// A whole export through the public interface: what is in it, and that it is always the same.
struct ExportTests {
  private static func orders(_ items: [String]) -> [[String]] {
    if items.count < 2 { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test func theOrderOfThePartsDoesNotMatter() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    _ = try Exporter().export(paths, to: folder.path("a"))
    let first = try Tree(folder.path("a"))
    #expect(first.files.count > 40)
    for (number, order) in Self.orders(paths).enumerated() {
      _ = try Exporter().export(order, to: folder.path("b\(number)"))
      #expect(first.differences(from: try Tree(folder.path("b\(number)"))) == [])
    }
  }

  /// The names of the parts stand in `source_files.part_name`, in the list of parts and in findings; ids, keys and all
  /// that was read from the archive do not depend on them. The key of the archive does: it is made from the name of
  /// the download while there is one (docs/keys.md), so parts are renamed here that say nothing.
  @Test func renamedPartsGiveTheSameRows() throws {
    let folder = try ScratchFolder()
    let before = try Sample.write(to: folder, names: ["uno.zip", "due.zip", "tre.zip"])
    let after = try Sample.write(to: folder, names: ["z.zip", "y.zip", "x.zip"])
    _ = try Exporter().export(before, to: folder.path("a"))
    _ = try Exporter().export(after, to: folder.path("b"))
    let (a, b) = (try Tree(folder.path("a")), try Tree(folder.path("b")))
    let mayDiffer = [
      "data/csv/source_files.csv", "data/datapackage.json", "data/export.sqlite", "data/verification.json",
      "bag-info.txt",
    ]
    for name in a.differences(from: b) where !name.hasPrefix("manifest") && !name.hasPrefix("tagmanifest") {
      #expect(mayDiffer.contains(name), "\(name) differs")
    }
    for (old, new) in [("uno.zip", "z.zip"), ("due.zip", "y.zip"), ("tre.zip", "x.zip")] {
      #expect(a.text("data/csv/source_files.csv").contains(old))
      #expect(b.text("data/csv/source_files.csv").contains(new))
    }
    let same = a.text("data/csv/source_files.csv").replacing("uno.zip", with: "z.zip")
      .replacing("due.zip", with: "y.zip").replacing("tre.zip", with: "x.zip")
    #expect(same == b.text("data/csv/source_files.csv"))
  }

  @Test func theReportSaysWhatWasWritten() throws {
    let folder = try ScratchFolder()
    let report = try Exporter().export(try Sample.write(to: folder), to: folder.path("out"))
    #expect(report.findings.isClean, "\(report.findings)")
    #expect(report.rows(of: "messages") == 5)
    #expect(report.rows(of: "relationships") == 2)
    #expect(report.mediaFiles == 1)
    #expect(report.accounting.isBalanced)
    #expect(report.archives.map(\.owner) == ["Nora Pero"])
    #expect(report.archives.first?.parts.count == 3)
    let tree = try Tree(folder.path("out"))
    #expect(report.filesWritten == tree.files.count)
    #expect(report.bytesWritten == tree.files.values.reduce(0) { $0 + $1.count })
  }

  @Test func theDigestOfTheZipsIsThere() throws {
    let folder = try ScratchFolder()
    _ = try Exporter().export(try Sample.write(to: folder), to: folder.path("out"))
    let archives = try Tree(folder.path("out")).text("data/csv/archives.csv")
    #expect(archives.contains(/,[0-9a-f]{64},/), "\(archives)")
  }

  /// Each part is missed in its own way, and never in silence.
  @Test(arguments: 0..<3) func aMissingPart(_ missing: Int) throws {
    let folder = try ScratchFolder()
    var paths = try Sample.write(to: folder)
    paths.remove(at: missing)
    let report = try Exporter().export(paths, to: folder.path("out"))
    #expect(!report.isClean)
    let codes = Set(report.findings.map(\.code.id))
    switch missing {
    case 0: #expect(codes.contains("owner.inferred") || codes.contains("owner.unknown"))
    case 1: #expect(codes.contains("file.number-missing"))
    default: #expect(codes.contains("media.missing"))
    }
  }

  @Test func whatIsUnknownIsFoundAgain() throws {
    let folder = try ScratchFolder()
    let report = try Exporter().export(try Sample.write(to: folder), to: folder.path("out"))
    let tree = try Tree(folder.path("out"))
    let copies = tree.files.filter { $0.key.hasPrefix("data/unrecognised/") }
    #expect(copies.count == 1)
    #expect(copies.first?.key.hasSuffix(Sample.unknownPath) == true)
    #expect(copies.first?.value == Data(Sample.unknownContent.utf8))
    #expect(tree.text("data/csv/messages.csv").contains(#"{""campo_nuovo"":{""x"":1.50}}"#))
    let codes = Set(report.findings.map(\.code.id))
    #expect(codes.isSuperset(of: ["entry.unrecognised", "record.unknown-key"]))
    #expect(
      report.findings.first { $0.code.id == "record.unknown-key" }?.message().contains("campo_nuovo") == true)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let before = try Tree(folder.path)
    let dry = try Exporter(options: ExportOptions(isDryRun: true)).export(paths, to: folder.path("out"))
    #expect(try Tree(folder.path) == before)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    #expect(dry.isDryRun)
    let real = try Exporter().export(paths, to: folder.path("out"))
    #expect(dry.accounting == real.accounting)
    #expect(dry.findings == real.findings)
    #expect(
      dry.tables.filter { $0.name != "export_info" && $0.name != "vocabulary" }
        == real.tables.filter { $0.name != "export_info" && $0.name != "vocabulary" })
  }

  @Test func anInspectionFindsWhatAnExportFinds() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let inspection = try Inspector().inspect(paths)
    #expect(inspection.archives.map(\.product) == ["facebook_profile"])
    #expect(inspection.archives.first?.categories.first { $0.name == "messages" }?.records == 5)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
  }
}
