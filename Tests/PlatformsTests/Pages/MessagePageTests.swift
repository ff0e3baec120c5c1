import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

@Suite struct MessagePageTests {
  private static let path = "your_facebook_activity/messages/inbox/lucaprova_77/message_1.html"

  private func read(_ page: String, path: String = path, zone: String = "Europe/Rome") throws -> Reading {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone(zone), path: page,
    ])
    reading.expectBalanced()
    return reading
  }

  @Test(arguments: Page.Shape.allCases)
  func readsAConversation(shape: Page.Shape) throws {
    let reading = try read(
      Page.thread(
        "Luca Prova",
        [
          .init(
            sender: "Nora Pero", time: "nov 22, 2026 1:45:07 pm", text: "Alle 9 &amp; mezza<br>a dopo  ciao"),
          .init(
            sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "A che ora aprite?",
            reactions: ["👍Nora Pero", "❤️Luca Prova"]),
        ], shape: shape))
    #expect(reading.texts == ["A che ora aprite?", "Alle 9 & mezza\na dopo  ciao"])
    let first = try #require(reading.messages.first)
    #expect(first["sent_at"] == "2026-11-22T12:44:07.000Z")
    #expect(first["time_precision"] == "s" && first["time_basis"] == "zone")
    #expect(first["time_raw"] == "nov 22, 2026 1:44:07 pm")
    #expect(first["direction"] == "in" && first["sender_name"] == "Luca Prova")
    #expect(first["extra"] == .null)
    #expect(reading.messages[1]["direction"] == "out")
    #expect(reading.rows(.reactions).map { $0["emoji"] } == ["👍", "❤️"])
    #expect(
      reading.rows(.reactions).map { reading.name($0["actor_account_id"]) } == ["Nora Pero", "Luca Prova"])
    let conversation = try #require(reading.conversations.first)
    #expect(
      conversation["type"] == "direct" && conversation["title"] == "Luca Prova"
        && conversation["platform_id"] == "77")
    #expect(reading.rows(.archives).first?["time_zone"] == "Europe/Rome")
    #expect(reading.codes.contains("archive.html"))
  }

  @Test func readsFilesAndLinks() throws {
    let folder = "your_facebook_activity/messages/inbox/lucaprova_77/"
    let image =
      "<div><a href=\"\(folder)photos/1.jpg\"><img src=\"\(folder)photos/1.jpg\" class=\"_a6_o _3-96\"></a></div>"
    let second = "<div><a href=\"\(folder)photos/2.jpg\"><img src=\"\(folder)photos/2.jpg\"></a></div>"
    let audio = "<div><video src=\"\(folder)audio/3.mp4\" controls=\"1\" class=\"_a6_o _3-96\"></video></div>"
    let link =
      "<div><div>Menù di maggio</div><div><a href=\"https://example.com/menu\">https://example.com/menu</a></div></div>"
    let reading = try read(
      Page.thread(
        "Luca Prova",
        [
          .init(sender: "Nora Pero", time: "nov 22, 2026 1:46:07 pm", text: "", shared: link),
          .init(sender: "Nora Pero", time: "nov 22, 2026 1:45:07 pm", text: "", shared: audio),
          .init(sender: "Nora Pero", time: "nov 22, 2026 1:44:07 pm", text: "guarda", shared: image + second),
        ]))
    #expect(reading.messages.map { $0["type"] } == ["image", "audio", "link"])
    #expect(reading.rows(.attachments).count == 3)
    #expect(reading.messages[2]["link_url"] == "https://example.com/menu")
    #expect(reading.messages[2]["link_text"] == "Menù di maggio")
    #expect(reading.messages.allSatisfy { $0["extra"] == .null })
  }

  @Test func readsGroupsAndWhoTakesPart() throws {
    let head =
      "<section class=\"_a6-g\"><h2 class=\"_a6-h\">Partecipanti: Luca Prova, Anna e Bea e Nora Pero</h2></section>"
    let reading = try read(
      Page.thread(
        "Gruppo", [.init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "ciao")], head: head))
    #expect(reading.conversations.first?["type"] == "group")
    #expect(reading.conversations.first?["participant_count"] == 3)
    #expect(reading.account(named: "Anna e Bea") != nil)
  }

  @Test func pagesOfAConversationFollowEachOther() throws {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero", label: "Name"), Page.zonePath: Page.zone("Europe/Rome"),
      "messages/inbox/lucaprova_77/message_1.html": Page.thread(
        "Luca Prova", [.init(sender: "Luca Prova", time: "Nov 22, 2026 1:44:07 pm", text: "2")]),
      "messages/inbox/lucaprova_77/message_2.html": Page.thread(
        "Luca Prova", [.init(sender: "Luca Prova", time: "May 22, 2026 1:44 pm", text: "1")]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["1", "2"])
    #expect(reading.messages.map { $0["time_precision"] } == ["min", "s"])
  }

  /// In the hour that comes twice the earlier instant is taken, and said to be ambiguous; a skipped one likewise.
  @Test func hoursThatComeTwiceAreAmbiguous() throws {
    let reading = try read(
      Page.thread(
        "Luca Prova",
        [
          .init(sender: "Luca Prova", time: "ott 25, 2026 2:30:00 am", text: "twice"),
          .init(sender: "Luca Prova", time: "mar 29, 2026 2:30:00 am", text: "never"),
        ]))
    #expect(reading.messages.map { $0["time_basis"] } == ["ambiguous", "ambiguous"])
    #expect(reading.messages[1]["sent_at"] == "2026-10-25T00:30:00.000Z")
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let page = Page.thread(
      "Luca Prova",
      [
        .init(sender: "Luca Prova", time: "feb 30, 2026 2:30:00 am", text: "never"),
        .init(sender: "Luca Prova", time: "gen 29, 2026 2:30:00 am", text: "one<div><div>more</div></div>"),
      ])
    let reading = try read(page)
    #expect(reading.codes.contains("time.unreadable"))
    let odd = try #require(reading.messages.first { $0["text"] == "never" })
    #expect(odd["sent_at"] == .null && odd["time_raw"] == "feb 30, 2026 2:30:00 am")
    let cut = try read(String(page.prefix(page.count - 60)))
    #expect(cut.codes.contains("html.truncated"))
    #expect(cut.file("message_1.html")?["status"] == "partly_parsed")
    #expect(cut.file("message_1.html")?["records_read"] == 2)
    #expect(cut.sink.copies.keys.contains { $0.hasSuffix("message_1.html") })
  }

  /// Class names are generated: without them the structure says the same.
  @Test(arguments: Page.Shape.allCases)
  func classNamesDoNotMatter(shape: Page.Shape) throws {
    let page = Page.thread(
      "Luca Prova",
      [
        .init(sender: "Nora Pero", time: "nov 22, 2026 1:45:07 pm", text: "due", reactions: ["😆Luca Prova"]),
        .init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "uno"),
      ], shape: shape)
    let renamed = page.replacing(#/class="[^"]*"/#, with: "class=\"zz\"")
    let reading = try read(renamed)
    #expect(reading.texts == ["uno", "due"])
    #expect(reading.messages.map { $0["sender_name"] } == ["Luca Prova", "Nora Pero"])
    #expect(reading.rows(.reactions).count == 1)
  }

  @Test func zoneWithoutAWordIsAWarning() throws {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero"),
      Self.path: Page.thread(
        "Luca Prova", [.init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "2")]),
    ])
    #expect(reading.codes.contains("time.zone-of-pages"))
  }

  /// Pages of public collections; skipped where they are not there.
  @Test(.enabled(if: SharedData.has("real/facebook/kenn-io__msgvault")))
  func readsPublicPages() throws {
    let base = "real/facebook/kenn-io__msgvault/internal/fbmessenger/testdata/"
    let simple = try #require(
      SharedData.bytes(
        base + "html_simple/your_activity_across_facebook/messages/inbox/alice_ABC123/message_1.html"))
    let reading = try Reading([
      "your_activity_across_facebook/messages/inbox/alice_ABC123/message_1.html": String(
        decoding: simple, as: UTF8.self)
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["Hello", "café time?", "See you soon"])
    #expect(reading.messages.map { $0["sent_at"] }.first == "2020-09-13T12:26:00.000Z")
    for layout in ["layout1", "layout2", "layout3"] {
      let page = try #require(SharedData.bytes(base + "html_timestamps/\(layout).html"))
      let reading = try Reading([
        "your_activity_across_facebook/messages/inbox/ts_1/message_1.html": String(
          decoding: page, as: UTF8.self)
      ])
      #expect(reading.texts == ["ping"], "\(layout)")
      #expect(reading.messages.first?["sent_at"] == "2019-10-19T14:37:00.000Z", "\(layout)")
    }
  }
}

