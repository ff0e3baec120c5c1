import PortaviaModel
import StructuredText
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Chats that nobody would write: kept exactly, or with a finding, and the books close.
struct HostileChatTests {
  private func read(_ bytes: [UInt8]) throws -> Reading {
    let run = try Reading(loose: ["_chat.txt": bytes])
    run.expectBalanced()
    return run
  }

  private func read(_ bodies: [String]) throws -> Reading {
    try read(Array(bodies.map { "22/11/26, 01:44 - Anna: \($0)\n" }.joined().utf8))
  }

  @Test func textIsKept() throws {
    let bodies = [
      "=HYPERLINK(\"x\")", "@SUM(1)", "\u{202E}gnp.exe", "a\u{0}b", "x\u{2028}y\u{85}z", "<>", "()", "[", "(",
      "<:>", "a <", "POLL:", ": ", "\"", "a: b: c", String(repeating: "🎉", count: 5000),
    ]
    let run = try read(bodies)
    #expect(run.texts == bodies)
    #expect(run.finding("chat.nul") != nil)
  }

  @Test func longLine() throws {
    let long = String(repeating: "abcdefg è ", count: 1 << 20)
    let run = try read([long, "dopo"])
    #expect(run.texts == [long, "dopo"])
  }

  @Test func twoByteUnits() throws {
    let run = try read(
      [0xFF, 0xFE] + utf16("22/11/26, 01:44 - Anna: perché\r\n22/11/26, 01:45 - Nora: così\r\n"))
    #expect(run.texts == ["perché", "così"])
    #expect(run.finding("chat.utf16") != nil)
  }

  @Test func brokenBytes() throws {
    var bytes = Array("22/11/26, 01:44 - Anna: a".utf8)
    bytes += [0xFF, 0xC3, 0x0A]
    bytes += Array("22/11/26, 01:45 - Nora: b\n".utf8)
    let run = try read(bytes)
    #expect(run.texts == ["a\u{FFFD}\u{FFFD}", "b"])
    #expect(run.rows(.rawRecords).count == 1)
    #expect(run.finding("chat.invalid-text") != nil)
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
  }

  /// An editor saved it in the encoding of old Windows.
  /// Words of one letter are the only accents of some chats.
  @Test func windows1252WithLoneLetters() throws {
    let run = try read(
      Self.windows1252("22/11/26, 01:44 - Nora: la bici è pronta\n22/11/26, 01:45 - Anna: passo alle 9\n"))
    #expect(run.texts == ["la bici è pronta", "passo alle 9"])
    #expect(run.codes.contains("chat.windows-1252"))
  }

  @Test func singleByteCharacters() throws {
    let texts = ["perché no? è così, 5 €", "l’officina", "caffè"]
    let lines = texts.enumerated().map { "22/11/26, 01:4\($0) - Niccolò: \($1)\r\n" }.joined()
    let run = try read(Self.windows1252(lines))
    #expect(run.texts == texts)
    #expect(run.messages.allSatisfy { $0["sender_name"] == "Niccolò" })
    #expect(run.finding("chat.windows-1252") != nil)
    #expect(run.finding("chat.invalid-text") == nil)
  }

  /// Some characters are UTF-8: then the others are damage, kept as they are.
  @Test func mixedEncodings() throws {
    let run = try read(
      Array("22/11/26, 01:44 - Anna: perché\n".utf8)
        + Self.windows1252("22/11/26, 01:45 - Nora: così\n"))
    #expect(run.texts == ["perché", "cos\u{FFFD}"])
    #expect(run.finding("chat.windows-1252") == nil)
    #expect(run.finding("chat.invalid-text") != nil)
    #expect(
      run.rows(.rawRecords).first?["raw"].bytes == Self.windows1252("22/11/26, 01:45 - Nora: così"))
  }

  @Test func twoByteUnitsOfAnyLength() throws {
    let long = String(repeating: "è🎉 ab", count: 150_000)
    for mark in [[0xFF, 0xFE], []] as [[UInt8]] {
      let text = "22/11/26, 01:44 - Anna: \(long)\n22/11/26, 01:45 - Nora: dopo\n"
      let run = try read(mark.isEmpty ? Array(text.utf8) : mark + utf16(text))
      #expect(run.texts == [long, "dopo"])
    }
  }

  /// A surrogate without its half is a replacement character, and the finding says so.
  @Test func halfSurrogates() throws {
    var bytes: [UInt8] = [0xFF, 0xFE] + utf16("22/11/26, 01:44 - Anna: a")
    bytes += [0x3D, 0xD8] + utf16("b\n22/11/26, 01:45 - Nora: c\n") + [0x41]
    let run = try read(bytes)
    #expect(run.texts == ["a\u{FFFD}b", "c\n\u{FFFD}"])
    #expect(run.finding("chat.invalid-text") != nil)
    #expect(!run.sink.copies.isEmpty)
  }

  /// Marks of direction inside a text are the writer's.
  @Test func directionMarksInside() throws {
    let bodies = ["a\u{200E}b", "עברית \u{200F}(x)", "\u{2066}isolato\u{2069}", "1\u{202A}2\u{202C}"]
    let run = try read(bodies)
    #expect(run.texts == bodies)
  }

  /// Any bytes changed, any part cut out: every record has its outcome.
  @Test func randomDamage() throws {
    var random = SeededRandom(seed: 7)
    for dialect in ChatDialect.all {
      let text = Array(InventedChat.text(dialect).utf8)
      for _ in 0..<12 {
        var bytes = text
        for _ in 0..<Int.random(in: 1...20, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if Bool.random(using: &random) {
          let start = Int.random(in: bytes.indices, using: &random)
          bytes.removeSubrange(start..<min(bytes.count, start + Int.random(in: 0...80, using: &random)))
        }
        _ = try read(bytes)
      }
    }
  }

  /// The first pass gives the same whatever pieces the text comes in.
  @Test func everyPiece() throws {
    for dialect in ChatDialect.all {
      let bytes = Array(InventedChat.text(dialect, lineEnd: "\r\n").utf8)
      let whole = try #require(try ChatSurvey.facts(of: Bytes(bytes: bytes), newest: nil, given: nil))
      for piece in 1...32 {
        let facts = try #require(
          try ChatSurvey.facts(of: Bytes(bytes: bytes, piece: piece), newest: nil, given: nil))
        #expect(facts.family == whole.family && facts.shape == whole.shape && facts.order == whole.order)
        #expect(facts.headers == whole.headers && facts.sketch == whole.sketch)
      }
    }
  }

  @Test func otherTextsAreNoChats() throws {
    for text in ["", "ciao\n", "2026-11-22 01:44:07 INFO: avviato\n", "01/02/03\n", "[x] - [ ] a: b\n"] {
      let head = text
      #expect(ChatHeader.count(in: head) == 0)
    }
  }
}

extension ChatHeader {
  fileprivate static func count(in text: String) -> Int {
    text.split(separator: "\n").filter { line in
      var copy = String(line)
      return copy.withUTF8 { ChatHeader($0) } != nil
    }.count
  }
}
