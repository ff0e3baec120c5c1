import Foundation
import PortaviaModel
import TestSupport
import Testing

@testable import StructuredText

/// What libxml2 passes over without a word (docs/rules.md#damaged-pages): each line of its table, at several
/// sizes of a piece.
@Suite struct HostilePageTests {
  private static func page(_ inner: String, charset: String = "") -> String {
    "<html><head>\(charset)<title>t</title></head><body><main><div class=\"x\">before</div>\(inner)<div class=\"x\">after</div>"
      + "</main></body></html>"
  }
  private static let whole = ["before", "in", "after"]
  private static let chunks = [1, 2, 3, 7, 61, 4096, 64 * 1024]

  private func read(_ bytes: [UInt8], _ check: (HTMLPage, Int) throws -> Void) throws {
    for chunk in Self.chunks { try check(try HTMLPage(bytes, chunk: chunk), chunk) }
  }

  private func read(_ text: String, _ check: (HTMLPage, Int) throws -> Void) throws {
    try read(Array(text.utf8), check)
  }

  @Test func nulBetweenElements() throws {
    try read(Self.page("\u{0}<div class=\"x\">in</div>\u{0}\u{0}")) { page, chunk in
      #expect(page.texts == Self.whole && page.problems.nuls == 3, "\(chunk)")
      #expect(page.problems.markers == nil)
    }
  }

  @Test func nulInTextAndAttributes() throws {
    try read(Self.page("<div class=\"x\" title=\"a\u{0}b\">i\u{0}n</div>")) { page, chunk in
      #expect(page.texts == ["before", "i\u{FFFD}n", "after"] && page.problems.nuls == 2, "\(chunk)")
    }
  }

  @Test(arguments: [255, 256, 300, 500]) func nesting(depth: Int) throws {
    let deep = String(repeating: "<div>", count: depth) + "in" + String(repeating: "</div>", count: depth)
    try read(Self.page(deep)) { page, chunk in
      #expect(page.texts == Self.whole && page.problems.isWhole, "\(chunk): \(page.problems)")
    }
  }

  @Test(arguments: [513, 2000, 50_000]) func nestingBeyondTheLimit(depth: Int) throws {
    let page = try HTMLPage(Self.page(String(repeating: "<div>", count: depth) + "in"))
    #expect(page.texts.first == "before" && page.problems.isTooDeep && page.damages.contains(.tooDeep))
  }

  /// Longer than libxml2 grants a text, and longer than we do.
  @Test func textOfElevenMillionBytes() throws {
    let long = String(repeating: "perché no? ", count: 950_000)
    let page = try HTMLPage(Self.page("<div class=\"x\">\(long)</div>"))
    #expect(page.damages == [nil, .tooLarge, nil] && page.problems.tooLarge == 1)
    #expect(page.texts == ["before", "", "after"])
    var limits = HTMLLimits()
    limits.record = 64 << 20
    let read = try HTMLPage(Array(Self.page("<div class=\"x\">\(long)</div>").utf8), limits: limits)
    #expect(read.texts.count == 3 && read.texts[1] == long && read.problems.isWhole)
  }

  /// What stands outside all blocks and is too long to be kept with them is said.
  @Test func longFrame() throws {
    let page = try HTMLPage(
      "<html><body><p>\(String(repeating: "word ", count: 20_000))</p><main><div>in</div></main></body></html>"
    )
    #expect(page.texts == ["in"] && page.problems.isFrameCut && !page.problems.isWhole)
  }

  @Test(arguments: [
    "", "<meta charset=\"iso-8859-1\">",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">",
    "<meta charset=\"utf-16\">", "<meta charset=\"nonsense\">",
  ])
  func charset(meta: String) throws {
    try read(Self.page("<div class=\"x\">perché 😀</div>", charset: meta)) { page, chunk in
      #expect(page.texts == ["before", "perché 😀", "after"] && page.problems.isWhole, "\(chunk)")
    }
  }

