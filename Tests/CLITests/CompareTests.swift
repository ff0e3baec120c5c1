import Foundation
import TestSupport
import Testing

/// The built program compares and verifies exports: status, files, manners.
@Suite("compare and verify")
struct CompareTests {
  private static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "samples/facebook/2024-json-it/archive").path

  private func parts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.samples).sorted().map { Self.samples + "/" + $0 }
  }

  private func export(_ scratch: ScratchFolder) throws -> String {
    let path = scratch.path("export")
    _ = try Binary.run(["export"] + parts() + ["--output", path])
    return path
  }

  @Test func statusSaysWhetherAnythingDiffers() throws {
    let scratch = try ScratchFolder()
    let path = try export(scratch)
    let parts = try parts()
    let same = try Binary.run(["compare", path, parts[0], "--with-new", parts[1], "--lang", "en"])
    #expect(same.status == 0, "\(same.output)")
    #expect(same.output.hasPrefix("Nothing differs in what both hold.\n"))
    let half = try Binary.run(["compare", path, parts[0], "--only", "messages", "--lang", "en"])
    #expect(half.status == 1)
    #expect(half.output.contains("\nMessages\n  - "))
    let none = try Binary.run(["compare", path, scratch.path("nothing.zip")])
    #expect(none.status == 2)
    #expect(try Binary.run(["compare", path, path, "--only", "mesages"]).status == 64)
  }

  @Test func differencesAreWrittenOnce() throws {
    let scratch = try ScratchFolder()
    let path = try export(scratch)
    let csv = scratch.path("differences.csv")
    let arguments = ["compare", path, try parts()[0], "--only", "messages,media", "--csv", csv]
    #expect(try Binary.run(arguments).status == 1)
    let text = try String(contentsOfFile: csv, encoding: .utf8)
    #expect(text.hasPrefix("kind,change,platform,time,label,columns\r\n"))
    #expect(text.contains("\r\nmessages,removed,facebook,"))
    #expect(!FileManager.default.fileExists(atPath: csv + ".partial"))
    // What is there is not replaced.
    #expect(try Binary.run(arguments).status == 73)
    #expect(try String(contentsOfFile: csv, encoding: .utf8) == text)
  }

  @Test func anExportIsVerified() throws {
    let scratch = try ScratchFolder()
    let path = try export(scratch)
    let page = scratch.path("page.html")
    let good = try Binary.run(["verify", path, "--html", page, "--lang", "it"])
    #expect(good.status == 0, "\(good.output)")
    #expect(
      try String(contentsOfFile: page, encoding: .utf8).contains(
        "Nulla è stato modificato, perso o aggiunto."))
    try Data("x".utf8).write(to: URL(filePath: path + "/data/csv/posts.csv"))
    let bad = try Binary.run(["verify", path, "--json"])
    #expect(bad.status == 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bad.output.utf8)) as? [String: Any])
    let checks = try #require(json["checks"] as? [[String: Any]])
    let changed = checks.first { $0["code"] as? String == "export.unchanged" }
    #expect(changed?["status"] as? String == "fail")
    #expect(changed?["items"] as? [String] == ["data/csv/posts.csv"])
  }
}