@Suite struct PagesBesideJSONTests {
  /// The same account in both formats: no doubles, the exact time, and what only one of them has.
  @Test func pagesAndJSONAreOneConversation() throws {
    let base = 1_795_351_447_000  // 2026-11-22T12:44:07Z
    let json = Sample.thread(
      ["Luca Prova", "Nora Pero"],
      [
        Sample.message("Luca Prova", Int64(base + 60_123), "ok"),
        Sample.message("Luca Prova", Int64(base + 456), "ok"),
        Sample.message("Luca Prova", Int64(base + 123), "due  righe"),
      ])
    let page = Page.thread(
      "Luca Prova",
      [
        .init(sender: "Nora Pero", time: "nov 22, 2026 2:00:00 pm", text: "solo qui"),
        .init(sender: "Luca Prova", time: "nov 22, 2026 1:45:07 pm", text: "ok", reactions: ["👍Nora Pero"]),
        .init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "ok"),
        .init(sender: "Luca Prova", time: "nov 22, 2026 1:44:07 pm", text: "due righe"),
      ])
    let reading = try Reading(zips: [
      "facebook-nora-2026-12-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile, Sample.page("lucaprova_77"): json,
      ]),
      "facebook-nora-2026-12-02-AbCdEf13.zip": ZipBuilder([
        Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone("Europe/Rome"),
        "your_facebook_activity/messages/inbox/lucaprova_77/message_1.html": page,
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["due  righe", "ok", "ok", "solo qui"])
    #expect(reading.messages.map { $0["time_precision"] } == ["ms", "ms", "ms", "s"])
    #expect(reading.rows(.reactions).count == 1)
    #expect(reading.conversations.count == 1)
  }
}
