import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Invented accounts of Instagram as JSON and as pages: the rows are equal, times as far as pages show them.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct InstagramPagesTests {
  private static let samples =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/samples/instagram/"
  private static let italian =
    "2026-json-it/archive/meta-2026-Sep-06-09-10-11/instagram-bottegapero.esempio-2026-09-06-Xy7kQ2Lm"
  private static let english = "2022-json-en/archive/nora.finta_20221005.zip"

  /// The last two have other names of classes, all of them: structure is enough.
  @Test(arguments: [
    [italian, "--language", "it"], [english, "--language", "en", "--old"],
    [italian, "--language", "it", "--plain"], [english, "--language", "en", "--plain"],
  ])
  func sameRows(_ kind: [String]) throws {
    let folder = try ScratchFolder()
    let name = "instagram-somebody-2026-09-06-AbCdEf12"
    let (json, html) = (folder.path("a/" + name), folder.path("b/" + name))
    let options = Array(kind.dropFirst())
    try Python.run(
      [Python.tools + "/render_instagram.py", Self.samples + kind[0], json, "--only-json"] + options)
    try Python.run([Python.tools + "/render_instagram.py", Self.samples + kind[0], html] + options)
    let exact = try Exporter().export([json], to: folder.path("out-json"))
    let pages = try Exporter().export([html], to: folder.path("out-html"))
    #expect(exact.accounting.isBalanced && pages.accounting.isBalanced)
    let compare = Python.tools + "/compare_instagram.py"
    try Python.run([compare, folder.path("out-json"), folder.path("out-html")])
    // Both in one call: what JSON says, once, in either order.
    let both = try Exporter().export([html, json], to: folder.path("out-both"))
    #expect(both.accounting.isBalanced)
    try Python.run([compare, folder.path("out-json"), folder.path("out-both"), "--together"])
  }
}
