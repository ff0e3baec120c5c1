import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

@Suite struct InstagramPageTests {
  private typealias P = InstagramPage

  // MARK: - Relations

  @Test func followersAndFollowing() throws {
    let reading = try P.read([
      (
        P.relations + "followers_1.html",
        P.page([
          P.follower("anna.demo", "set 13, 2026 7:05 pm"), P.follower("luca_prova", "gen 01, 2024 12:00 am"),
          P.follower("ANNA.demo", "set 12, 2026 7:05 pm"), P.follower("nessuna.data", nil),
        ])
      ),
      (
        P.relations + "following.html",
        P.page([
          "<div class=\"_a6-g\"><h2 class=\"_a6-h\">bar.lanterna</h2><div class=\"_a6-p\"><div><div><a href=\""
            + "https://www.instagram.com/_u/bar.lanterna\">https://www.instagram.com/_u/bar.lanterna</a></div>"
            + "<div>ott 08, 2025 1:06 pm</div></div></div></div>",
          "<div class=\"_a6-g\"><div class=\"_a6-p\"><div><div><a href=\"https://www.instagram.com/_u/zoe_campione\">"
            + "https://www.instagram.com/_u/zoe_campione</a></div><div>ott 08, 2025 1:06 pm</div></div></div></div>",
        ])
      ),
      (
        P.relations + "pending_follow_requests.html",
        P.page([
          P.table(
            [("URL", ""), ("Nome", "Torre di Prova"), ("Nome utente", "torre_di_prova")],
            time: "ago 02, 2026 12:00 am")
        ])
      ),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.relationships)
    #expect(rows.count == 6)
    #expect(rows.allSatisfy { $0["extra"] == .null })
    let anna = try #require(reading.rows(.accounts).first { $0["username"] == "anna.demo" })
    let follow = try #require(rows.first { $0["from_account_id"] == anna["id"] })
    // The earliest of her two; the clock of the pages is that of California.
    #expect(follow["created_at"] == "2026-09-13T02:05:00.000Z")
    #expect(follow["time_precision"] == "min")
    #expect(follow["time_basis"] == "zone")
    #expect(anna["profile_url"] == "https://www.instagram.com/anna.demo")
    #expect(reading.codes.contains("list.duplicate"))
    let luca = try #require(reading.rows(.accounts).first { $0["username"] == "luca_prova" })
    let second = try #require(rows.first { $0["from_account_id"] == luca["id"] })
    #expect(second["created_at"] == "2024-01-01T08:00:00.000Z")
    #expect(second["time_raw"] == "gen 01, 2024 12:00 am")
    let names = Set(reading.rows(.accounts).compactMap { $0["username"].string })
    #expect(names.isSuperset(of: ["bar.lanterna", "zoe_campione", "torre_di_prova", "nessuna.data"]))
    let tower = try #require(reading.account(named: "Torre di Prova"))
    let request = try #require(rows.first { $0["to_account_id"] == tower["id"] })
    #expect(request["status"] == "requested")
    #expect(request["time_ms"] == 1_785_654_000_000)
  }

  // MARK: - Zone

  @Test func archiveIsOfItsStartPage() throws {
    let reading = try P.read([
      (P.relations + "followers_1.html", P.page([P.follower("anna.demo", "nov 02, 2025 1:30 am")]))
    ])
    let archive = try #require(reading.rows(.archives).first)
    #expect(archive["time_zone"] == "America/Los_Angeles")
    #expect(archive["time_zone_source"] == "derived")
    #expect(archive["format"] == "html")
    #expect(archive["covers_from"] == "2021-03-01")
    #expect(archive["covers_to"] == "2026-09-05")
    #expect(archive["generated_at"] == "2026-09-20T10:07:00.000Z")
    // The hour that comes twice.
    let follow = try #require(reading.rows(.relationships).first)
    #expect(follow["time_basis"] == "ambiguous")
    #expect(follow["created_at"] == "2025-11-02T08:30:00.000Z")
  }

  @Test func zoneThatNothingTells() throws {
    let files = [
      (P.relations + "followers_1.html", P.page([P.follower("anna.demo", "set 13, 2026 7:05 pm")]))
    ]
    let reading = try Reading(files: [P.profile("Officina Pero")] + files)
    reading.expectBalanced()
    #expect(reading.codes.contains("time.zone-unknown"))
    let follow = try #require(reading.rows(.relationships).first)
    #expect(follow["time_basis"] == "unknown")
    #expect(follow["created_at"] == "2026-09-13T19:05:00.000Z")
    #expect(follow["time_raw"] == "set 13, 2026 7:05 pm")
    #expect(reading.rows(.archives).first?["time_zone"] == .null)
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let given = try Reading(files: [P.profile("Officina Pero")] + files, options: options)
    #expect(given.rows(.relationships).first?["created_at"] == "2026-09-13T17:05:00.000Z")
    #expect(!given.codes.contains("time.zone-unknown"))
    // What the pages themselves prove is more certain than the zone of the owner.
    let both = try Reading(files: [P.profile("Officina Pero"), P.start] + files, options: options)
    #expect(both.rows(.relationships).first?["created_at"] == "2026-09-14T02:05:00.000Z")
  }

  // MARK: - Content

  @Test func postsCommentsLikesAndStories() throws {
    let picture = "media/posts/202608/451_n_17900000000000401.jpg"
    let reading = try P.read([
      (picture, "\u{FF}\u{D8}"),
      (
        P.activity + "media/posts_1.html",
        P.page([
          "<div class=\"_a6-g\"><h2 class=\"_a6-h\">Nuova però #ceramica @anna.demo</h2><div class=\"_a6-p\"><div><div><a href=\"\(picture)\">"
            + "<img src=\"\(picture)\"></a></div><div><video src=\"media/posts/202608/2.mp4\"><a href=\"media/posts/202608/2.mp4\">"
            + "<div>Click for video</div></a></video></div></div><table><tr><td class=\"_2pin _a6_q\">Latitude</td><td>45.5</td></tr>"
            + "<tr><td>Longitude</td><td>9.25</td></tr><tr><td>Tagged users</td><td>anna.demo (Tagged, 0.00, 0.00)</td></tr>"
            + "</table></div><div class=\"_a6-o\">ago 20, 2026 3:00 am</div></div>"
        ])
      ),
      (
        P.activity + "media/stories.html",
        P.page([
          "<div class=\"_a6-g\"><div class=\"_a6-p\"><div><a href=\"media/stories/202609/3.jpg\"><img src=\"media/stories/202609/3.jpg\">"
            + "</a></div></div><div class=\"_a6-o\">set 01, 2026 1:00 am</div></div>"
        ])
      ),
      (
        P.activity + "comments/post_comments_1.html",
        P.page([
          P.stacked(
            [
              ("Commento", "Che buono! 😋"),
              ("Proprietario dei contenuti multimediali", "ristorante.inventato"),
            ],
            more:
              "<tr><td class=\"_2pin _a6_q\">Orario</td><td class=\"_2pin _2piu _a6_r\">ago 22, 2026 12:00 pm</td></tr>"
          )
        ])
      ),
      (
        P.activity + "likes/liked_posts.html",
        P.page([
          "<div class=\"_a6-g\"><div class=\"_a6-p\"><table><tr><td colspan=\"2\" class=\"_2pin _a6_q\">URL<div><div><a href=\""
            + "https://www.instagram.com/p/AAAA/\">https://www.instagram.com/p/AAAA/</a></div></div></td></tr>"
            + "<tr><td>Didascalia</td><td>Tortelli</td></tr></table><div class=\"_a6-g\"><h2 class=\"_a6-h\">Owner</h2><div class=\"_a6-p\">"
            + "<table><tr><td>Nome</td><td>Zoë</td></tr><tr><td>Nome utente</td><td>zoe_campione</td></tr></table></div></div></div>"
            + "<div class=\"_a6-o\">ago 22, 2026 11:59 am</div></div>",
          "<div class=\"_a6-g\"><h2 class=\"_a6-h\">bar.lanterna</h2><div class=\"_a6-p\"><div><div><a href=\"https://www.instagram.com/p/B/\">"
            + "👍</a></div><div>ago 22, 2026 11:58 am</div></div></div></div>",
        ])
      ),
    ])
    reading.expectBalanced()
    let posts = reading.rows(.posts)
    #expect(posts.map { $0["type"] } == ["video", "story"])
    let post = try #require(posts.first)
    #expect(post["text"] == "Nuova però #ceramica @anna.demo")
    #expect(post["published_at"] == "2026-08-20T10:00:00.000Z")
    #expect(reading.rows(.media).first { $0["archive_path"].string == picture }?["latitude"] == .real(45.5))
    #expect(post["extra"].string?.contains("anna.demo (Tagged, 0.00, 0.00)") == true)
    #expect(reading.rows(.attachments).filter { $0["post_id"] == post["id"] }.count == 2)
    #expect(reading.rows(.tags).map { $0["name"] } == ["ceramica", "anna.demo", "anna.demo"])
    #expect(reading.rows(.tags).last?["type"] == "person")
    let comment = try #require(reading.rows(.comments).first)
    #expect(comment["text"] == "Che buono! 😋")
    #expect(comment["target_label"] == "ristorante.inventato")
    #expect(comment["published_at"] == "2026-08-22T19:00:00.000Z")
    #expect(comment["extra"] == .null)
    let likes = reading.rows(.reactions)
    #expect(
      likes.map { $0["target_url"] } == [
        "https://www.instagram.com/p/AAAA/", "https://www.instagram.com/p/B/",
      ])
    #expect(likes.allSatisfy { $0["target_account_id"] != .null && $0["type"] == "like" })
    #expect(reading.account(named: "Zoë")?["username"] == "zoe_campione")
  }

