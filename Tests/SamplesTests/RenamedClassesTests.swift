import Foundation
import PortaviaKit
import TestSupport
import Testing

/// The class names of pages are generated and may be others tomorrow: the rows do not depend on them.
@Suite struct RenamedClassesTests {
  // Until 2018 the classes were words that say what a part is.
  private static let samples = Sample.all.filter { $0.name.contains("html") && !$0.name.contains("2017") }
  private static let tables = [
    "conversations", "messages", "posts", "comments", "reactions", "relationships", "attachments",
    "activities",
    "media", "contacts", "contact_points", "accounts", "record_sources",
  ]

  @Test(arguments: samples)
  func rowsStayTheSame(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    _ = try sample.export(to: scratch.path("export"))
    var copies: [String] = []
    for input in try sample.inputs {
      let copy = scratch.path("renamed/" + URL(fileURLWithPath: input).lastPathComponent)
      try FileManager.default.createDirectory(
        atPath: scratch.path("renamed"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: input, toPath: copy)
      for path in files(below: copy) where path.hasSuffix(".html") {
        let page = try String(contentsOfFile: copy + "/" + path, encoding: .utf8)
        try Data(Self.renamed(page).utf8).write(to: URL(fileURLWithPath: copy + "/" + path))
      }
      copies.append(copy)
    }
    let report = try Exporter().export(copies, to: scratch.path("other"))
    #expect(report.accounting.isBalanced)
    for table in Self.tables {
      let name = "/data/csv/\(table).csv"
      let expected = FileManager.default.contents(atPath: scratch.path("export") + name)
      #expect(FileManager.default.contents(atPath: scratch.path("other") + name) == expected, "\(table)")
    }
  }

  /// Every word of every class with letters before it.
  private static func renamed(_ page: String) -> String {
    var parts = page.components(separatedBy: "class=\"")
    for index in parts.indices.dropFirst() {
      let end = parts[index].firstIndex(of: "\"") ?? parts[index].endIndex
      let words = parts[index][..<end].split(separator: " ").map { "other" + $0 }
      parts[index] = words.joined(separator: " ") + parts[index][end...]
    }
    return parts.joined(separator: "class=\"")
  }
}
