import Foundation
import TestSupport
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The block between the marks, without its fence and the line with the command.
  private func shown() throws -> String {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let begin = try #require(text.range(of: "<!-- BEGIN real output -->\n\n```console\n"))
    let end = try #require(text.range(of: "```\n\n<!-- END real output -->"))
    let lines = text[begin.upperBound..<end.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().joined(separator: "\n")
  }

  @Test func exportPrintsWhatTheReadmeShows() throws {
    let scratch = try ScratchFolder()
    let archive = Self.root.appending(path: "samples/facebook/2024-json-it/archive")
    let parts = try FileManager.default.contentsOfDirectory(atPath: archive.path).sorted()
      .map { archive.appending(path: $0).path }
    let output = scratch.path + "/mydata"
    let result = try Binary.run(["export"] + parts + ["--output", output, "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.output.replacingOccurrences(of: output, with: "mydata") == (try shown()))
  }
}
