import Import
import Platforms
import PortaviaModel
import Testing

/// Pages of conversations of 2018 to 2021 (docs/formats/facebook.md#pages-of-2018-to-2021), in both of their
/// classes.
@Suite struct EarlyPageTests {
  private static let path = "messages/inbox/gruppo_abc123DEF/message_1.html"

  private static func block(_ sender: String, _ body: String, _ time: String, _ spacing: String) -> String {
    "<div class=\"pam _3-95 \(spacing) _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2pio _2lek _2lel\">\(sender)</div>"
      + "<div class=\"_3-96 _2let\"><div>\(body)</div></div><div class=\"_3-94 _2lem\">\(time)</div></div>"
  }

  private static func text(_ text: String, after: String = "") -> String {
    "<div></div><div>\(text)</div><div></div><div></div>\(after)"
  }

  private static func page(_ blocks: String) -> String {
    "<html><head><title>Gruppo</title></head><body class=\"_5vb_ _2yq\"><div class=\"clearfix _ikh\"><div class=\"_4bl9\">"
      + "<div class=\"_li\"><div class=\"_3a_u\"><div class=\"_3-8y _3-95 _3b0b\"><div class=\"_3b0d\">Gruppo</div></div>"
      + "<div class=\"_4t5n\" role=\"main\">\(blocks)</div></div></div></div></div></body></html>"
  }

  @Test(arguments: ["_2pi0", "_2ph-"]) func readsAGroup(spacing: String) throws {
    let box =
      "<div class=\"pam _3-95 \(spacing) _2lej uiBoxWhite noborder\"><div><div class=\"_2lek\">Participants: Luca Prova, "
      + "Anna Finta and Nora Pero</div></div></div>"
    let reactions = "<div><ul class=\"_tqp\"><li>👍Anna Finta</li><li>❤️Nora Pero</li></ul></div>"
    let image =
      "<div></div><div></div><div><a href=\"messages/inbox/Gruppo_abc123DEF/photos/1.jpg\">"
      + "<img src=\"messages/inbox/Gruppo_abc123DEF/photos/1.jpg\" class=\"_2yuc _3-96\" /></a></div><div></div>"
    let blocks =
      box
      + Self.block(
        "Anna Finta", Self.text("<span class=\"_idm\">Duration: 2 hours 48 seconds</span>"),
        "Nov 22, 2019, 1:47 PM", spacing)
      + Self.block("Luca Prova", image, "Nov 22, 2019, 1:46 PM", spacing)
      + Self.block(
        "Nora Pero", Self.text("due<br />righe", after: reactions), "Nov 22, 2019, 1:45 PM", spacing)
      + Self.block("Luca Prova", Self.text("uno"), "Nov 22, 2019 at 1:44 PM", spacing)
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero", label: "Name"), Page.zonePath: Page.zone("Europe/London"),
      Self.path: Self.page(blocks), "messages/inbox/gruppo_abc123DEF/photos/1.jpg": "JPEG",
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["uno", "due\nrighe", nil, nil])
    #expect(reading.messages.map { $0["type"] } == ["text", "text", "image", "call"])
    #expect(reading.messages[3]["call_seconds"] == 7248)
    #expect(reading.messages[0]["sent_at"] == "2019-11-22T13:44:00.000Z")
    #expect(reading.messages.allSatisfy { $0["time_precision"] == "min" && $0["extra"] == .null })
    #expect(reading.rows(.reactions).map { $0["emoji"] } == ["👍", "❤️"])
    #expect(reading.conversations.first?["type"] == "group")
    #expect(reading.conversations.first?["platform_id"] == "abc123DEF")
    #expect(reading.conversations.first?["participant_count"] == 3)
    #expect(reading.file("1.jpg")?["status"] == "linked" && !reading.codes.contains("media.missing"))
  }

  /// A length in words that nobody knows stays what it is.
  @Test func anUnknownLengthIsKept() throws {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero", label: "Name"), Page.zonePath: Page.zone("Europe/London"),
      Self.path: Self.page(
        Self.block(
          "Luca Prova", Self.text("<span class=\"_idm\">Duration: 2 fortnights</span>"),
          "Nov 22, 2019, 1:47 PM", "_2pi0")),
    ])
    reading.expectBalanced()
    let message = try #require(reading.messages.first)
    #expect(message["type"] == "call" && message["call_seconds"] == .null)
    #expect(message["extra"].string?.contains("2 fortnights") == true)
  }
}
