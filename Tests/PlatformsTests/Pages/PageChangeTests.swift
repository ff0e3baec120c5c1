import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// Pages that were cut or changed, through the whole engine: no crash, the books close, nothing comes out clean that is
/// not the good page.
@Suite struct PageChangeTests {
  private static let pages: KeyValuePairs<String, String> = [
    "your_facebook_activity/messages/inbox/lucaprova_77/message_1.html": Page.thread(
      "Luca Prova",
      [
        .init(
          sender: "Nora Pero", time: "nov 22, 2026 1:45:07 pm", text: "perché 😀", reactions: ["👍Luca Prova"]),
        .init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "uno<br>due"),
      ]),
    "html/messages.htm": EraAPage.messages(
      owner: "Nora Pero",
      [
        EraAPage.thread(
          "Nora Pero, Luca Prova",
          [
            ("Luca Prova", "4 December 2016 at 13:54 UTC", "<p>perché 😀</p>"),
            ("Nora Pero", "4 December 2016 at 13:53 UTC", "<p>uno</p>"),
          ])
      ]),
  ]

  private static func read(_ path: String, _ bytes: [UInt8]) throws -> Reading {
    var zip = ZipBuilder([Page.zonePath: Page.zone("Europe/Rome")])
    var item = ZipBuilder.Item(path, "")
    item.content = bytes
    zip.items.append(item)
    return try Reading(zips: ["facebook-nora-2026-12-01-AbCdEf12.zip": zip])
  }

  private static func content(_ reading: Reading) -> [TableID: [Row]] {
    var rows: [TableID: [Row]] = [:]
    for table in [TableID.messages, .conversations, .accounts, .reactions] {
      rows[table] = reading.rows(table)
    }
    return rows
  }

  /// All that came out, as one text.
  private static func everything(_ reading: Reading) -> String {
    var text = ""
    for table in [TableID.messages, .conversations, .accounts, .reactions, .rawRecords] {
      for value in reading.rows(table).flatMap(\.cells.values) {
        if let string = value.string { text += string + "\n" }
        if let bytes = value.bytes { text += String(decoding: bytes, as: UTF8.self) + "\n" }
      }
    }
    return text + reading.sink.copies.values.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  /// Every prefix: what is cut is said, and the messages that are there are those of the good page.
  @Test(arguments: [0, 1]) func prefixes(page: Int) throws {
    let (path, text) = Self.pages[page]
    let bytes = Array(text.utf8)
    let good = try Self.read(path, bytes)
    good.expectBalanced()
    #expect(good.messages.count == 2)
    for length in 1..<bytes.count {
      let reading = try Self.read(path, Array(bytes[..<length]))
      reading.expectBalanced()
      for message in reading.messages {
        #expect(
          good.messages.contains { $0["text"] == message["text"] && $0["sent_at"] == message["sent_at"] },
          "\(length): \(message)")
      }
      // From the word `html` on it is a page, and a page has an end.
      if length > 8, length < bytes.count - 6 {
        #expect(!reading.isClean, "\(length)")
        #expect(reading.file(String(path.suffix(14)))?["status"] != "parsed", "\(length)")
      }
    }
  }

  @Test(arguments: [0, 1]) func singleBytes(page: Int) throws {
    let (path, text) = Self.pages[page]
    let bytes = Array(text.utf8)
    let good = Self.content(try Self.read(path, bytes))
    var random = SeededRandom(seed: 2018 + UInt64(page))
    for _ in 0..<400 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var changed = bytes
      changed[place] = UInt8.random(in: 0...255, using: &random)
      let reading = try Self.read(path, changed)
      reading.expectBalanced()
      // A page is text, and most bytes of it may be others: what it says is there all the same.
      let kept = Self.everything(reading)
      let given = String(decoding: changed, as: UTF8.self)
      for word in ["perch", "😀", "uno", "Nora Pero", "Luca Prova"] where given.contains(">\(word)") {
        #expect(kept.contains(word), "\(word), byte \(place) is \(changed[place]) instead of \(bytes[place])")
      }
      if changed == bytes { #expect(Self.content(reading) == good) }
    }
  }
}
