import Foundation
import Testing

/// What the documents name is there.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The documents that people write; those that are made from the code have tests of their own.
  private static let documents: [String] = {
    let written = ["README.md", "CONTRIBUTING.md"]
    let docs = ["docs", "docs/formats"].flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
    return written + docs
  }()

  private static func text(_ document: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(document), encoding: .utf8)
  }

  /// What stands between backticks, outside of blocks of code.
  private static func quoted(_ document: String) throws -> [String] {
    var isInBlock = false
    return try text(document).split(separator: "\n").flatMap { line -> [String] in
      if line.hasPrefix("```") {
        isInBlock.toggle()
        return []
      }
      return isInBlock ? [] : line.matches(of: /`([^`]+)`/).map { String($0.1) }
    }
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  @Test func thereAreDocuments() {
    #expect(
      Self.documents.contains("docs/architecture.md") && Self.documents.contains("docs/adding-a-check.md"))
    #expect(Self.exists("Sources/System") && !Self.exists("Sources/Nowhere"))
  }

  @Test(arguments: documents)
  func everyPathIsThere(_ document: String) throws {
    let folders = ["Sources/", "Tests/", "samples/", "docs/", "Benchmarks"]
    for path in try Self.quoted(document) where folders.contains(where: path.hasPrefix) {
      // Placeholders: `samples/<platform>/…`.
      if path.contains(where: { "<…*$ ".contains($0) }) { continue }
      #expect(Self.exists(String(path.prefix { $0 != "#" })), "\(path)")
    }
  }

  @Test(arguments: documents)
  func everyLinkLeadsSomewhere(_ document: String) throws {
    let folder = URL(fileURLWithPath: document, relativeTo: Self.root).deletingLastPathComponent()
    for match in try Self.text(document).matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/)
    where !match.1.contains("://") && !match.1.hasPrefix("mailto:") {
      let target = folder.appendingPathComponent(String(match.1)).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path), "\(match.1)")
    }
  }

  /// A guide for contributors names types and files that there are: `CSVWriter`, `TableFormat.all`, `CheckCode+Media.swift`.
  @Test(arguments: documents.filter { $0.hasPrefix("docs/adding-a-") })
  func everyTypeIsDeclared(_ document: String) throws {
    let sources = Self.root.appendingPathComponent("Sources")
    let files = (FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".swift") }
    let names = Set(files.compactMap { $0.split(separator: "/").last.map(String.init) })
    let code = try files.map { try String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8) }
      .joined(separator: "\n")
    let declared = Set(
      code.matches(of: /\b(?:class|struct|enum|protocol|typealias) (\w+)/).map { String($0.1) })
    let members = Set(code.matches(of: /\b(?:let|var|func|case) `?(\w+)/).map { String($0.1) })
    var found = 0
    for word in try Self.quoted(document) {
      if word.hasSuffix(".swift"), !word.contains("/") { #expect(names.contains(word), "\(word)") }
      guard let match = word.wholeMatch(of: /([A-Z]\w*[a-z]\w*)(?:\.(\w+))?/), match.1 != "String" else {
        continue
      }
      found += 1
      #expect(declared.contains(String(match.1)), "\(word)")
      if let member = match.2.map(String.init) {
        #expect(members.contains(member) || declared.contains(member), "\(word)")
      }
    }
    #expect(found > 2)
  }
}