  // MARK: - Everything else

  @Test func everyPageIsRead() throws {
    let reading = try P.read([
      (
        "logged_information/recent_searches/word_or_phrase_searches.html",
        P.page([P.stacked([("Cerca", "smalto opaco")], more: P.row("Orario", "ago 18, 2026 1:00 am"))])
      ),
      (
        "logged_information/link_history/link_history.html",
        P.page([P.table([("Titolo inventato", "Una pagina")], time: "set 20, 2026 3:01:38pm")])
      ),
      (
        "logged_information/past_instagram_insights/audience_insights.html",
        P.page([P.stacked([("Intervallo di date", "Jun 7 - Sep 4"), ("Follower", "1.130")])])
      ),
      (
        "connections/contacts/synced_contacts.html",
        P.page([
          P.stacked([
            ("Nome", "Nicolò"), ("Cognome", "D'Esempio"), ("Informazioni di contatto", "+390000000071"),
          ])
        ])
      ),
      (
        "never_seen/new_things.html",
        P.page([
          "<div class=\"_a6-g\"><div class=\"_a6-p\"><div>Una cosa</div></div></div>", P.table([("X", "Y")]),
        ])
      ),
      (
        P.activity + "messages/chats.html", P.page(["<a href=\"messages/inbox/x_1/message_1.html\">Anna</a>"])
      ),
    ])
    reading.expectBalanced()
    let search = try #require(reading.rows(.activities).first { $0["type"] == "word_or_phrase_searches" })
    #expect(search["title"] == "smalto opaco")
    #expect(search["created_at"] == "2026-08-18T08:00:00.000Z")
    #expect(search["time_raw"] == "ago 18, 2026 1:00 am")
    #expect(reading.rows(.activities).filter { $0["category"] == "never_seen" }.count == 2)
    #expect(reading.finding("entry.generic") != nil)
    let metric = try #require(reading.rows(.metrics).first)
    #expect(metric["name"] == "followers")
    #expect(metric["value"] == .real(1130))
    #expect(metric["extra"].string?.contains("Jun 7 - Sep 4") == true)
    #expect(reading.rows(.contacts).first?["full_name"] == "Nicolò D'Esempio")
    #expect(reading.file("chats.html")?["role"] == "index")
    #expect(reading.file("link_history.html")?["status"] == "excluded")
    let owner = reading.rows(.accounts).first { $0["is_owner"] == 1 }
    #expect(owner?["username"] == "officina_pero")
    #expect(owner?["extra"].string?.contains("Account privato") == true)
  }

