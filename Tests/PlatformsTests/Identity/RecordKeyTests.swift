import Foundation
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// The published vectors (docs/keys.md), by themselves and through a whole run.
struct RecordKeyTests {
  @Test func accountByUsername() {
    var key = RecordKey()
    key.begin("accounts", "username")
    key.part("instagram" as StaticString)
    key.part("officina_pero" as StaticString)
    #expect(key.finish("ac") == "ac_DZCMGX6GJ6ZSVWGF")
  }

  @Test func conversationAndMessage() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1000000000007919"): Sample.thread([
        Sample.message("Luca Prova", 1_614_585_600_123, "Perché no? 👍")
      ]),
    ])
    #expect(reading.conversations.map { $0["key"] } == ["cv_X4Q0KQX6TD0XSTQJ"])
    #expect(reading.messages.map { $0["key"] } == ["ms_MHSDTT8PYPV6V4VG"])
  }

  @Test func numbersAreDecimal() {
    for number in [0, 7, -1, .max, .min] as [Int64] {
      var a = RecordKey()
      a.begin("messages", "content")
      a.part(number)
      var b = RecordKey()
      b.begin("messages", "content")
      b.part(String(number))
      #expect(a.finish("ms") == b.finish("ms"))
    }
  }

  /// Parts have lengths: the same letters cut elsewhere are another key.
  @Test func partsDoNotRunTogether() {
    var keys: Set<String> = []
    for parts in [["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["abc"]] {
      var key = RecordKey()
      key.begin("accounts", "name")
      for part in parts { key.part(part) }
      keys.insert(key.finish("ac"))
    }
    #expect(keys.count == 5)
  }

  /// Keys are hashed in NFC, however the text is stored (docs/keys.md).
  @Test(arguments: [
    ("perche\u{301}", "perch\u{e9}"), ("A\u{30A}ngstro\u{308}m", "\u{212B}ngström"),
    ("\u{1112}\u{1161}\u{11AB}", "한"),
    ("か\u{3099}", "が"), ("q\u{323}\u{307}", "q\u{307}\u{323}"),
  ])
  func spellingsOfOneText(_ a: String, _ b: String) {
    func keys(_ text: String) -> [String] {
      var copy = text
      return copy.withUTF8 { bytes in
        var key = RecordKey()
        key.begin("messages", "content")
        key.part(bytes)
        let part = key.finish("ms")
        key.begin("messages", "content")
        key.digestPart(bytes)
        return [part, key.finish("ms")]
      }
    }
    #expect(keys(a) == keys(b))
    #expect(!a.utf8.elementsEqual(b.utf8))
  }

  /// What needs no composing is not composed: nothing else changes a key.
  @Test(arguments: ["", "plain", "però", "Ж日本語한", "👍🏽👩‍👧‍👦", "שלום", "a\u{FE0F}"])
  func composedTextStaysAsItIs(_ text: String) {
    var copy = text
    copy.withUTF8 { #expect(Composition.composed($0) == nil) }
  }

  /// Against Foundation, scalar by scalar after a letter: nothing that changes is taken for composed.
  @Test func everyScalarThatComposesIsComposed() {
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text = "a" + String(Character(scalar))
      let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
      let stored = Array(text.utf8)
      let found = text.withUTF8 { Composition.composed($0) }
      if (found ?? stored) != expected { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
