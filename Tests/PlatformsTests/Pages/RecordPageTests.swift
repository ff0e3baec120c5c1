import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// What rules for JSON make of pages (docs/formats/facebook.md#html).
@Suite struct RecordPageTests {
  private static let root = "your_facebook_activity/"
  private static let posts = root + "posts/your_posts__check_ins__photos_and_videos_1.html"
  private static let photo = root + "posts/media/your_posts/1.jpg"
  private static let feed = Page.page(
    "Post",
    Page.record(
      "Nora Pero ha aggiornato il suo stato.",
      ["Aperti anche domenica<br />dalle 9", "Aggiornato nov 22, 2024 2:00:00 pm"], "nov 22, 2024 1:44:07 pm")
      + Page.record(
        "Nora Pero ha aggiunto una nuova foto.", ["La vetrina", Page.picture(photo, caption: "Che bella")],
        "nov 21, 2024 1:44:07 pm")
      + Page.record(
        nil, ["<div><div>Un articolo</div><a href=\"https://example.org/a\">https://example.org/a</a></div>"],
        "nov 20, 2024 1:44:07 pm")
      + Page.record(
        "Nora Pero era qui.",
        [
          "Che giornata",
          "<div><div>Luogo: Bar Luna</div><div>Coordinate: (45.25, 9.5)</div><div>Via Inventata 1</div></div>",
        ], "nov 19, 2024 1:44:07 pm"))

