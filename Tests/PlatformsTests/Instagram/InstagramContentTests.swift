import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct InstagramContentTests {
  private typealias Files = InstagramFiles

  private func media(_ file: String, _ second: Int, _ more: String = "") -> String {
    #"{"uri":"\#(file)","creation_timestamp":\#(second),"title":""\#(more)}"#
  }

  private func files(of post: Row, _ reading: Reading) -> [String] {
    reading.rows(.attachments).filter { $0["post_id"] == post["id"] }
      .sorted { ($0["position"].integer ?? 0) < ($1["position"].integer ?? 0) }
      .map { link in
        reading.rows(.media).first { $0["id"] == link["media_id"] }?["archive_path"].string ?? "?"
      }
  }

  @Test func carouselsKeepTheirOrder() throws {
    let names = [
      "media/posts/202407/c_17.jpg", "media/posts/202407/a_18.mp4", "media/posts/202407/b_19.webp",
    ]
    let list = names.enumerated().map { media($1, 1_720_384_529 + $0) }.joined(separator: ",")
    let reading = try Files.read([
      (
        Files.activity + "media/posts_1.json",
        #"[{"media":[\#(list)],"title":"Tre foto","creation_timestamp":1720384530}]"#
      ), (names[0], "one"),
    ])
    reading.expectBalanced()
    let post = try #require(reading.rows(.posts).first)
    #expect(post["type"] == "video")
    #expect(post["published_at"] == "2024-07-07T20:35:30.000Z")
    #expect(files(of: post, reading) == names)
    #expect(reading.rows(.media).first { $0["archive_path"].string == names[0] }?["status"] == "present")
    #expect(reading.finding("media.missing")?.occurrences == 3)
  }

  @Test(arguments: [
    ("media/stories.json", #"{"ig_stories":[%]}"#, "story"),
    ("media/reels.json", #"{"ig_reels_media":[{"media":[%]}]}"#, "reel"),
    ("media/igtv_videos.json", #"{"ig_igtv_media":[{"media":[%]}]}"#, "video"),
    ("media/archived_posts.json", #"{"ig_archived_post_media":[{"media":[%]}]}"#, "photo"),
    ("media/recently_deleted_content.json", #"{"whatever_key":[{"media":[%]}]}"#, "photo"),
    ("content/posts_1.json", #"{"media":[%]}"#, "photo"),
    ("content/posts_1.json", #"[{"media":%}]"#, "photo"),
  ])
  func everyKind(_ file: String, _ shape: String, _ type: String) throws {
    let object = #"{"uri":"media/x/202001/1.jpg","creation_timestamp":1600000000,"title":"Ciao"}"#
    let reading = try Files.read([
      (Files.activity + file, shape.replacing("%", with: object)), ("media/x/202001/1.jpg", "bytes"),
    ])
    reading.expectBalanced()
    let post = try #require(reading.rows(.posts).first)
    #expect(post["type"].string == type)
    #expect(post["text"] == "Ciao")
    #expect(post["is_deleted"] == (file.contains("deleted") ? 1 : 0))
    #expect(post["extra"] == (file.contains("archived") ? #"{"archived":true}"# : .null))
    #expect(files(of: post, reading) == ["media/x/202001/1.jpg"])
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  /// `posts.json` of labelled values says more about posts of the numbered files.
  @Test func detailsAreJoinedByTime() throws {
    let reading = try Files.read([
      (
        Files.activity + "media/posts.json",
        """
        [{"timestamp":1700000060,"media":[],"fbid":"1","label_values":[{"label":"Latitude","value":"45.5"},
        {"label":"Longitude","value":"9.25"},{"label":"Update time","timestamp_value":1700009999}]},
        {"timestamp":1600000000,"media":[],"fbid":"2","label_values":[{"label":"Caption","value":"Alone"}]}]
        """
      ),
      (
        Files.activity + "media/posts_1.json",
        "[{\"media\":[\(media("media/posts/1.jpg", 1_700_000_000))],\"title\":\"Here\"}]"
      ),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.posts).map { $0["text"] } == ["Here", "Alone"])
    #expect(reading.rows(.posts)[0]["latitude"] == 45.5)
    #expect(reading.rows(.posts)[0]["updated_at"] == "2023-11-15T00:59:59.000Z")
    #expect(reading.file("media/posts.json")?["records_merged"] == 1)
    #expect(reading.rows(.recordSources).first?["record_table"] == "posts")
  }

  @Test func namesWithoutEndingAndRemoteFiles() throws {
    let names = ["media/reels/202209/7bPxUC_17955287557946584", "media/posts/202209/AbC_17904857999576778"]
    let list = (names + ["https://example.com/x.jpg", ""]).map { media($0, 1_600_000_000) }.joined(
      separator: ",")
    let reading = try Files.read([
      (Files.activity + "media/posts_1.json", "[{\"media\":[\(list)],\"title\":\"x\"}]"), (names[0], "a"),
      (names[1], "b"),
    ])
    reading.expectBalanced()
    let types = names.map { name in reading.rows(.media).first { $0["archive_path"].string == name }?["type"]
    }
    #expect(types == ["video", "image"])
    #expect(reading.file("946584")?["role"] == "media")
    #expect(reading.codes.contains("media.remote"))
  }

  @Test func profilePhotosAreAvatars() throws {
    let reading = try Files.read([
      (
        Files.activity + "media/profile_photos.json",
        #"{"ig_profile_picture":[{"uri":"media/profile/202001/17800000000002.jpg","creation_timestamp":1600000000,"title":"","is_profile_picture":true}]}"#
      ), ("media/profile/202001/17800000000002.jpg", "x"), ("media/profile/202001/17800000000001.jpg", "y"),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.posts).isEmpty)
    #expect(reading.rows(.media).map { $0["type"] } == ["avatar", "avatar"])
    let links = reading.rows(.attachments)
    #expect(links.count == 2)
    #expect(links.allSatisfy { $0["role"] == "avatar" && $0["account_id"] == 1 })
  }

  @Test func exifAndSubtitles() throws {
    let reading = try Files.read([
      (
        Files.activity + "media/reels.json",
        #"{"ig_reels_media":[{"media":[{"uri":"media/reels/1.mp4","creation_timestamp":1600000000,"title":"","#
          + #""media_metadata":{"video_metadata":{"exif_data":[{"latitude":45.1,"longitude":9.2,"device_id":"secret"}],"#
          + #""subtitles":{"uri":"media/other/1.srt","creation_timestamp":1600000001}},"camera_metadata":{"has_camera_metadata":false}},"#
          + #""cross_post_source":{"source_app":"FB"},"backup_uri":"https://example.com/x","dubbing_info":[],"media_variants":[]}]}]}"#
      ), ("media/reels/1.mp4", "x"), ("media/other/1.srt", "y"),
    ])
    reading.expectBalanced()
    let post = try #require(reading.rows(.posts).first)
    #expect(files(of: post, reading) == ["media/reels/1.mp4", "media/other/1.srt"])
    #expect(reading.rows(.media).first { $0["archive_path"] == "media/reels/1.mp4" }?["latitude"] == 45.1)
    #expect(
      post["extra"]
        == #"{"media":[{"cross_post_source":{"source_app":"FB"},"backup_uri":"https://example.com/x"}]}"#)
    #expect(reading.codes.contains("scope.withheld"))
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  /// The second copy of the tree counts once.
  @Test func publicMediaIsACopy() throws {
    let reading = try Files.read([
      (
        Files.activity + "media/posts_1.json",
        "[{\"media\":[\(media("media/posts/202001/1.jpg", 1))],\"title\":\"x\"}]"
      ),
      ("media/posts/202001/1.jpg", "same"), ("public-media/posts/202001/1.jpg", "same"),
      ("public-media/posts/202001/2.jpg", "only here"),
    ])
    #expect(reading.file("public-media/posts/202001/1.jpg")?["status"] == "duplicate")
    #expect(reading.file("public-media/posts/202001/2.jpg")?["status"] == "linked")
    #expect(reading.rows(.media).filter { $0["archive_path"].string?.hasSuffix("/1.jpg") == true }.count == 1)
  }

  @Test func commentsOfEveryDialect() throws {
    let reading = try Files.read([
      (
        Files.activity + "comments/post_comments_1.json",
        #"{"media_list_data":[{"uri":"media/comments/1.gif"}],"string_map_data":{"Comment":{"value":"Bella"},"Media Owner":{"value":"anna"},"Time":{"timestamp":1600000000}}}"#
      ),
      (
        Files.activity + "comments/post_comments.json",
        #"{"comments_media_comments":[{"title":"luca","media_list_data":[],"string_list_data":[{"href":"","value":"Sì","timestamp":1600000001}]}]}"#
      ),
      (
        Files.activity + "comments/reels_comments.json",
        #"{"comments_reels_comments":[\#(Files.map([("Comment", "👍", 0), ("Time", "", 1_600_000_002)]))]}"#
      ),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.comments)
    #expect(
      rows.map { $0["text"] } == ["SÃ¬", "Bella", "👍"] || rows.map { $0["text"] } == ["Sì", "Bella", "👍"])
    #expect(rows.map { $0["target_label"] } == ["luca", "anna", .null])
    #expect(rows.allSatisfy { $0["author_account_id"] == 1 })
    #expect(reading.rows(.attachments).contains { $0["comment_id"] == rows[1]["id"] })
  }

  @Test func savesAndSearchesAreActivities() throws {
    let reading = try Files.read([
      (
        Files.activity + "saved/saved_posts.json",
        #"{"saved_saved_media":[{"title":"anna","string_map_data":{"Saved on":{"href":"https://www.instagram.com/p/A/","timestamp":1600000000}}}]}"#
      ),
      (
        "logged_information/recent_searches/word_or_phrase_searches.json",
        #"{"searches_keyword":[\#(Files.map([("Search", "bici", 0), ("Time", "", 1_600_000_001)]))]}"#
      ),
      (
        Files.activity + "story_interactions/story_likes.json",
        #"{"story_activities_story_likes":[{"title":"luca","string_list_data":[{"value":"👍","timestamp":1600000002}]}]}"#
      ),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.activities)
    #expect(rows.map { $0["title"] } == ["bici", "anna"])
    #expect(rows.map { $0["category"] } == ["recent_searches", "saved"])
    #expect(rows[1]["url"] == "https://www.instagram.com/p/A/")
    #expect(rows.map { $0["time_ms"] } == [1_600_000_001_000, 1_600_000_000_000])
    let like = try #require(reading.rows(.reactions).first)
    #expect(like["type"] == "like")
    #expect(like["time_ms"] == 1_600_000_002_000)
    let luca = try #require(reading.rows(.accounts).first { $0["username"] == "luca" })
    #expect(like["target_account_id"] == luca["id"])
    #expect(!reading.codes.contains("entry.generic"))
  }

  @Test(arguments: [
    ("Ciao #bici_2 e @anna.demo.", ["bici_2", "anna.demo"]), ("a@b.it #1 ##x", ["x"]),
    ("#città #città", ["città"]), ("", []),
  ])
  func marks(_ caption: String, _ names: [String]) {
    #expect(CaptionMark.all(in: caption).map(\.name) == names)
  }
}
