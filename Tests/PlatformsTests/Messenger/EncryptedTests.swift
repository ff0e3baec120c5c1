import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// The encrypted Messenger download (docs/formats/messenger-encrypted.md), alone and beside a standard one.
struct EncryptedTests {
  private static func thread(_ people: [String], _ name: String, _ messages: [String]) -> String {
    #"{"participants":[\#(people.map { "\"\($0)\"" }.joined(separator: ","))],"threadName":"\#(name)","#
      + #""messages":[\#(messages.joined(separator: ","))]}"#
  }

  private static func message(
    _ sender: String, _ ms: Int64, _ text: String, type: String = "text", media: [String] = [],
    reactions: [(String, String)] = [], isUnsent: Bool = false
  ) -> String {
    let media = media.map { #"{"uri":"\#($0)"}"# }.joined(separator: ",")
    let given = reactions.map { #"{"actor":"\#($0.0)","reaction":"\#($0.1)"}"# }.joined(separator: ",")
    return #"{"isUnsent":\#(isUnsent),"media":[\#(media)],"reactions":[\#(given)],"senderName":"\#(sender)","#
      + #""text":"\#(text)","timestamp":\#(ms),"type":"\#(type)"}"#
  }

  private static let start: Int64 = 1_746_073_791_906

  private static var alone: ZipBuilder {
    ZipBuilder([
      "Giulia Prova_40.json": thread(
        ["Nora Pero", "Giulia Prova"], "Giulia Prova_40",
        [
          message("Giulia Prova", start, "cafÃ© perché 🙂", reactions: [("Nora Pero", "❤")]),
          message("Nora Pero", start + 1, "", type: "media", media: ["./media/a.jpeg"]),
          message("Nora Pero", start + 2, "", type: "media", media: ["Failed to download media"]),
          message("Nora Pero", start + 3, "", type: "media", media: ["Failed to download media"]),
          message("Giulia Prova", start + 4, "https://example.com/x", type: "link"),
          message("Giulia Prova", start + 5, "User unsent a message", type: "placeholder", isUnsent: true),
        ]),
      "Marco Test_7.json": thread(["Nora Pero", "Marco Test"], "Marco Test_7", []),
      "media/a.jpeg": "jpeg",
    ])
  }

  @Test func alone() throws {
    let run = try Reading(zips: ["messages.zip": Self.alone])
    run.expectBalanced()
    #expect(run.rows(.archives).map { $0["product"] } == ["messenger_e2ee"])
    #expect(run.rows(.archives).map { $0["platform"] } == ["facebook"])
    #expect(run.conversations.map { $0["title"] } == ["Giulia Prova", "Marco Test"])
    #expect(run.conversations.allSatisfy { $0["folder"] == "e2ee" && $0["platform_id"] == .null })
    #expect(run.conversations.map { $0["message_count"] } == [6, 0])
    #expect(run.account(named: "Nora Pero")?["is_owner"] == 1)
    // Plain UTF-8: what looks broken was typed so.
    #expect(run.texts[0] == "cafÃ© perché 🙂")
    #expect(
      run.messages.map { $0["type"] } == ["text", "image", "file", "file", "link", "unsupported"])
    #expect(run.messages.map { $0["direction"] } == ["in", "out", "out", "out", "in", "in"])
    #expect(run.messages[4]["link_url"] == "https://example.com/x")
    #expect(run.messages[5]["is_deleted"] == 1)
    #expect(run.rows(.reactions).map { $0["emoji"] } == ["❤"])
    let media = run.rows(.media).map { [$0["archive_path"], $0["status"]] }
    #expect(media.filter { $0 == ["Failed to download media", "missing"] }.count == 2)
    #expect(media.contains(["media/a.jpeg", "present"]))
    #expect(run.messages.allSatisfy { $0["extra"] == .null })
  }

  private static func standard(until: Int64) -> ZipBuilder {
    ZipBuilder([
      Sample.profilePath: Sample.profile,
      Sample.page("giuliaprova_77", box: "e2ee_cutover"): Sample.thread(
        ["Giulia Prova", Sample.owner],
        [Sample.message("Giulia Prova", until, "ultimo"), Sample.message(Sample.owner, until - 9, "primo")]),
    ])
  }

  @Test func joined() throws {
    for isFirst in [true, false] {
      let zips: KeyValuePairs<String, ZipBuilder> =
        isFirst
        ? [
          "facebook-nora-2024-05-01-AbCdEf12.zip": Self.standard(until: Self.start - 5),
          "messages.zip": Self.alone,
        ]
        : ["messages.zip": Self.alone, "zfacebook.zip": Self.standard(until: Self.start - 5)]
      let run = try Reading(zips: zips)
      run.expectBalanced()
      #expect(run.conversations.count == 2)
      let joined = try #require(run.conversations.first { $0["title"] == "Giulia Prova" })
      #expect(joined["platform_id"] == "77")
      #expect(joined["folder"] == "e2ee")
      #expect(joined["message_count"] == 8)
      let texts = run.messages.filter { $0["conversation_id"] == joined["id"] }
        .sorted { ($0["position"].integer ?? 0) < ($1["position"].integer ?? 0) }.map { $0["text"].string }
      #expect(texts.prefix(3) == ["primo", "ultimo", "cafÃ© perché 🙂"])
      #expect(run.finding("conversation.apart") == nil)
    }
  }

  /// In whatever order the messages of the standard download stand.
  @Test(arguments: [true, false]) func keptApartInAnyOrder(_ isOldestFirst: Bool) throws {
    let messages = [
      Sample.message(Sample.owner, Self.start - 9, "primo"),
      Sample.message("Giulia Prova", Self.start + 2, "ultimo"),
    ]
    let run = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile,
        Sample.page("giuliaprova_77", box: "e2ee_cutover"): Sample.thread(
          ["Giulia Prova", Sample.owner], isOldestFirst ? messages : messages.reversed()),
      ]),
      "messages.zip": Self.alone,
    ])
    run.expectBalanced()
    #expect(run.conversations.count == 3)
    #expect(run.finding("conversation.apart") != nil)
  }

  /// Somebody put the files of the encrypted download among those of the standard one.
  @Test func joinedInOneFolder() throws {
    let folder = "your_facebook_activity/messages/"
    let run = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder(
        Self.standard(until: Self.start - 5).items
          + Self.alone.items.map { ZipBuilder.Item(name: Array(folder.utf8) + $0.name, content: $0.content) })
    ])
    run.expectBalanced()
    #expect(run.conversations.count == 2)
    #expect(run.conversations.first { $0["title"] == "Giulia Prova" }?["message_count"] == 8)
    #expect(run.finding("conversation.apart") == nil)
    #expect(run.finding("people.same-name") == nil)
    #expect(run.rows(.accounts).filter { $0["display_name"] == "Giulia Prova" }.count == 1)
    #expect(run.summary?.archives.first?.completeness.holdsEncrypted == true)
    #expect(run.summary?.archives.first?.completeness.cutoverConversations == 1)
  }

  @Test func keptApartWhereTimesDoNotFollow() throws {
    let run = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": Self.standard(until: Self.start + 2),
      "messages.zip": Self.alone,
    ])
    run.expectBalanced()
    #expect(run.conversations.count == 3)
    #expect(run.finding("conversation.apart") != nil)
  }

  /// Of several downloads that have the conversation the one counts in which it goes on longest.
  @Test(arguments: [(-500, 2, true), (2, -500, true), (-500, -5, false)] as [(Int64, Int64, Bool)])
  func endInSeveralDownloads(_ older: Int64, _ newer: Int64, _ isApart: Bool) throws {
    let run = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": Self.standard(until: Self.start + older),
      "facebook-nora-2025-05-02-Zq8Wn3Kd.zip": Self.standard(until: Self.start + newer),
      "messages.zip": Self.alone,
    ])
    run.expectBalanced()
    #expect(run.conversations.count == (isApart ? 3 : 2))
    #expect((run.finding("conversation.apart") != nil) == isApart)
  }

  /// Halves of surrogates, marks of direction, zeros, formulas, ten megabytes: kept, or said and kept verbatim.
  @Test func hostileText() throws {
    let long = String(repeating: "perché ", count: 1_300_000)
    let texts = ["=1+1", "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "riga\\nriga", long]
    let odd = [#"a\ud83db"#, #"\udc00"#, #"z\u0000z"#]
    let run = try Reading(
      zips: [
        "messages.zip": ZipBuilder([
          "Giulia Prova_40.json": Self.thread(
            ["Nora Pero", "Giulia Prova"], "Giulia Prova_40",
            (texts + odd).enumerated().map { Self.message("Giulia Prova", Self.start + Int64($0), $1) })
        ])
      ])
    run.expectBalanced()
    #expect(
      run.texts == ["=1+1", "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "riga\nriga", long]
        + ["a\u{FFFD}b", "\u{FFFD}", "z\u{0}z"])
    #expect(run.finding("json.lone-surrogate")?.severity == .warning)
    #expect(
      run.rows(.rawRecords).filter { $0["reason"] == "json.lone-surrogate" }.count == 2)
  }

  @Test(.enabled(if: SharedData.has("real/facebook"))) func fixture() throws {
    let run = try Reading([
      try #require(
        SharedData.path("real/facebook/kenn-io__msgvault/internal/fbmessenger/testdata/e2ee_simple"))
    ])
    run.expectBalanced()
    #expect(run.conversations.count == 2)
    #expect(run.messages.count == 6)
    #expect(run.conversations.map { $0["type"] }.sorted { "\($0)" < "\($1)" } == ["direct", "group"])
    #expect(run.messages.filter { $0["is_deleted"] == 1 }.count == 1)
    #expect(run.rows(.reactions).count == 1)
    // Every message has its sender, and every text is one of the file's.
    #expect(run.messages.allSatisfy { $0["sender_name"] != .null && $0["time_ms"] != .null })
    let folder =
      "real/facebook/kenn-io__msgvault/internal/fbmessenger/testdata/e2ee_simple/"
      + "your_activity_across_facebook/messages/"
    let files = ["alice_1.json", "group_2.json"].compactMap { SharedData.bytes(folder + $0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    // Other letters than ASCII are escaped there.
    for text in run.texts.compactMap({ $0 }) where text.utf8.allSatisfy({ $0 < 0x80 }) {
      #expect(files.contains(text))
    }
    #expect(run.rows(.media).filter { $0["status"] == "present" }.count == 1)
    #expect(run.rows(.media).count == 1)
  }
}
