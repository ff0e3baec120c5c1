import PortaviaModel
import TestSupport
import Testing

/// Posts, comments, given reactions and lists of people (docs/formats/facebook.md#three-shapes;
/// docs/rules.md#posts-comments-media).
struct ActivityTests {
  private let posts = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
  private let comments = "your_facebook_activity/comments_and_reactions/comments.json"
  private let reactions = "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json"

  private func read(_ files: [(String, String)]) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  @Test func textsAreJoined() throws {
    let reading = try read([
      (
        posts,
        #"[{"timestamp":1600000000,"title":"Nora ha scritto.","data":[{"post":"uno"},{"update_timestamp":1600000009},{"post":"due"}]}]"#
      )
    ])
    let post = reading.rows(.posts)[0]
    #expect(post["text"] == "uno\n\ndue")
    #expect(post["title"] == "Nora ha scritto.")
    #expect(post["type"] == "post")
    #expect(post["published_at"] == "2020-09-13T12:26:40.000Z")
    #expect(post["updated_at"] == "2020-09-13T12:26:49.000Z")
    #expect(post["extra"] == .null)
  }

  @Test func mediaCaptionPlaceLinkAndTags() throws {
    let uri = "your_facebook_activity/posts/media/a/1.jpg"
    let reading = try read([
      (uri, "JPEG"),
      (
        posts,
        #"[{"timestamp":1600000000,"attachments":[{"data":[{"media":{"uri":"\#(uri)","creation_timestamp":1600000000,"#
          + #""title":"Estate","description":"Al mare con @[100:2048:Anna Finta]","#
          + #""media_metadata":{"photo_metadata":{"exif_data":[{"latitude":45.5,"longitude":9.25,"upload_ip":"192.0.2.1","iso":100}]}}}},"#
          + #"{"place":{"name":"Bagno Inventato","coordinate":{"latitude":44.1,"longitude":12.5},"address":"via X"}},"#
          + #"{"external_context":{"url":"https://e.example/","name":"Un link","source":"e"}}]}],"tags":[{"name":"Luca Prova"},"Anna Finta"]}]"#
      ),
    ])
    let post = reading.rows(.posts)[0]
    #expect(post["type"] == "photo")
    #expect(post["text"] == "Al mare con @[100:2048:Anna Finta]")
    #expect(post["place_name"] == "Bagno Inventato")
    #expect(post["latitude"] == 44.1)
    #expect(post["link_url"] == "https://e.example/")
    #expect(post["link_title"] == "Un link")
    let media = reading.rows(.media)[0]
    #expect(media["latitude"] == 45.5)
    #expect(media["longitude"] == 9.25)
    #expect(media["title"] == "Estate")
    #expect(media["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(media["export_path"] == "media/JPEG")
    let extra = try #require(post["extra"].string)
    #expect(extra.contains(#""iso":100"#) && extra.contains("via X"))
    #expect(!extra.contains("192.0.2.1"))
    #expect(reading.codes.contains("scope.withheld"))
    #expect(reading.rows(.tags).map { $0["type"] } == ["person", "person", "mention"])
    #expect(reading.rows(.tags).map { $0["name"] } == ["Luca Prova", "Anna Finta", "Anna Finta"])
  }

