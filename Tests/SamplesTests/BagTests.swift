import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Every export is a bag and a data package that programs of others accept, and one changed byte is found by all of them.
@Suite struct BagTests {
  /// Skipped where they are not installed: `bagit.py` and `frictionless` by `make python`, `sha256sum` by the system.
  @Test(arguments: Sample.all)
  func everySampleIsABag(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try sample.export(to: export)
    let verification = try ExportVerifier().verify(export, against: sample.inputs)
    #expect(verification.verdict.isClean, "\(verification.verdict.checks.filter { $0.status != .pass })")
    #expect(verification.verdict.unknown == 0)
    if Python.executable != nil {
      let (status, output) = try Python.run("check_bag.py", [export])
      #expect(status == 0, "\(output)")
    }
    if let tool = OtherTools.sha256sum {
      for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let (status, output) = try Program.run(
          tool, ["-c", "--strict", "--quiet", manifest], in: export, withErrors: true)
        #expect(status == 0, "\(output)")
      }
    }
    if let tool = OtherTools.bagit {
      let (status, output) = try Program.run(tool, ["--validate", export], in: export, withErrors: true)
      #expect(status == 0, "\(output)")
    }
    if let tool = OtherTools.frictionless {
      let (status, output) = try Program.run(
        tool, ["validate", "data/datapackage.json"], in: export, withErrors: true)
      #expect(status == 0, "\(output)")
    }
  }

  /// One byte is changed, in one file after the other, each time at another place.
  @Test(.enabled(if: Python.executable != nil))
  func oneChangedByteIsFound() throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try #require(Sample.all.first { $0.name == "facebook/2024-json-it" }).export(to: export)
    var random = SeededRandom(seed: 8493)
    let paths = files(below: export).filter { $0 != "tagmanifest-sha256.txt" }
    #expect(paths.count > 60)
    for path in paths {
      let url = URL(fileURLWithPath: export + "/" + path)
      var content = try Data(contentsOf: url)
      guard !content.isEmpty else { continue }
      let place = Int(random.next() % UInt64(content.count))
      content[place] ^= UInt8(1 << (random.next() % 8))
      try content.write(to: url)
      let verification = try ExportVerifier().verify(export)
      let changed = verification.verdict.checks.first { $0.code == .exportUnchanged }
      // A line of the manifest is about another file, which then is not what it says.
      let isManifest = path == "manifest-sha256.txt"
      #expect(
        isManifest ? changed?.items.contains(path) == true : changed?.items == [path], "\(path) at \(place)")
      #expect(!verification.isClean)
      let own = try Python.run("check_bag.py", [export])
      #expect(own.status == 1 && own.output.contains("changed \(path)"), "\(path): \(own.output)")
      if path.hasPrefix("data/") {
        if let tool = OtherTools.sha256sum {
          let (status, _) = try Program.run(
            tool, ["-c", "--strict", "--quiet", "manifest-sha256.txt"], in: export, withErrors: true)
          #expect(status != 0, "\(path)")
        }
        // A process of Python for each file takes long: every fifth is enough.
        if let tool = OtherTools.bagit, place % 5 == 0 {
          let (status, _) = try Program.run(tool, ["--validate", export], in: export, withErrors: true)
          #expect(status != 0, "\(path)")
        }
      }
      try restore(path, in: export, from: scratch)
    }
    #expect(try ExportVerifier().verify(export).isClean)
  }

  /// Puts back the file of a second export, which has the same bytes.
  private func restore(_ path: String, in export: String, from scratch: ScratchFolder) throws {
    let original = scratch.path("original")
    if !FileManager.default.fileExists(atPath: original) {
      _ = try #require(Sample.all.first { $0.name == "facebook/2024-json-it" }).export(to: original)
    }
    try Data(contentsOf: URL(fileURLWithPath: original + "/" + path))
      .write(to: URL(fileURLWithPath: export + "/" + path))
  }

  @Test func missingExtraAndChangedAreNamedApart() throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try #require(Sample.all.first).export(to: export)
    try FileManager.default.removeItem(atPath: export + "/data/csv/messages.csv")
    try Data("ciao".utf8).write(to: URL(fileURLWithPath: export + "/data/note.txt"))
    try Data("ciao".utf8).write(to: URL(fileURLWithPath: export + "/appunti.txt"))
    try Data("altro".utf8).write(to: URL(fileURLWithPath: export + "/README.txt"))
    let verdict = try ExportVerifier().verify(export).verdict
    func check(_ code: CheckCode) -> Check? { verdict.checks.first { $0.code == code } }
    #expect(check(.exportComplete)?.items == ["data/csv/messages.csv"])
    #expect(check(.exportExtra)?.items == ["data/note.txt", "appunti.txt"])
    #expect(check(.exportExtra)?.status == .fail)
    #expect(check(.exportUnchanged)?.items == ["README.txt"])
    #expect(check(.exportBag)?.status == .pass)
  }

  /// Links that lead out of the folder are not followed, and a manifest cannot make the program read there.
  @Test func hostileManifests() throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try #require(Sample.all.first).export(to: export)
    try FileManager.default.removeItem(atPath: export + "/data/csv/messages.csv")
    try FileManager.default.createSymbolicLink(
      atPath: export + "/data/csv/messages.csv", withDestinationPath: "/etc/hostname")
    let manifest = URL(fileURLWithPath: export + "/manifest-sha256.txt")
    var text = try String(contentsOf: manifest, encoding: .utf8)
    text += String(repeating: "0", count: 64) + "  data/../../../etc/passwd\n" + "no manifest line\n"
    text += String(repeating: "0", count: 64) + "  data/csv/posts.csv\n"
    try Data(text.utf8).write(to: manifest)
    let verdict = try ExportVerifier().verify(export).verdict
    func check(_ code: CheckCode) -> Check? { verdict.checks.first { $0.code == code } }
    #expect(check(.exportBag)?.items.count == 3)
    #expect(check(.exportUnchanged)?.items.contains("data/csv/messages.csv") == true)
    #expect(check(.exportUnchanged)?.items.contains("manifest-sha256.txt") == true)
  }

  /// A record that somebody took out of the database is missed, whatever was done to the manifests.
  @Test(.enabled(if: Python.executable != nil))
  func everyRecordIsLookedFor() throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    let sample = try #require(Sample.all.first { $0.name == "facebook/2024-json-it" })
    _ = try sample.export(to: export)
    let cases: [(String, String)] = [
      (
        "DELETE FROM messages WHERE id = (SELECT MIN(id) FROM messages WHERE text IS NOT NULL)", "messages: 1"
      ),
      (
        "DELETE FROM relationships WHERE id = (SELECT MIN(id) FROM relationships WHERE type = 'friend' AND status = 'active')",
        "friends: 1"
      ),
      ("DELETE FROM posts WHERE id = (SELECT MAX(id) FROM posts)", "posts: 1"),
    ]
    for (statement, item) in cases {
      let copy = scratch.path("copy")
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: export, toPath: copy)
      let script = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2]); db.commit()
        """
      let (status, output) = try Program.run(
        try #require(Python.executable), ["-c", script, copy + "/data/export.sqlite", statement], in: copy,
        withErrors: true)
      #expect(status == 0, "\(output)")
      let verification = try ExportVerifier().verify(copy, against: sample.inputs)
      let contains = verification.verdict.checks.first { $0.code == .exportContains }
      #expect(contains?.status == .fail)
      #expect(contains?.items.contains(item) == true, "\(contains?.items ?? [])")
    }
  }
}
