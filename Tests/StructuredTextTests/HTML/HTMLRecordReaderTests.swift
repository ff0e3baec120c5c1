import PortaviaModel
import TestSupport
import Testing

@testable import StructuredText

@Suite struct HTMLRecordReaderTests {
  private static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Anna &amp; co</title><style>.a{}</style></head><body>
    <div class="_a705"><div>Made by Nora</div><main class="_a706" role="main"><section class="_a6-g"><h2>Anna</h2><div>\
    <div></div><div>perché 😀<br>a &lt; b</div></div><footer>nov 22, 2026</footer></section><section class="_a6-g"><h2>\
    Nora</h2><section class="_a6-g"><p>inner</p></section></section></main></div></body></html>
    """

  @Test func readsBlocksAtEveryChunkSize() throws {
    let whole = try HTMLPage(Self.page)
    #expect(whole.texts == ["Anna\nperché 😀\na < b\nnov 22, 2026", "Nora\ninner"])
    #expect(whole.title == "Anna & co")
    #expect(whole.frame == "Made by Nora")
    #expect(whole.raw.first?.hasPrefix("<section class=\"_a6-g\"><h2>Anna") == true)
    #expect(whole.raw.first?.hasSuffix("</footer></section>") == true)
    #expect(
      whole.raw.last
        == "<section class=\"_a6-g\"><h2>Nora</h2><section class=\"_a6-g\"><p>inner</p></section></section>")
    #expect(whole.problems.isWhole, "\(whole.problems)")
    for chunk in 1...300 {
      let page = try HTMLPage(Self.page, chunk: chunk)
      #expect(page.texts == whole.texts, "\(chunk)")
      #expect(page.raw == whole.raw, "\(chunk)")
      #expect(page.problems == whole.problems, "\(chunk)")
      #expect(page.title == whole.title && page.frame == whole.frame)
    }
  }

  /// Only white space with a line break in it is layout.
  @Test func keepsTextToTheByte() throws {
    let page = try HTMLPage(
      "<html><main><div>  two  blanks </div><div>\n    in\n    dented <b>x</b>\n y</div></main></html>")
    #expect(page.texts == ["  two  blanks ", "in dented x y"])
  }

  @Test(arguments: [1, 7, 64 * 1024])
  func saysWhatAParserPassesOver(chunk: Int) throws {
    func read(_ inner: String, tail: String = "</main></body></html>") throws -> HTMLPage {
      try HTMLPage("<html><body><main><div class=\"x\">before</div>\(inner)" + tail, chunk: chunk)
    }
    let nul = try read("\u{0}<div class=\"x\">after</div>")
    #expect(nul.texts == ["before", "after"] && nul.problems.nuls == 1)
    let inside = try read("<div class=\"x\">a\u{0}b\u{1}c</div>")
    #expect(inside.texts.last == "a\u{FFFD}b\u{FFFD}c" && inside.problems.controls == 1)
    let after = try read("", tail: "</main></body></html><main><div class=\"x\">after</div></main>")
    #expect(after.texts == ["before", "after"] && after.problems.hasContentAfterEnd)
    let script = try read("<script>var a = 1; <div class=\"x\">after</div>")
    #expect(script.problems.isUnclosedScript)
    let cut = try read("<div class=\"x\">half", tail: "")
    #expect(cut.damages == [nil, .cut] && cut.problems.isTruncated)
    let reference = try read("<div class=\"x\">&#xD800;after</div>")
    #expect(reference.texts.last?.hasSuffix("after") == true && reference.problems.invalidReferences > 0)
    let comment = try read("<!-- <div class=\"x\"> -->")
    #expect(comment.problems.markers == HTMLProblems.Markers(inBytes: 2, read: 1))
    let bytes =
      Array("<html><main><div class=\"x\">perch\u{E9}".utf8.prefix(32)) + [0xE9]
      + Array(" after</div></main></html>".utf8)
    let bad = try HTMLPage(bytes, chunk: chunk)
    #expect(bad.texts.first?.hasSuffix("\u{FFFD} after") == true && bad.problems.invalidUTF8 == 1)
  }

  @Test func depthIsBounded() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    let page = try HTMLPage(
      "<html><body><main><div class=\"x\">one</div><div class=\"x\">" + deep + "</main></html>")
    #expect(page.damages == [nil, .tooDeep])
    #expect(page.problems.isTooDeep)
    let fine = String(repeating: "<div>", count: 300) + "deep" + String(repeating: "</div>", count: 300)
    #expect(try HTMLPage("<html><main>" + fine + "<p>after</p></main></html>").texts == ["deep", "after"])
  }

  @Test func memoryIsBounded() throws {
    var limits = HTMLLimits()
    limits.record = 100_000
    let huge = "<div>" + String(repeating: "<b>x</b>", count: 100_000) + "</div>"
    let page = try HTMLPage(
      Array(("<html><main>" + huge + "<div>after</div></main></html>").utf8), limits: limits)
    #expect(page.damages == [.tooLarge, nil])
    #expect(page.texts.last == "after")
    // Its beginning is no longer there: nothing before the window may be looked at.
    #expect(page.raw == ["", "<div>after</div>"])
    #expect(page.problems.tooLarge == 1)
    let comment = try HTMLPage(
      Array(("<html><main><div>a</div><!--" + String(repeating: "x", count: 300_000)).utf8), limits: limits)
    #expect(comment.problems.stoppedAt != nil)
  }

  /// Every page of the corpora: no crash, and nothing lost without a problem. Skipped where they are not there.
  @Test(.enabled(if: SharedData.has("corpora/html")), arguments: [3, 4096])
  func readsHostilePages(chunk: Int) throws {
    for name in SharedData.files(below: "corpora/html") {
      let bytes = try #require(SharedData.bytes("corpora/html/" + name))
      let page = try HTMLPage(bytes, container: .body, chunk: chunk)
      let text = page.texts.joined(separator: "\n") + page.frame
      switch name {
      case "own/nul-between-elements.html", "own/nul-in-text.html", "own/control-chars.html",
        "own/surrogate-refs.html":
        #expect(text.contains("after"), "\(name)")
        #expect(!page.problems.isWhole, "\(name)")
      case "own/depth-300.html": #expect(text.contains("deep") && text.contains("after"))
      case "own/no-charset-utf8.html", "own/wrong-meta-charset.html":
        #expect(text.contains("perché 😀"), "\(name)")
      case "own/one-bad-byte.html": #expect(page.problems.invalidUTF8 == 1 && text.contains("perch"))
      case "own/utf8-bom.html": #expect(text.contains("perché") && !text.contains("\u{FEFF}"))
      case "own/unclosed-script.html": #expect(text.contains("before") && page.problems.isUnclosedScript)
      case "own/external-entity.html": #expect(!text.contains("root:"))
      default: break
      }
    }
  }
}
