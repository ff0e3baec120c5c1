import Foundation
import PortaviaKit
import Testing

/// The pages of `docs/` that are made from the code are up to date.
@Suite struct ReferenceTests {
  private static let docs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "docs")

  /// `make docs-generated`, or PORTAVIA_RECORD=1 with this test, writes them anew.
  @Test(arguments: ReferencePage.allCases) func pageIsUpToDate(_ page: ReferencePage) throws {
    let file = Self.docs.appending(path: page.rawValue + ".md")
    if ProcessInfo.processInfo.environment["PORTAVIA_RECORD"] == "1" {
      try page.text.write(to: file, atomically: true, encoding: .utf8)
    }
    let printed = try Binary.run(["schema", "--\(page.rawValue)"])
    #expect(printed.status == 0)
    #expect(printed.output == page.text)
    #expect(try String(contentsOf: file, encoding: .utf8) == page.text, "run make docs-generated")
  }

  @Test func coverageNamesTablesOfTheSchema() {
    let text = ReferencePage.coverage.text
    #expect(text.contains("| `messages/*/*/message_#.json`"))
    #expect(text.contains("| messages | `messages`, `conversations`"))
    #expect(!text.contains("| |"))
  }
}
