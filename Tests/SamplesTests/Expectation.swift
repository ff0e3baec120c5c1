import Crypto
import Foundation
import Testing

/// What an export of a sample shall hold, as texts that a person can review: file name in `expected/` → content.
///
/// Of three samples all of it is recorded. Of the others it is the tables of what was read, and the findings: there a
/// person sees who is who, what was said and what was noticed. Everything else follows from these, or is stated
/// elsewhere: views and derived tables in the tests of the views, files, media and times of an archive in
/// `truth.json`, checks in the tests of the verifier.
struct Expectation {
  /// A profile of Facebook, an account of Instagram and chats of WhatsApp: together they fill all views, and nearly
  /// all tables.
  private static let whole: Set = [
    "facebook/2024-json-it", "instagram/2026-json-it", "whatsapp/2026-several-it",
  ]
  private static let records = Set(
    [
      "accounts", "activities", "comments", "contact_matches", "contacts", "conversations", "findings",
      "form_answers", "form_submissions", "messages", "metrics", "posts", "reactions", "relationships",
    ].map { "csv/\($0).csv" })

  private(set) var texts: [String: String] = [:]

  /// Everything of an export that depends on the sample.
  init(export: String) throws {
    let data = export + "/data"
    var list = ""
    for path in files(below: export) {
      let content = try #require(FileManager.default.contents(atPath: export + "/" + path))
      list += "\(path)\(Self.facts(of: content, at: path))\n"
      guard path.hasSuffix(".csv"), !path.hasSuffix("/vocabulary.csv") else { continue }
      // One line end for all systems; the bytes of CSV are tested where it is written.
      let text = String(decoding: content, as: UTF8.self).replacing("\r\n", with: "\n")
      if text.split(separator: "\n").count > 1 { texts[String(path.dropFirst("data/".count))] = text }
    }
    texts["files.tsv"] = list
    texts["verification.json"] = try String(contentsOfFile: data + "/verification.json", encoding: .utf8)
  }

  /// Adds what CSV cannot show.
  mutating func add(_ text: String, as name: String) { texts[name] = text }

  /// Size and digest of a copy; what is written is compared itself or follows from what is.
  private static func facts(of content: Data, at path: String) -> String {
    guard path.hasPrefix("data/media/") || path.hasPrefix("data/unrecognised/") else { return "" }
    return "\t\(content.count)\t" + SHA256.hash(data: content).map { String(format: "%02x", $0) }.joined()
  }

  // MARK: - The folder `expected`

  /// What is recorded of a sample.
  func recorded(of sample: Sample) -> Expectation {
    if Self.whole.contains(sample.name) { return self }
    var part = self
    part.texts = texts.filter { Self.records.contains($0.key) }
    return part
  }

  /// Compares with what is recorded.
  ///
  /// Without a record it is written, and the test fails this once. `PORTAVIA_RECORD=1` writes it anew; a build
  /// server (`CI`) never writes.
  func compare(with folder: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let isServer = environment["CI"].map { !$0.isEmpty } ?? false
    let isMissing = !FileManager.default.fileExists(atPath: folder)
    if !isServer, isMissing || environment["PORTAVIA_RECORD"] == "1" {
      try record(in: folder)
      #expect(!isMissing, "\(folder) was not there and has been written; review it and run again")
      return
    }
    let recorded = Set(files(below: folder))
    for name in recorded.subtracting(texts.keys).sorted() {
      Issue.record("\(folder)/\(name): the export has no rows for it")
    }
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard recorded.contains(name) else {
        Issue.record("\(folder)/\(name) is missing")
        continue
      }
      let expected = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      if expected != text { Issue.record("\(folder)/\(name)\n\(Self.difference(expected, text))") }
    }
  }

  private func record(in folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (name, text) in texts {
      let url = URL(fileURLWithPath: folder + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// The first lines that differ.
  private static func difference(_ expected: String, _ found: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for change in new.difference(from: old).prefix(12) {
      switch change {
      case .remove(let line, let text, _): lines.append("- \(line + 1): \(text)")
      case .insert(let line, let text, _): lines.append("+ \(line + 1): \(text)")
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// All files below a folder, sorted, relative to it.
func files(below folder: String) -> [String] {
  (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).filter { path in
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }.sorted()
}
