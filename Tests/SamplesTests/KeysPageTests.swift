import Foundation
import TestSupport
import Testing

/// The recipe of `docs/keys.md` gives the keys that it shows, and those of an export.
@Suite(.enabled(if: Python.executable != nil))
struct KeysPageTests {
  private func blocks(_ language: String) throws -> [String] {
    let page = try String(contentsOfFile: Sample.root + "/docs/keys.md", encoding: .utf8)
    return page.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  private func run(_ script: String) throws -> String {
    let (status, output) = try Program.run(try #require(Python.executable), ["-c", script])
    #expect(status == 0)
    return output.trimmingCharacters(in: .newlines)
  }

  @Test func theRecipeGivesTheKeysShown() throws {
    let recipe = try #require(try blocks("python").first)
    #expect(try run(recipe) == (try blocks("text").first))
  }

  /// Every conversation of a profile has the key that anyone computes from its thread.
  @Test func theRecipeGivesTheKeysOfAnExport() throws {
    let scratch = try ScratchFolder()
    let sample = try #require(Sample.all.first { $0.folder.hasSuffix("facebook/2021-json-en") })
    _ = try sample.export(to: scratch.path("export"))
    let recipe = try #require(try blocks("python").first)
    let output = try run(
      recipe + """

        import sqlite3
        rows = sqlite3.connect(\(String(reflecting: scratch.path("export") + "/data/export.sqlite"))).execute(
          "SELECT key, platform, platform_id FROM conversations").fetchall()
        print(len(rows) > 5, all(k == key("cv", "conversations", "thread", p, i) for k, p, i in rows))
        """)
    #expect(output.hasSuffix("True True"))
  }
}