  private static func reading(_ path: String, _ page: String) throws -> Reading {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone("Europe/Rome"), path: page,
      photo: "jpg",
    ])
    reading.expectBalanced()
    #expect(reading.file(path)?["status"] == "parsed", "\(path)")
    return reading
  }

  @Test func readsPosts() throws {
    let reading = try Self.reading(Self.posts, Self.feed)
    let posts = reading.rows(.posts)
    #expect(
      posts.map { $0["text"] } == ["Aperti anche domenica\ndalle 9", "La vetrina", .null, "Che giornata"])
    #expect(posts.map { $0["title"] }.first == "Nora Pero ha aggiornato il suo stato.")
    #expect(posts[0]["published_at"] == "2024-11-22T12:44:07.000Z")
    #expect(posts[0]["updated_at"] == "2024-11-22T13:00:00.000Z")
    #expect(posts[0]["time_raw"] == "nov 22, 2024 1:44:07 pm")
    #expect(posts[0]["time_basis"] == "zone")
    #expect(posts[1]["type"] == "photo")
    #expect(reading.rows(.attachments).map { $0["post_id"] } == [posts[1]["id"]])
    #expect(
      reading.rows(.media).first { $0["archive_path"].string == Self.photo }?["description"] == "Che bella")
    #expect(posts[2]["link_url"] == "https://example.org/a" && posts[2]["link_title"] == "Un articolo")
    #expect(posts[3]["place_name"] == "Bar Luna" && posts[3]["latitude"] == 45.25)
    #expect(posts[3]["extra"].string?.contains("Via Inventata 1") == true)
    #expect(posts.allSatisfy { reading.name($0["author_account_id"]) == "Nora Pero" })
  }

  @Test func readsCommentsAndReactions() throws {
    let comments = try Self.reading(
      Self.root + "comments_and_reactions/comments.html",
      Page.page(
        "Commenti",
        Page.record("Nora Pero ha commentato la foto di Anna Prova.", ["Bella!"], "nov 22, 2024 1:44:07 pm")
          + Page.record("Nora Pero ha risposto.", [Page.picture(Self.photo)], "nov 21, 2024 1:44:07 pm")))
    #expect(comments.rows(.comments).map { $0["text"] } == ["Bella!", .null])
    #expect(comments.rows(.comments)[0]["target_label"] == "Nora Pero ha commentato la foto di Anna Prova.")
    #expect(comments.rows(.attachments).map { $0["comment_id"] } == [2])
    let reactions = try Self.reading(
      Self.root + "comments_and_reactions/likes_and_reactions_1.html",
      Page.page(
        "Mi piace",
        Page.record(
          "A Nora Pero piace un post.", ["<img class=\"_a6_i\" src=\"icons/love.png\" />Nora Pero"],
          "nov 22, 2024 1:44:07 pm")
          + Page.record("A Nora Pero piace una foto.", ["<img src=\"icons/sorry.png\" />"], nil)))
    #expect(reactions.rows(.reactions).map { $0["type"] } == ["love", "sad"])
    #expect(reactions.rows(.reactions).allSatisfy { reactions.name($0["actor_account_id"]) == "Nora Pero" })
    #expect(!reactions.codes.contains("media.missing"))
  }

  @Test func readsTablesOfLabels() throws {
    let list = try Self.reading(
      Self.root + "comments_and_reactions/likes_and_reactions.html",
      Page.page(
        "Reazioni",
        Page.record(
          nil,
          [
            Page.table([
              ("Reazione", "LOVE"), ("Nome", "Nora Pero"),
              ("URL", "<div><a href=\"https://www.facebook.com/1\">https://www.facebook.com/1</a></div>"),
            ])
          ], "nov 22, 2024 1:44:07 pm")))
    #expect(list.rows(.reactions).map { $0["type"] } == ["love"])
    #expect(list.rows(.reactions)[0]["target_url"] == "https://www.facebook.com/1")
    let checkIns = try Self.reading(
      Self.root + "posts/check-ins.html",
      Page.page(
        "Registrazioni",
        Page.record(
          nil,
          [
            Page.table([
              ("Messaggio", "Eccoci"), ("Ora della visita", "nov 22, 2024 1:44:07 pm"),
              ("Tag", "<div>uno</div><div>due</div>"),
              ("Luogo", Page.table([("Nome", "Bar Luna"), ("Indirizzo", "Via Inventata 1")])),
            ])
          ], nil)))
    let activity = try #require(checkIns.rows(.activities).first)
    #expect(activity["text"] == "Eccoci" && activity["created_at"] == "2024-11-22T12:44:07.000Z")
    #expect(activity["category"] == "posts" && activity["type"] == "check-ins")
    #expect(
      activity["extra"]
        == #"{"label_values":[{"label":"Messaggio","value":"Eccoci"},{"label":"Ora della visita","timestamp_value":"nov 22, 2024 1:44:07 pm"},{"label":"Tag","vec":[{"value":"uno"},{"value":"due"}]},{"label":"Luogo","dict":[{"label":"Nome","value":"Bar Luna"},{"label":"Indirizzo","value":"Via Inventata 1"}]}]}"#
    )
  }

  /// Sections in sections, values in sections, titles in place of labels, as the pages of 2024 to 2026 have them.
  @Test func readsNestedSections() throws {
    func section(_ inner: String, date: String = "") -> String {
      "<section class=\"_a6-g\"><div class=\"_a6-p\"><section class=\"_a6-g\"><div class=\"_a6-p\">\(inner)</div></section></div>"
        + "<footer><div class=\"_a72d\">\(date)</div></footer></section>"
    }
    func value(_ text: String) -> String {
      "<div><section class=\"_a6-g\"><div class=\"_a6-p\">\(text)</div></section></div>"
    }
    let reading = try Self.reading(
      "connections/friends/suggested_friends.html",
      Page.page(
        "Suggerimenti",
        section(
          "<table><tr><td class=\"_a6_q\">Ora di creazione</td><td class=\"_a6_r\">mar 28, 2023 8:00:00 am</td></tr>"
            + "<tr><td colspan=\"2\" class=\"_a6_q\">Persone<div><div>\(value("Ada Finta"))\(value("Bea Finta"))</div></div></td></tr>"
            + "<tr><td colspan=\"2\" class=\"_a6_q\"><div><section class=\"_a6-g\"><h2>Chi</h2><div class=\"_a6-p\"><table><tr>"
            + "<td class=\"_a6_q\">Nome</td><td class=\"_a6_r\">Carla Finta</td></tr></table></div></section></div></td></tr></table>"
        )
          + section(
            "<table><tr><td>Nome</td><td>Dora Finta</td></tr></table>", date: "mar 16, 2020 2:28:48 am")))
    let rows = reading.rows(.activities)
    #expect(rows.map { $0["created_at"] } == ["2023-03-28T06:00:00.000Z", "2020-03-16T01:28:48.000Z"])
    #expect(
      rows[0]["extra"].string?.contains(
        #"{"label":"Persone","vec":[{"value":"Ada Finta"},{"value":"Bea Finta"}]},{"title":"Chi","dict":[{"label":"Nome","value":"Carla Finta"}]}"#
      ) == true)
    #expect(rows[1]["title"] == "Dora Finta")
  }

  /// Heading and body in one element, a link as the only content, and when it was changed.
  @Test func readsLinksWithTheirUpdates() throws {
    let reading = try Self.reading(
      Self.posts,
      Page.page(
        "Post",
        "<div class=\"_a6-g\"><div aria-labelledby=\"x\"><h2 class=\"_2ph_ _a6-h _a6-i\">Nora Pero ha condiviso un link.</h2>"
          + "<div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><a href=\"https://example.org/abc\">https://example.org/abc</a></div>"
          + "<div class=\"_2pin\"><div>Aggiornato mag 02, 2011 8:12:17 am</div></div></div></div>"
          + "<footer class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=a\"><div class=\"_a72d\">mag 02, 2011 8:12:00 am</div></a>"
          + "</footer></div>"))
    let post = try #require(reading.rows(.posts).first)
    #expect(post["title"] == "Nora Pero ha condiviso un link." && post["text"] == .null)
    #expect(post["link_url"] == "https://example.org/abc" && post["updated_at"] == "2011-05-02T06:12:17.000Z")
    #expect(post["published_at"] == "2011-05-02T06:12:00.000Z")
    #expect(post["extra"].string?.contains("dyi/l") == true)
  }

  @Test func readsUnknownPages() throws {
    let reading = try Self.reading(
      Self.root + "never_seen/new_things.html",
      Page.page(
        "Nuovo",
        Page.record("Una cosa nuova", ["Di che si tratta"], "nov 22, 2024 1:44:07 pm")
          + Page.record("Un'altra", [], nil)))
    #expect(reading.rows(.activities).map { $0["title"] } == ["Una cosa nuova", "Un'altra"])
    #expect(reading.rows(.activities)[0]["text"] == "Di che si tratta")
    #expect(reading.codes.contains("entry.generic"))
  }

  @Test func readsGroupsContactsAndAlbums() throws {
    let groups = try Self.reading(
      Self.root + "groups/your_group_membership_activity.html",
      Page.page(
        "Gruppi",
        Page.record("Ti sei iscritta a Ciclisti.", ["Ciclisti"], "nov 20, 2024 1:44:07 pm")
          + Page.record("Hai lasciato Ciclisti.", ["Ciclisti"], "nov 22, 2024 1:44:07 pm")))
    #expect(groups.rows(.relationships).map { $0["status"] } == ["active", "removed"])
    let contacts = try Self.reading(
      "personal_information/other_personal_information/your_address_books.html",
      Page.page(
        "Contatti",
        Page.record("Fornitore Finto", ["+39000000001", "a@example.org"], "nov 22, 2024 1:44:07 pm")))
    #expect(contacts.rows(.contacts).map { $0["full_name"] } == ["Fornitore Finto"])
    #expect(contacts.rows(.contactPoints).count == 2)
    let album = try Self.reading(
      Self.root + "posts/album/0.html",
      Page.page(
        "Vetrine", Page.record(nil, [Page.picture(Self.photo, caption: "Befana")], "nov 22, 2024 1:44:07 pm"))
    )
    let media = try #require(album.rows(.media).first { $0["archive_path"].string == Self.photo })
    #expect(media["title"] == "Vetrine" && media["description"] == "Befana")
    #expect(media["created_at"] == "2024-11-22T12:44:07.000Z")
  }

  /// A sentence in the place of records says that there are none.
  @Test func pageWithoutRecordsIsAnEmptyCategory() throws {
    let reading = try Self.reading(
      "connections/friends/your_friends.html",
      Page.page(
        "Amici", "<div class=\"_a6-g\"><div class=\"_a6-p\">Nessun dato in questa sezione.</div></div>"))
    #expect(reading.rows(.relationships).isEmpty)
    #expect(reading.file("your_friends.html")?["role"] == "index")
    #expect(!reading.codes.contains("entry.unrecognised"))
  }

  /// Class names are generated; tags and order are not.
  @Test func otherClassesGiveTheSameRows() throws {
    let renamed = Self.feed.replacing("class=\"_", with: "class=\"x_").replacing(" _", with: " y_")
    let (one, other) = (try Self.reading(Self.posts, Self.feed), try Self.reading(Self.posts, renamed))
    for table in [TableID.posts, .attachments, .media] { #expect(one.rows(table) == other.rows(table)) }
  }

  /// Where a page shows an address of the network, JSON has a key that the scope leaves out.
  @Test func addressesOfTheNetworkAreWithheld() throws {
    let reading = try Self.reading(
      Self.posts,
      Page.page(
        "Post",
        Page.record(
          "Titolo",
          ["Testo", Page.table([("IP", "198.51.100.7"), ("IPv6", "2001:db8::1"), ("Ora", "12:30:45")])],
          "nov 22, 2024 1:44:07 pm")))
    let extra = reading.rows(.posts)[0]["extra"].string ?? ""
    #expect(!extra.contains("198.51") && !extra.contains("2001:") && extra.contains("12:30:45"))
    #expect(reading.finding("scope.withheld")?.occurrences == 2)
  }

  /// A date that cannot be read stays as it is written.
  @Test func unreadableDatesStay() throws {
    let reading = try Self.reading(
      Self.posts,
      Page.page(
        "Post",
        Page.record("Titolo", ["Testo"], "ieri sera") + Page.record("Due", ["b"], "nov 22, 2024 1:44:07 pm")))
    let post = try #require(reading.rows(.posts).first { $0["text"] == "Testo" })
    #expect(post["published_at"] == .null && post["time_raw"] == "ieri sera")
    #expect(reading.codes.contains("time.unreadable"))
  }
}

