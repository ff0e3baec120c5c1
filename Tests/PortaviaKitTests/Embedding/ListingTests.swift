import Foundation
import Testing

/// Every listing of the documentation is a part of the program in `samples/embedding`, which is built and run.
struct ListingTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What stands between `// snippet: name` and `// snippet end`, moved to the left.
  private func snippets() throws -> Set<String> {
    let source = Self.root.appendingPathComponent("samples/embedding/Sources/embedding/Embedding.swift")
    var snippets: Set<String> = []
    var lines: [Substring] = []
    var isInside = false
    for line in try String(contentsOf: source, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("// snippet:") {
        isInside = true
      } else if text == "// snippet end" {
        let margin = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        snippets.insert(lines.map { $0.dropFirst(margin) }.joined(separator: "\n"))
        isInside = false
        lines = []
      } else if isInside {
        lines.append(line)
      }
    }
    return snippets
  }

  @Test func listingsAreThoseOfTheSample() throws {
    let snippets = try snippets()
    let folder = Self.root.appendingPathComponent("Sources/PortaviaKit/PortaviaKit.docc")
    var listings: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") {
      let page = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for block in page.components(separatedBy: "```swift\n").dropFirst() {
        let listing = try #require(block.components(separatedBy: "\n```").first)
        #expect(snippets.contains(listing), "\(name) shows what is not in the sample:\n\(listing)")
        listings.insert(listing)
      }
    }
    #expect(listings == snippets)
  }
}
