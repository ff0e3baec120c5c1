import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// Conversations on pages until early 2018 (docs/formats/facebook.md#pages-until-early-2018).
@Suite struct EraATests {
  private static let path = "html/messages.htm"

  private func read(_ files: KeyValuePairs<String, String>, options: ImportOptions = ImportOptions()) throws
    -> Reading
  {
    let reading = try Reading(files, options: options)
    reading.expectBalanced()
    return reading
  }

  private func people(_ reading: Reading, of conversation: Value) -> [String] {
    reading.rows(.conversationParticipants).filter { $0["conversation_id"] == conversation }
      .compactMap { reading.name($0["account_id"]) }.sorted()
  }

  @Test func readsConversationsOfOnePage() throws {
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "Nora Pero, Luca Prova",
            [
              (
                "Luca Prova", "domenica 4 dicembre 2016 alle ore 13:54 UTC+01",
                "<p>A che ora aprite?<br>ciao</p>"
              ),
              (
                "Nora Pero", "domenica 4 dicembre 2016 alle ore 13:50 UTC+01",
                "<p>Buongiorno &amp; grazie</p>"
              ),
            ]),
          EraAPage.thread(
            "Anna Finta, Nora Pero, Bea Prova",
            [("Bea Prova", "lunedì 5 dicembre 2016 alle ore 9:05 UTC+01", "<p></p>")]),
        ])
    ])
    #expect(reading.texts == ["Buongiorno & grazie", "A che ora aprite?\nciao", nil])
    #expect(reading.messages.map { $0["direction"] } == ["out", "in", "in"])
    #expect(reading.messages.map { $0["time_basis"] } == ["offset", "offset", "offset"])
    #expect(reading.messages.map { $0["time_precision"] } == ["min", "min", "min"])
    #expect(reading.messages[0]["sent_at"] == "2016-12-04T12:50:00.000Z")
    #expect(reading.messages[0]["time_raw"] == "domenica 4 dicembre 2016 alle ore 13:50 UTC+01")
    #expect(reading.messages[2]["type"] == "unsupported")
    #expect(reading.messages.allSatisfy { $0["extra"] == .null })
    #expect(reading.conversations.map { $0["type"] } == ["direct", "group"])
    #expect(reading.conversations.map { $0["title"] } == ["Luca Prova", "Anna Finta, Bea Prova"])
    #expect(reading.conversations.allSatisfy { $0["platform_id"] == .null && $0["extra"] == .null })
    #expect(people(reading, of: 2) == ["Anna Finta", "Bea Prova", "Nora Pero"])
    let archive = try #require(reading.rows(.archives).first)
    #expect(archive["format"] == "html" && archive["product"] == "facebook_profile")
    #expect(reading.account(named: "Nora Pero")?["is_owner"] == 1)
    #expect(reading.file("messages.htm")?["status"] == "parsed")
    #expect(reading.file("messages.htm")?["records_read"] == 3)
    #expect(reading.codes.contains("archive.html"))
    // The times have their offset: no zone was needed for them.
    #expect(!reading.codes.contains("time.zone-of-pages") && reading.codes.contains("time.zone-assumed"))
    // The footer says who downloaded it and when.
    #expect(
      reading.rows(.rawRecords).contains {
        ($0["raw"].bytes.map { String(decoding: $0, as: UTF8.self) } ?? "").contains("Downloaded by")
      })
  }

  /// One conversation in several blocks, in any order, and a block that stands there twice.
  @Test func blocksOfOneConversationAreOne() throws {
    func block(_ hours: [Int], _ people: String = "Nora Pero, Luca Prova") -> String {
      EraAPage.thread(
        people,
        hours.map { ("Luca Prova", "Sunday, December 4, 2016 at \($0):00 UTC+01", "<p>at \($0)</p>") })
    }
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          block([23, 22, 21]),
          EraAPage.thread(
            "Nora Pero, Anna Finta", [("Anna Finta", "Sunday, December 4, 2016 at 10:00 UTC+01", "<p>x</p>")]),
          block([12, 11, 10], "Luca Prova, Nora Pero"), block([18, 17]), block([12, 11, 10]),
        ])
    ])
    #expect(reading.conversations.count == 2)
    #expect(
      reading.texts == [10, 11, 12, 17, 18, 21, 22, 23].map { "at \($0)" } + ["x"])
    #expect(reading.file("messages.htm")?["records_merged"] == 3)
    #expect(reading.conversations.first?["message_count"] == 8)
    #expect(reading.rows(.recordSources).count == 3)
  }

  /// Two messages that are alike stay two, in one block and where one block ends and the next begins.
  @Test func equalMessagesStay() throws {
    let first = EraAPage.thread(
      "Nora Pero, Luca Prova",
      [
        ("Luca Prova", "Sunday, December 4, 2016 at 1:55pm PDT", "<p>ok</p>"),
        ("Luca Prova", "Sunday, December 4, 2016 at 1:54pm PDT", "<p>ok</p>"),
        ("Luca Prova", "Sunday, December 4, 2016 at 1:54pm PDT", "<p>ok</p>"),
      ])
    let second = EraAPage.thread(
      "Nora Pero, Luca Prova",
      [
        ("Luca Prova", "Sunday, December 4, 2016 at 1:54pm PDT", "<p>ok</p>"),
        ("Luca Prova", "Sunday, December 4, 2016 at 1:50pm PDT", "<p>first</p>"),
      ])
    let reading = try read([Self.path: EraAPage.messages(owner: "Nora Pero", [first, second])])
    #expect(reading.texts == ["first", "ok", "ok", "ok", "ok"])
  }

  @Test func listsLinkToPages() throws {
    let thread = EraAPage.thread(
      "<h3>Conversation with Luca Prova</h3>Participants: Luca Prova, Nora Pero",
      [("Luca Prova", "Sunday, December 4, 2016 at 1:54pm UTC+01", "<p>uno</p>")])
    let reading = try read([
      "index.htm": EraAPage.page("Nora Pero", "<table><tr><th>Name</th><td>Nora Pero</td></tr></table>"),
      Self.path: EraAPage.page(
        "Nora Pero",
        "<p><a href=\"../messages/0.html\">Luca Prova</a></p><p><a href=\"../messages/1.html\">Anna Finta</a></p>"
      ),
      "messages/0.html": EraAPage.messages(owner: "Conversation with Luca Prova", [thread]),
    ])
    #expect(reading.texts == ["uno"])
    #expect(reading.account(named: "Nora Pero")?["is_owner"] == 1)
    #expect(people(reading, of: 1) == ["Luca Prova", "Nora Pero"])
    #expect(reading.conversations.first?["title"] == "Luca Prova")
    #expect(reading.conversations.first?["extra"].string?.contains("Conversation with Luca Prova") == true)
    let index = try #require(reading.file("messages.htm"))
    #expect(index["status"] == "parsed" && index["role"] == "index")
    #expect(reading.sink.copies.keys.contains("unrecognised/html/messages.htm"))
    #expect(reading.finding("file.number-missing")?.details == ["messages/1.html"])
  }

  /// People who go by their number: as far as the conversations prove it they have their name.
  @Test func numbersAreNamesAsFarAsProven() throws {
    let time = "Tuesday, June 27, 2017 at 12:04am EDT"
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "2@facebook.com, 1@facebook.com",
            [("Nora Pero", time, "<p>a</p>"), ("Luca Prova", time, "<p>b</p>")]),
          EraAPage.thread("3@facebook.com, 1@facebook.com", [("Nora Pero", time, "<p>c</p>")]),
          EraAPage.thread(
            "2@facebook.com, 3@facebook.com, 1@facebook.com", [("3@facebook.com", time, "<p>d</p>")]),
        ])
    ])
    #expect(reading.conversations.map { $0["type"] } == ["direct", "direct", "group"])
    #expect(people(reading, of: 1) == ["Luca Prova", "Nora Pero"])
    #expect(people(reading, of: 2) == ["3@facebook.com", "Nora Pero"])
    #expect(people(reading, of: 3) == ["3@facebook.com", "Luca Prova", "Nora Pero"])
    #expect(reading.account(named: "3@facebook.com")?["identity_basis"] == "platform_id")
    let numbers = reading.rows(.accountIdentifiers).filter { $0["scheme"] == "platform_id" }
    #expect(
      Set(numbers.map { [reading.name($0["account_id"]), $0["value"].string] }) == [
        ["Nora Pero", "1"], ["Luca Prova", "2"], ["3@facebook.com", "3"],
      ])
    #expect(reading.conversations[0]["extra"].string?.contains("2@facebook.com, 1@facebook.com") == true)
  }

  @Test func namesMayHoldCommas() throws {
    let time = "Tuesday, June 27, 2017 at 12:04am EDT"
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "Rossi, Bianchi e figli, Nora Pero",
            [("Rossi, Bianchi e figli", time, "<p>a</p>"), ("Nora Pero", time, "<p>b</p>")])
        ])
    ])
    #expect(people(reading, of: 1) == ["Nora Pero", "Rossi, Bianchi e figli"])
    #expect(reading.conversations.first?["type"] == "direct")
  }

  @Test func readsFilesAndLinks() throws {
    let time = "Tuesday, June 27, 2017 at 12:04am EDT"
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "Luca Prova, Nora Pero",
            [
              (
                "Luca Prova", time,
                "<p>guarda</p><p><img src=\"../messages/photos/1.jpg\"></p><p><img src=\"../messages/photos/2.jpg\"></p>"
              ),
              ("Luca Prova", time, "<p></p><p><video src=\"../messages/videos/3.mp4\" controls></video></p>"),
              ("Luca Prova", time, "<p><a href=\"https://example.com/menu\">Menu</a></p>"),
              (
                "Luca Prova", time,
                "<p>vedi <a href=\"https://example.com/x\">https://example.com/x</a> bello</p>"
              ),
              ("Luca Prova", time, "<p><a href=\"../messages/files/4.pdf\">../messages/files/4.pdf</a></p>"),
            ])
        ]),
      "messages/photos/1.jpg": "JPEG",
    ])
    #expect(reading.messages.map { $0["type"] } == ["file", "text", "link", "video", "image"])
    #expect(
      reading.texts == [nil, "vedi https://example.com/x bello", "Menu", nil, "guarda"])
    #expect(reading.messages[2]["link_url"] == "https://example.com/menu")
    #expect(reading.messages.allSatisfy { $0["extra"] == .null }, "\(reading.messages.map { $0["extra"] })")
    #expect(reading.rows(.attachments).count == 4)
    #expect(reading.rows(.media).contains { $0["status"] == "present" || $0["export_path"] != .null })
  }

  @Test func aLonePageIsADownload() throws {
    let page = EraAPage.messages(
      owner: "Nora Pero",
      [
        EraAPage.thread(
          "Nora Pero, Luca Prova", [("Luca Prova", "4 December 2016 at 13:54 UTC", "<p>uno</p>")])
      ])
    for name in ["messages.htm", "data/html/messages.htm"] {
      let folder = try ScratchFolder()
      try folder.write(Array(page.utf8), to: "in/" + name)
      let reading = try Reading([folder.path("in")])
      reading.expectBalanced()
      #expect(reading.texts == ["uno"], "\(name)")
    }
    let reading = try Reading(loose: "messages.htm", page)
    #expect(reading.texts == ["uno"])
  }

  @Test func whatIsNotKnownIsKept() throws {
    let wall = EraAPage.page(
      "Nora Pero", "<p><div class=\"meta\">Today</div><div class=\"comment\">ciao</div></p>")
    let reading = try read([
      Self.path: EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "Nora Pero, Luca Prova",
            [("Luca Prova", "Tuesday, June 31, 2017 at 12:04am EDT", "<p>uno</p><ul><li>odd</li></ul>")]),
          EraAPage.thread("", []), EraAPage.thread("Nora Pero, Nobody", []),
        ]),
      "html/wall.htm": wall, "html/security.htm": EraAPage.page("Nora Pero", "secret"),
    ])
    let message = try #require(reading.messages.first)
    #expect(message["sent_at"] == .null && message["time_raw"] == "Tuesday, June 31, 2017 at 12:04am EDT")
    #expect(message["text"] == "uno\nodd" || message["extra"].string?.contains("odd") == true)
    #expect(reading.codes.contains("time.unreadable"))
    // Pages of these years that no rule knows become activities, as everywhere.
    #expect(
      reading.rows(.activities).contains {
        $0["extra"].string?.contains("ciao") == true || $0["text"] == "ciao"
      })
    #expect(reading.file("security.htm")?["status"] == "excluded")
    #expect(reading.conversations.contains { $0["title"] == "Nobody" && $0["message_count"] == 0 })
    // Cut in the middle: what was whole is there, the rest is said.
    let page = EraAPage.messages(
      owner: "Nora Pero",
      [
        EraAPage.thread(
          "Nora Pero, Luca Prova",
          [
            ("Luca Prova", "4 December 2016 at 13:54 UTC", "<p>uno</p>"),
            ("Luca Prova", "4 December 2016 at 13:53 UTC", "<p>zero</p>"),
          ])
      ])
    let end = try #require(page.ranges(of: "zero").first)
    let cut = try read([Self.path: String(page[..<end.upperBound])])
    #expect(cut.texts == ["uno"])
    #expect(cut.codes.contains("html.truncated") && cut.file("messages.htm")?["records_preserved"] == 1)
  }

  /// Both in one call, the newer one with more: one conversation, each message once.
  @Test func twoDownloadsOfOneAccount() throws {
    func page(_ hours: [Int]) -> String {
      EraAPage.messages(
        owner: "Nora Pero",
        [
          EraAPage.thread(
            "Nora Pero, Luca Prova",
            hours.map { ("Luca Prova", "Sunday, December 4, 2016 at \($0):00 UTC+01", "<p>at \($0)</p>") })
        ])
    }
    let reading = try Reading(zips: [
      "facebook-nora-2017-01-01.zip": ZipBuilder([Self.path: page([13, 12, 11]), "html/friends.htm": "a"]),
      "facebook-nora-2017-02-02.zip": ZipBuilder([
        Self.path: page([15, 14, 13, 12]), "html/friends.htm": "b",
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.conversations.count == 1)
    #expect(reading.texts == [11, 12, 13, 14, 15].map { "at \($0)" })
  }

  // MARK: - Pages of public collections; skipped where they are not there

  @Test(.enabled(if: SharedData.has("real/facebook/ownaginatious__fbchat-archive-parser")))
  func readsAPublicPage() throws {
    let bytes = try #require(
      SharedData.bytes("real/facebook/ownaginatious__fbchat-archive-parser/tests/simulated_data.htm"))
    let reading = try read([Self.path: String(decoding: bytes, as: UTF8.self)])
    #expect(reading.messages.count == 20 && reading.conversations.count == 3)
    #expect(reading.conversations.map { $0["type"] } == ["direct", "direct", "group"])
    #expect(reading.conversations.map { $0["message_count"] } == [5, 7, 8])
    #expect(
      reading.texts == [
        "X Y Z", "X? Y Z!", "This is a test", "Yes, it is", "The last message! Hello\u{FFFD}",
        "1", "2", "3", "4", "5", "6", "7", "1", "2", "3", "4", "5", "6", "7", "8",
      ])
    #expect(
      reading.messages.prefix(5).allSatisfy {
        $0["sender_name"] == "Second User 二" && $0["direction"] == "in"
      })
    #expect(
      reading.messages[5..<12].map { $0["sender_name"].string?.prefix(5) } == [
        "Third", "Third", "Third", "First", "Third", "First", "First",
      ])
    #expect(reading.messages[0]["sent_at"] == "2013-10-05T05:04:00.000Z")
    #expect(reading.messages[4]["sent_at"] == "2013-10-05T05:05:00.000Z")
    #expect(reading.messages[11]["sent_at"] == "2013-10-05T05:07:00.000Z")
    #expect(reading.messages[19]["sent_at"] == "2015-12-14T20:03:00.000Z")
    #expect(reading.messages.allSatisfy { $0["time_basis"] == "offset" && $0["extra"] == .null })
    #expect(people(reading, of: 3) == ["First User 一", "Second User 二", "Third User 三"])
    #expect(reading.account(named: "First User 一")?["is_owner"] == 1)
  }

  @Test(.enabled(if: SharedData.has("real/facebook/gndowns__ParseBook")))
  func readsAPublicPageOfNumbers() throws {
    let bytes = try #require(SharedData.bytes("real/facebook/gndowns__ParseBook/messages_1.html"))
    for path in ["messages/1.html", Self.path] {
      let reading = try read([path: String(decoding: bytes, as: UTF8.self)])
      #expect(reading.texts == ["Hey User Two", "Hey User One", "Hey User Three", "Hey User One"])
      #expect(
        reading.messages.map { $0["sender_name"] } == ["User One", "User Two", "User One", "User Three"])
      #expect(reading.messages.map { $0["direction"] } == ["out", "in", "out", "in"])
      #expect(reading.messages[0]["sent_at"] == "2017-06-27T04:04:00.000Z")
      #expect(reading.messages[1]["sent_at"] == "2017-06-27T04:05:00.000Z")
      #expect(reading.messages[3]["sent_at"] == "2017-06-27T04:10:00.000Z")
      #expect(reading.conversations.map { $0["type"] } == ["direct", "direct"])
      #expect(people(reading, of: 1) == ["User One", "User Two"])
      #expect(people(reading, of: 2) == ["User One", "User Three"])
    }
  }
}