  @Test(
    arguments: [
      [0xE9], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFF], [0x80],
    ] as [[UInt8]])
  func invalidBytes(bad: [UInt8]) throws {
    let text = Self.page("<div class=\"x\">caff|</div><div class=\"x\">perché</div>")
    let parts = text.split(separator: "|").map { Array($0.utf8) }
    try read(parts[0] + bad + parts[1]) { page, chunk in
      #expect(page.texts.count == 4 && page.texts[1].hasPrefix("caff\u{FFFD}"), "\(chunk)")
      #expect(page.texts[2] == "perché" && page.problems.invalidUTF8 >= 1)
      #expect(page.texts[1].dropFirst(4).allSatisfy { $0 == "\u{FFFD}" })
    }
  }

  @Test func controlCharactersAndReferences() throws {
    try read(Self.page("<div class=\"x\">a\u{1}\u{8}\u{B}\u{1B}\u{7F}b</div>")) { page, chunk in
      #expect(
        page.texts[1] == "a" + String(repeating: "\u{FFFD}", count: 5) + "b" && page.problems.controls == 5)
      #expect(page.texts.last == "after")
    }
    try read(Self.page("<div class=\"x\">&#xD83D;&#xDE00; &#0; &#x110000; &#x1F600; &#99999999999;</div>")) {
      page, chunk in
      #expect(page.texts.last == "after" && page.texts[1].contains("😀"), "\(chunk): \(page.texts)")
      #expect(page.problems.invalidReferences >= 4, "\(chunk): \(page.problems)")
    }
  }

  @Test(arguments: ["script", "style", "SCRIPT"]) func unclosed(tag: String) throws {
    try read(Self.page("<\(tag)>if (a<b) {<div class=\"x\">swallowed</div>")) { page, chunk in
      #expect(
        page.texts.first == "before" && page.problems.isUnclosedScript && !page.problems.isWhole, "\(chunk)")
    }
  }

  @Test func contentAfterTheEnd() throws {
    for end in ["</html>", "</HTML >", "</body></html>", "</body>\n</html>\n"] {
      try read(
        "<html><body><main><div class=\"x\">before</div></main>\(end)<main><div class=\"x\">after</div></main>"
      ) {
        page, chunk in
        #expect(page.texts == ["before", "after"] && page.problems.hasContentAfterEnd, "\(end) \(chunk)")
      }
    }
    try read("<html><body><main><div>a</div></main></body></html>\n\n \t") { page, _ in
      #expect(page.problems.isWhole)
    }
  }

  /// Blocks that the parser does not show are missed by the second count.
  @Test(arguments: ["<!--", "<textarea>", "<xmp>", "<noscript>", "<title>", "<![CDATA["])
  func swallowedBlocks(opening: String) throws {
    let text = Self.page("\(opening)<div class=\"x\">in</div>")
    try read(text) { page, chunk in
      let isThere = page.texts.contains { $0.contains("in") && $0 != "before" }
      #expect(isThere || !page.problems.isWhole, "\(opening) \(chunk): \(page.texts) \(page.problems)")
    }
  }

  // MARK: - Corpora; skipped where they are not there

  @Test(.enabled(if: SharedData.has("corpora/html/own")))
  func ownPagesAreAsExpected() throws {
    let folder = "corpora/html/own/"
    let json = try #require(SharedData.bytes(folder + "EXPECTED.json"))
    let expected = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: String])
    #expect(expected.count == 12)
    for name in expected.keys {
      let bytes = try #require(SharedData.bytes(folder + name))
      for chunk in 1...min(bytes.count, 700) {
        let page = try HTMLPage(bytes, container: .body, chunk: chunk)
        let text = page.texts.joined(separator: "\n")
        let label = Comment(rawValue: "\(name), pieces of \(chunk): \(page.texts), \(page.problems)")
        switch name {
        case "nul-between-elements.html", "nul-in-text.html", "control-chars.html", "surrogate-refs.html":
          #expect(text.contains("after") && !page.problems.isWhole, label)
        case "depth-300.html": #expect(text.contains("deep") && text.contains("after"), label)
        case "no-charset-utf8.html", "wrong-meta-charset.html": #expect(text.contains("perché 😀"), label)
        case "one-bad-byte.html":
          #expect(page.texts == ["caff\u{FFFD}h", "perché after"] || text.contains("perché after"), label)
          #expect(page.problems.invalidUTF8 == 1, label)
        case "external-entity.html": #expect(text.contains("after") && !text.contains("root"), label)
        case "unclosed-script.html": #expect(text.contains("before") && page.problems.isUnclosedScript, label)
        case "utf8-bom.html": #expect(page.texts == ["perché", "after"] && page.problems.isWhole, label)
        case "meta-refresh-and-handlers.html": #expect(text.contains("after"), label)
        default: Issue.record("nobody knows \(name)")
        }
      }
    }
  }

  /// The pages of libxml2's own tests: the same blocks whatever the pieces, and no crash.
  @Test(.enabled(if: SharedData.has("corpora/html/libxml2")))
  func pagesOfTheParser() throws {
    for name in SharedData.files(below: "corpora/html/libxml2") {
      let bytes = try #require(SharedData.bytes("corpora/html/libxml2/" + name))
      let sizes = bytes.count <= 1500 ? Array(1...bytes.count) : [1, 3, 17, 1021, 4096, 64 * 1024]
      for container in [HTMLContainer.main, .body, .threads] {
        for chunk in sizes { _ = try HTMLPage(bytes, container: container, chunk: chunk) }
      }
    }
  }

  /// The inputs of html5lib's tests of tokenizers, and every prefix of them.
  @Test(.enabled(if: SharedData.has("corpora/html/html5lib-tests")))
  func inputsOfTokenizers() throws {
    var count = 0
    for name in SharedData.files(below: "corpora/html/html5lib-tests/tokenizer") where name.hasSuffix(".test")
    {
      let bytes = try #require(SharedData.bytes("corpora/html/html5lib-tests/tokenizer/" + name))
      let file = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
      for test in file.values.compactMap({ $0 as? [[String: Any]] }).joined() {
        guard let input = test["input"] as? String else { continue }
        count += 1
        let page = try HTMLPage(Self.page("<div class=\"x\">\(input)</div>"), chunk: 7)
        #expect(page.texts.first == "before" || !page.problems.isWhole, "\(input.debugDescription)")
        let isThere = page.texts.joined(separator: "\n").contains("after")
        #expect(isThere || !page.problems.isWhole, "\(input.debugDescription): \(page.texts)")
        for chunk in [1, 64 * 1024] { _ = try HTMLPage(input, container: .body, chunk: chunk) }
      }
    }
    #expect(count > 5000)
    for name in SharedData.files(below: "corpora/html/html5lib-tests/encoding") {
      let bytes = try #require(SharedData.bytes("corpora/html/html5lib-tests/encoding/" + name))
      for chunk in [1, 5, 64 * 1024] { _ = try HTMLPage(bytes, container: .body, chunk: chunk) }
    }
  }

  /// Naughty strings as the text of a block: they come out as they are.
  @Test(.enabled(if: SharedData.has("corpora/html/blns")))
  func naughtyStrings() throws {
    let bytes = try #require(SharedData.bytes("corpora/html/blns/blns.json"))
    let strings = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
    #expect(strings.count > 400)
    for string in strings {
      let escaped = string.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
        ">", with: "&gt;")
      for chunk in [1, 64 * 1024] {
        let page = try HTMLPage(Self.page("<div class=\"x\">|\(escaped)|</div>"), chunk: chunk)
        #expect(page.texts.count == 3)
        if page.problems.isWhole, !string.contains(where: \.isNewline) {
          #expect(page.texts[1] == "|\(string)|", "\(string.debugDescription)")
        } else {
          #expect(page.texts[1].hasPrefix("|") && page.texts[1].hasSuffix("|"), "\(string.debugDescription)")
        }
      }
    }
  }
}