/// Both formats of one account in one call (docs/rules.md#a-record-found-again).
@Suite struct RecordsBesideJSONTests {
  @Test func recordsOfBothFormatsAreOne() throws {
    let json = """
      [{"timestamp": 1732279447, "data": [{"post": "Aperti  domenica"}], "title": "Nora Pero ha scritto."},
       {"timestamp": 1732279450, "data": [{"post": "Solo qui"}], "title": "Nora Pero ha scritto."}]
      """
    let friends =
      #"{"friends_v2": [{"name": "Anna Prova", "timestamp": 1732279447}, {"name": "Bea Prova", "timestamp": 1732279448}]}"#
    let reading = try Reading(zips: [
      "facebook-nora-2026-12-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile,
        "your_facebook_activity/posts/your_posts_1.json": json,
        "connections/friends/your_friends.json": friends,
      ]),
      "facebook-nora-2026-12-02-AbCdEf13.zip": ZipBuilder([
        Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone("Europe/Rome"),
        "your_facebook_activity/posts/your_posts_1.html": Page.page(
          "Post",
          Page.record("Nora Pero ha scritto.", ["Aperti domenica"], "nov 22, 2024 1:44 pm")
            + Page.record("Nora Pero ha scritto.", ["Nuovo"], "nov 22, 2024 1:45 pm")),
        "connections/friends/your_friends.html": Page.page(
          "Amici",
          Page.entry("Anna Prova", "nov 22, 2024 1:44 pm") + Page.entry("Carla Prova", "nov 22, 2024 1:44 pm")
        ),
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.posts).map { $0["text"] } == ["Aperti  domenica", "Solo qui", "Nuovo"])
    #expect(reading.rows(.posts).map { $0["time_precision"] } == ["s", "s", "min"])
    #expect(reading.rows(.relationships).count == 3)
    #expect(reading.rows(.recordSources).count == 2)
    #expect(!reading.codes.contains("record.other-version"))
  }
}
