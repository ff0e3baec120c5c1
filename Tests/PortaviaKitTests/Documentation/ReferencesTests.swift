import Foundation
import TestSupport
import Testing

/// Comments and pages refer to pages that are here and to headings that these have.
@Suite struct ReferencesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func everyReferenceLeadsSomewhere() {
    let references = References(root: Self.root)
    #expect(references.files.contains("docs/rules.md") && references.files.contains("Package.swift"))
    let problems = references.problems()
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  /// Text, the file it is in, and how often it is wrong.
  @Test(arguments: [
    ("/// As in docs/page{md}#the-second-one, or docs/page{md}.", "Sources/A.swift", 0),
    ("/// As in docs/page{md}#the-third-one.", "Sources/A.swift", 1),
    ("/// As in page{md}.", "Sources/A.swift", 1),
    ("/// As in docs/page{md} section 2 and docs/page{md} 3.1.", "Sources/A.swift", 2),
    ("  // As in docs/other{md}.", "Sources/A.swift", 1),
    ("let name = \"other{md}\" // of docs/other{md}", "Sources/A.swift", 1),
    ("let name = \"other{md}\"", "Sources/A.swift", 0),
    ("# As in other{md}", "Tools/a.py", 1),
    ("See [here](page{md}#the-second-one), page{md} and [there](#a-heading).", "docs/other{md}", 1),
    ("See [here](../docs/page{md}#a-heading-1) and [there](https://example.org/a{md}).", "docs/page{md}", 0),
    ("See [here](nowhere.txt) and [there](../page{md}).", "docs/page{md}", 2),
  ]) func wrongReferencesAreFound(_ text: String, _ path: String, _ count: Int) throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "# A heading\n```sh\n# No heading\n```\n## The (second) `one`\n### A heading\n", to: "docs/page" + ".md"
    )
    let references = References(root: URL(fileURLWithPath: scratch.path))
    func whole(_ text: String) -> String { text.replacing("{md}", with: ".md") }
    let problems = references.problems(in: whole(text), of: whole(path))
    #expect(problems.count == count, "\(problems)")
  }
}
