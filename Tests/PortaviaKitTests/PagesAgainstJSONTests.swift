import Foundation
import PortaviaKit
import TestSupport
import Testing

/// One invented account as JSON and as pages: the rows are equal, times as far as pages show them.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct PagesAgainstJSONTests {
  @Test(arguments: [
    ["section", "it", "s", "2024"], ["section", "en", "s", "2024"], ["div", "it", "min", "2021"],
    ["early", "en", "min", "2019"],
  ])
  func sameRowsOfGeneratedAccount(_ kind: [String]) throws {
    let folder = try ScratchFolder()
    try Python.run([
      Python.tools + "/generate_facebook.py", "--messages", "2000", "--seed", "5", "--layout", "folder",
      "--era", kind[3],
      "--everything", "--out", folder.path("in"),
    ])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("in")).filter {
      $0 != ".DS_Store"
    }
    let source = names.count == 1 ? folder.path("in/" + names[0]) : folder.path("in")
    try compare([source], in: folder, kind)
  }

  /// Accounts made by hand, with nearly every kind of file.
  @Test(arguments: [["2024-json-it", "section", "it", "s"], ["2021-json-en", "div", "en", "min"]])
  func sameRowsOfSample(_ kind: [String]) throws {
    let folder = try ScratchFolder()
    let archive = Python.tools + "/../../samples/facebook/" + kind[0] + "/archive/"
    let parts = try FileManager.default.contentsOfDirectory(atPath: archive).sorted()
    try compare(parts.map { archive + $0 }, in: folder, Array(kind.dropFirst()))
  }

  /// - Parameter kind: structure, language and precision of the pages.
  private func compare(_ sources: [String], in folder: ScratchFolder, _ kind: [String]) throws {
    let options = ["--shape", kind[0], "--language", kind[1], "--precision", kind[2]]
    for source in sources {
      try Python.run(
        [Python.tools + "/render_html.py", source, folder.path("facebook-json"), "--only-json"] + options)
      try Python.run([Python.tools + "/render_html.py", source, folder.path("facebook-html")] + options)
    }
    let exact = try Exporter().export([folder.path("facebook-json")], to: folder.path("out-json"))
    let pages = try Exporter().export([folder.path("facebook-html")], to: folder.path("out-html"))
    #expect(exact.accounting.isBalanced && pages.accounting.isBalanced)
    let compared = try Python.run([
      Python.tools + "/compare_html.py", folder.path("out-json"), folder.path("out-html"),
    ])
    #expect(compared.contains("messages"))
    // Both in one call: what JSON says, once.
    let both = try Exporter().export(
      [folder.path("facebook-html"), folder.path("facebook-json")], to: folder.path("out-both"))
    #expect(both.accounting.isBalanced)
    try Python.run([
      Python.tools + "/compare_html.py", folder.path("out-json"), folder.path("out-both"), "--together",
    ])
    // The comparison for the owner comes to the same, and says that it could not be exact.
    let comparison = try ArchiveComparer().compare(
      [folder.path("out-json")], with: [folder.path("facebook-html")]
    ) { _ in }
    if kind[2] == "s" {
      // Pages have no date of an album, say nowhere that a line is a notice, and leave open an hour that comes twice.
      let open = ["activities", "messages", "reactions"]
      for kind in comparison.kinds where !kind.isSame {
        #expect(open.contains(kind.name) && kind.old == kind.new && kind.equal >= kind.old - 2, "\(kind)")
      }
    } else {
      // To the minute, an hour that comes twice leaves the time of a message open.
      let messages = try #require(comparison.kinds.first { $0.name == "messages" })
      #expect(messages.old == messages.new && messages.equal >= messages.old - 2, "\(messages)")
    }
    #expect(comparison.limits.map(\.id) == ["format"])
  }
}