  @Test func aPostOfNothingButATimeIsAPost() throws {
    let reading = try read([(posts, #"[{"timestamp":1600000000}]"#)])
    #expect(reading.rows(.posts).count == 1)
  }

  @Test func whatIsNoActivityStaysRaw() throws {
    let reading = try read([(posts, #"[{"foo":1},7,{"timestamp":1600000000}]"#)])
    #expect(reading.rows(.posts).count == 1)
    #expect(reading.rows(.rawRecords).compactMap { $0["raw"].bytes } == [Array(#"{"foo":1}"#.utf8), [0x37]])
    #expect(reading.codes.contains("record.unexpected-shape"))
  }

  /// Two posts of one second with other pictures, in two files.
  @Test func postsOfOneSecondAreNotLost() throws {
    func photo(_ name: String) -> String {
      #"[{"timestamp":1600000000,"title":"Nora ha aggiunto una foto.","attachments":[{"data":[{"media":{"uri":"\#(name)"}}]}]}]"#
    }
    let second = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json"
    let reading = try read([
      ("your_facebook_activity/posts/media/a/1.jpg", "A"),
      ("your_facebook_activity/posts/media/a/2.jpg", "B"),
      (posts, photo("posts/media/a/1.jpg")), (second, photo("posts/media/a/2.jpg")),
    ])
    let shown = reading.rows(.attachments).count
    let raw = reading.rows(.rawRecords).compactMap {
      $0["raw"].bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(shown == 2 || raw.contains { $0.contains("2.jpg") })
  }

  @Test func commentsOfEveryKind() throws {
    let reading = try read([
      (
        comments,
        #"{"comments_v2":[{"timestamp":1600000000,"title":"Nora ha commentato.","data":[{"comment":{"timestamp":1600000000,"comment":"Bello","author":"Nora Pero"}}]},"#
          + #"{"timestamp":1600000001,"title":"Nora ha risposto."},"#
          + #"{"timestamp":1600000002,"data":[{"comment":{"timestamp":1600000002,"comment":"","author":"Nora Pero"}}],"#
          + #""attachments":[{"data":[{"media":{"uri":"posts/media/stickers_used/1.png"}}]}]},"#
          + #"{"timestamp":1600000003,"data":[{"comment":{"timestamp":1600000003,"comment":"anch'io","author":"Luca Prova","group":"Gruppo"}}]}]}"#
      )
    ])
    let rows = reading.rows(.comments)
    #expect(rows.map { $0["text"] } == ["Bello", .null, .null, "anch'io"])
    #expect(rows.map { $0["target_label"] } == ["Nora ha commentato.", "Nora ha risposto.", .null, "Gruppo"])
    #expect(reading.rows(.attachments).map { $0["comment_id"] } == [rows[2]["id"]])
    #expect(reading.name(rows[3]["author_account_id"]) == "Luca Prova")
    #expect(rows[3]["extra"].string?.contains("Gruppo") == true)
    #expect(reading.rows(.interactions).map { $0["record_table"] } == ["comments"])
  }

  @Test func reactionsGiven() throws {
    func one(_ second: Int, _ kind: String) -> String {
      #"{"timestamp":\#(second),"title":"Nora.","data":[{"reaction":{"reaction":"\#(kind)","actor":"Nora Pero"}}]}"#
    }
    let kinds = ["LIKE", "LOVE", "ANGER", "ANGRY", "SORRY", "NONE"]
    let reading = try read([
      (
        reactions,
        "[" + kinds.enumerated().map { one(1_600_000_000 + $0.offset, $0.element) }.joined(separator: ",")
          + "]"
      ),
      (
        "your_facebook_activity/comments_and_reactions/posts_and_comments.json",
        "[" + one(1_600_000_000, "LIKE") + "]"
      ),
    ])
    let rows = reading.rows(.reactions)
    #expect(rows.map { $0["type"] } == ["like", "love", "angry", "angry", "sad", "other"])
    #expect(rows[5]["extra"].string?.contains("NONE") == true)
    #expect(rows.allSatisfy { reading.name($0["actor_account_id"]) == "Nora Pero" })
    #expect(reading.rows(.recordSources).count == 1)
  }

  @Test(arguments: [
    ("connections/friends/your_friends.json", "friends_v2", "friend", true),
    ("friends/friends.json", "friends", "friend", true),
    ("connections/followers/people_who_followed_you.json", "followers_v3", "follow", true),
    ("connections/followers/who_you've_followed.json", "following_v3", "follow", false),
    ("connections/followers/who_you’ve_followed.json", "following_v3", "follow", false),
    ("connections/followers/who_you_ve_followed.json", "following_v2", "follow", false),
    ("connections/followers/who_you%27ve_followed.json", "following_v2", "follow", false),
    ("your_facebook_activity/pages/pages_you've_liked.json", "page_likes_v2", "page_like", false),
    ("your_facebook_activity/pages/your_pages.json", "pages_v2", "admin", false),
  ])
  func lists(_ path: String, _ key: String, _ type: String, _ isToOwner: Bool) throws {
    let reading = try read([
      (path, #"{"\#(key)":[{"name":"Luca Prova","timestamp":1600000000},{"name":""},{"timestamp":3}]}"#)
    ])
    let rows = reading.rows(.relationships)
    #expect(rows.map { $0["type"].string } == [type])
    let ends = [rows.first?["from_account_id"], rows.first?["to_account_id"]].map { $0.flatMap(reading.name) }
    #expect(ends == (isToOwner ? ["Luca Prova", "Nora Pero"] : ["Nora Pero", "Luca Prova"]))
    #expect(rows.first?["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(reading.rows(.rawRecords).count == 2)
  }
}