  // MARK: - Conversations

  @Test func conversations() throws {
    let box = "<div class=\"pam _a6-g\">"
    func message(
      _ sender: String, _ text: String, _ shared: String = "", _ time: String, reaction: String = ""
    ) -> String {
      box
        + "<h2 class=\"_a6-h\">\(sender)</h2><div class=\"_a6-p\"><div><div></div><div>\(text)</div><div>\(shared)</div>"
        + "<div></div><div>\(reaction)</div></div></div><div class=\"_3-94 _a6-o\">\(time)</div></div>"
    }
    let reading = try P.read([
      (
        P.activity + "messages/inbox/gruppo_202/message_1.html",
        P.page(
          title: "Fiera",
          [
            box + "<h2>Partecipanti: Anna Esempio, Luca Prova e Officina Pero</h2></div>",
            box + "<h2>Link di invito al gruppo</h2><div><a href=\"https://www.instagram.com/j/Esempio/\">"
              + "https://www.instagram.com/j/Esempio/</a></div></div>",
            message(
              "Anna Esempio", "Hai inviato un allegato.",
              "<div>Come nasce una tazza</div><div>bottega.rossi</div><div><a href=\"https://www.instagram.com/reel/A/\">x</a></div>",
              "set 13, 2026 7:06 pm",
              reaction:
                "<ul class=\"_a6-q\"><li><span>❤️Luca Prova <span>(set 13, 2026 7:07 pm)</span></span></li></ul>"
            ),
            message("Officina Pero", "Ciao<br>a tutti", "", "set 13, 2026 7:05 pm"),
          ])
      ),
      (
        P.activity + "messages/message_requests/curiosa_205/message_1.html",
        P.page(
          title: "Curiosa Esempio",
          [
            box + "<h2>Conversazione in attesa</h2></div>",
            message("Curiosa Esempio", "Fate corsi?", "", "set 05, 2026 2:00 pm"),
          ])
      ),
    ])
    reading.expectBalanced()
    #expect(reading.conversations.map { $0["folder"] } == ["inbox", "requests"])
    let group = try #require(reading.conversations.first)
    #expect(group["title"] == "Fiera")
    #expect(group["type"] == "group")
    #expect(group["channel"] == "instagram_direct")
    #expect(group["extra"].string?.contains("https://www.instagram.com/j/Esempio/") == true)
    #expect(
      reading.rows(.conversationParticipants).filter { $0["conversation_id"] == group["id"] }.count == 3)
    #expect(reading.texts == ["Ciao\na tutti", "Hai inviato un allegato.", "Fate corsi?"])
    let share = reading.messages[1]
    #expect(share["type"] == "link")
    #expect(share["link_text"] == "Come nasce una tazza")
    #expect(share["link_url"] == "https://www.instagram.com/reel/A/")
    #expect(share["extra"].string?.contains(#""original_content_owner":"bottega.rossi""#) == true)
    let reaction = try #require(reading.rows(.reactions).first)
    #expect(reaction["emoji"] == "❤️")
    #expect(reaction["created_at"] == "2026-09-14T02:07:00.000Z")
    #expect(
      reading.rows(.conversationParticipants).filter {
        $0["conversation_id"] == reading.conversations[1]["id"]
      }.count == 2)
  }

  // MARK: - Both formats

  @Test func pagesBesideJSONAreNoDoubles() throws {
    let second = 1_789_351_531
    let json: [(String, String)] = [
      InstagramFiles.profile,
      (
        P.relations + "followers_1.json",
        "[\(InstagramFiles.listed("anna.demo", second)),\(InstagramFiles.listed("solo.json", second))]"
      ),
      (
        P.activity + "comments/post_comments_1.json",
        "[\(InstagramFiles.map([("Commento", "Bella", 0), ("Orario", "", second)]))]"
      ),
    ]
    let html: [(String, String)] = [
      P.profile("Officina Pero"), P.start,
      (
        P.relations + "followers_1.html",
        P.page([
          P.follower("anna.demo", "set 13, 2026 7:05 pm"), P.follower("solo.html", "set 13, 2026 7:05 pm"),
        ])
      ),
      (
        P.activity + "comments/post_comments_1.html",
        P.page([P.stacked([("Commento", "Bella")], more: P.row("Orario", "set 13, 2026 7:05 pm"))])
      ),
    ]
    let reading = try Reading(zips: [
      "instagram-officina_pero-2026-09-20-AbCdEf12.zip": ZipBuilder(html.map { ZipBuilder.Item($0.0, $0.1) }),
      "instagram-officina_pero-2026-09-10-AbCdEf13.zip": ZipBuilder(json.map { ZipBuilder.Item($0.0, $0.1) }),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.relationships).count == 3)
    #expect(reading.rows(.comments).count == 1)
    #expect(reading.rows(.comments).first?["time_ms"] == .integer(Int64(second) * 1000))
    #expect(reading.rows(.relationships).first?["time_precision"] == "s")
    #expect(!reading.codes.contains("record.other-version"))
    // In one folder, too.
    let mixed = try Reading(files: json + html.filter { $0.0 != P.profile("Officina Pero").0 })
    mixed.expectBalanced()
    #expect(mixed.rows(.relationships).count == 3)
    #expect(mixed.rows(.comments).count == 1)
    #expect(mixed.rows(.comments).first?["time_precision"] == "s")
  }

  // MARK: - Odd pages

  /// Whatever a page holds, its books close.
  @Test(.enabled(if: SharedData.has("corpora/html")))
  func foreignPages() throws {
    var items: [ZipBuilder.Item] = []
    for (index, name) in SharedData.files(below: "corpora/html").enumerated() {
      guard let bytes = SharedData.bytes("corpora/html/" + name) else { continue }
      items.append(ZipBuilder.Item(name: Array("never_seen/\(index).html".utf8), content: bytes))
      if index % 7 == 0 {
        items.append(
          ZipBuilder.Item(name: Array((P.relations + "followers_\(index / 7 + 1).html").utf8), content: bytes)
        )
        items.append(
          ZipBuilder.Item(
            name: Array((P.activity + "media/posts_\(index / 7 + 1).html").utf8), content: bytes))
      }
    }
    let known = [P.profile("Officina Pero"), P.start].map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: [
      "instagram-officina_pero-2026-09-20-AbCdEf12.zip": ZipBuilder(known + items)
    ])
    reading.expectBalanced()
  }

  @Test func deepPages() throws {
    let boxes = String(repeating: "<div><h2>G</h2><table><tr><td>L<div>", count: 60)
    let reading = try P.read([
      (
        P.activity + "saved/saved_posts.html",
        P.page(["<div class=\"_a6-g\">\(boxes)innen</div>", String(repeating: "<div>", count: 300) + "tief"])
      )
    ])
    reading.expectBalanced()
    // Nothing of it is closed, so all of it is one record; what lies too deep stands in the copy of the page.
    #expect(reading.codes.contains("html.too-deep"))
    #expect(reading.sink.copies.keys.contains { $0.hasSuffix("saved/saved_posts.html") })
  }
}
