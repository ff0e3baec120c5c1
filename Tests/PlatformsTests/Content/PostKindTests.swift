import PortaviaModel
import TestSupport
import Testing

/// Posts in groups, on walls and in stories, and the comments of others
/// (docs/formats/facebook.md#posts-and-media).
struct PostKindTests {
  private func read(_ files: [(String, String)], owner: String = Sample.owner) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile(named: owner)])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  private static let record =
    #"{"timestamp":1600000000,"title":"Nora Pero ha pubblicato in Caffè & co.","data":[{"post":"Chi viene?"}]}"#

  @Test(arguments: [
    ("groups/your_posts_and_comments_in_groups.json", #"{"group_posts":{"activity_log_data":[\#(record)]}}"#),
    ("groups/your_posts_and_comments_in_groups.json", #"{"group_posts":[\#(record)]}"#),
    ("groups/your_posts_in_groups.json", #"{"group_posts_v2":[\#(record)]}"#),
    ("your_activity_across_facebook/groups/your_posts_in_groups.json", #"{"group_posts_v2":\#(record)}"#),
    ("your_facebook_activity/groups/group_posts_and_comments.json", #"{"group_posts_v2":[\#(record)]}"#),
  ])
  func groupPosts(_ path: String, _ text: String) throws {
    let reading = try read([(path, text)])
    let rows = reading.rows(.posts)
    try #require(rows.count == 1)
    #expect(rows[0]["type"] == "post")
    #expect(rows[0]["text"] == "Chi viene?")
    #expect(rows[0]["title"] == "Nora Pero ha pubblicato in Caffè & co.")
    #expect(reading.name(rows[0]["author_account_id"]) == "Nora Pero")
    #expect(rows[0]["on_account_id"] == .null)
    #expect(reading.rows(.interactions).isEmpty)
    #expect(reading.isClean)
  }

  /// A group is known by the lists; its name in the sentence says where the post stands.
  @Test func theGroupOfAPost() throws {
    let groups =
      #"{"groups_admined_v2":[{"name":"Caffè","timestamp":1},{"name":"Caffè & co","timestamp":1},{"name":"pubb","timestamp":1}]}"#
    let reading = try read([
      ("groups/your_groups.json", groups),
      ("groups/your_posts_in_groups.json", #"{"group_posts_v2":[\#(Self.record)]}"#),
    ])
    let row = try #require(reading.rows(.posts).first)
    #expect(reading.name(row["on_account_id"]) == "Caffè & co")
    #expect(row["extra"] == #"{"derived":["on_account_id"]}"#)
  }

  private static func comment(_ group: String) -> String {
    #"{"timestamp":1600000000,"title":"Nora Pero ha commentato.","data":[{"comment":{"timestamp":1600000000,"comment":"Io ci sono","author":"Nora Pero"\#(group)}}]}"#
  }

  @Test(arguments: [
    (
      "groups/your_posts_and_comments_in_groups.json",
      #"{"group_posts":{"activity_log_data":[\#(comment(#","group":"Caffè""#))]}}"#
    ),
    (
      "groups/your_posts_and_comments_in_groups.json", #"{"group_posts":[\#(comment(#","group":"Caffè""#))]}"#
    ),
    ("groups/your_comments_in_groups.json", #"{"group_comments_v2":[\#(comment(#","group":"Caffè""#))]}"#),
    (
      "your_facebook_activity/groups/your_comments_in_groups.json",
      #"{"group_comments_v2":[\#(comment(#","group":"Caffè""#))]}"#
    ),
  ])
  func groupComments(_ path: String, _ text: String) throws {
    let reading = try read([(path, text)])
    #expect(reading.rows(.posts).isEmpty)
    let rows = reading.rows(.comments)
    try #require(rows.count == 1)
    #expect(rows[0]["text"] == "Io ci sono")
    #expect(rows[0]["target_label"] == "Nora Pero ha commentato.")
    #expect(rows[0]["extra"].string?.contains(#""group":"Caffè""#) == true)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test func aGroupSaysWhatWasCommentedWhereNoSentenceDoes() throws {
    let reading = try read([
      (
        "groups/your_comments_in_groups.json",
        #"{"group_comments":[{"timestamp":1,"data":[{"comment":{"timestamp":1,"comment":"Sì","author":"Nora Pero","group":"Caffè"}}]}]}"#
      )
    ])
    #expect(reading.rows(.comments)[0]["target_label"] == "Caffè")
  }

  /// The same record in both files of a group is one row.
  @Test func commentsOfTwoFilesAreOne() throws {
    let record = Self.comment(#","group":"Caffè""#)
    let reading = try read([
      ("groups/your_comments_in_groups.json", #"{"group_comments_v2":[\#(record)]}"#),
      ("comments_and_reactions/comments.json", #"{"comments_v2":[\#(record)]}"#),
    ])
    #expect(reading.rows(.comments).count == 1)
    #expect(reading.rows(.recordSources).count == 1)
  }

  // MARK: - Stories

  @Test(arguments: ["archived_stories", "archived_stories_v2"])
  func stories(_ key: String) throws {
    let uri = "your_facebook_activity/stories/media/1.jpg"
    let reading = try read([
      (uri, "JPEG"),
      (
        "your_facebook_activity/stories/archived_stories.json",
        #"{"\#(key)":[{"timestamp":1600000000,"title":"Nora.","attachments":[{"data":[{"media":{"uri":"\#(uri)","creation_timestamp":1600000000}}]}]}]}"#
      ),
    ])
    let rows = reading.rows(.posts)
    try #require(rows.count == 1)
    #expect(rows[0]["type"] == "story")
    #expect(reading.rows(.attachments).map { $0["post_id"] } == [rows[0]["id"]])
  }

  @Test func storyReactions() throws {
    let reading = try read([
      (
        "your_facebook_activity/stories/story_reactions.json",
        #"{"stories_feedback_v2":[{"timestamp":1600000000,"title":"Nora ha reagito alla storia di Luca."},{"title":"Nora ha reagito."},"#
          + #"{"timestamp":1600000001,"data":[{"reaction":{"reaction":"LOVE","actor":"Nora Pero"}}],"title":"x"}]}"#
      )
    ])
    let rows = reading.rows(.reactions)
    #expect(rows.map { $0["type"] } == ["other", "other", "love"])
    #expect(rows.map { $0["created_at"] } == ["2020-09-13T12:26:40.000Z", .null, "2020-09-13T12:26:41.000Z"])
    #expect(rows[0]["target_label"] == "Nora ha reagito alla storia di Luca.")
  }

  // MARK: - The owner's wall

  private static let wall =
    #"{"timestamp":1600000000,"title":"Luca Prova wrote on your timeline.","data":[{"post":"Auguri!"}]}"#

  @Test(arguments: [
    #"{"wall_posts_sent_to_you":[\#(wall)]}"#, #"{"wall_posts_sent_to_you_v2":[\#(wall)]}"#,
    #"{"wall_posts_sent_to_you_v2":{"activity_log_data":[\#(wall)]}}"#,
    #"{"wall_posts_sent_to_you":\#(wall)}"#, #"[\#(wall)]"#,
  ])
  func wallPosts(_ text: String) throws {
    let friends = #"{"friends":[{"name":"Luca Prova","timestamp":1},{"name":"Luca","timestamp":1}]}"#
    let reading = try read([
      ("friends/friends.json", friends), ("posts/other_people's_posts_to_your_timeline.json", text),
    ])
    let rows = reading.rows(.posts)
    try #require(rows.count == 1)
    #expect(rows[0]["text"] == "Auguri!")
    #expect(reading.name(rows[0]["on_account_id"]) == "Nora Pero")
    #expect(reading.name(rows[0]["author_account_id"]) == "Luca Prova")
    #expect(rows[0]["extra"] == #"{"derived":["author_account_id"]}"#)
    let interactions = reading.rows(.interactions)
    try #require(interactions.count == 1)
    #expect(interactions[0]["record_table"] == "posts")
    #expect(interactions[0]["type"] == "post")
    #expect(interactions[0]["channel"] == "posts")
    #expect(interactions[0]["account_id"] == rows[0]["author_account_id"])
    let posts = reading.rows(.monthlyActivity).filter { $0["kind"] == "post" }
    #expect(posts.map { $0["direction"] } == ["in"])
    #expect(reading.isClean)
  }

  /// Nobody is guessed: a name has to be known, and to be a whole one.
  @Test(arguments: ["Anna Finta wrote on your timeline.", "Lucas Prova wrote.", "Luca Provaccia wrote."])
  func strangersOnTheWall(_ title: String) throws {
    let reading = try read([
      (
        "friends/friends.json",
        #"{"friends":[{"name":"Luca Prova","timestamp":1},{"name":"Anna","timestamp":1}]}"#
      ),
      (
        "posts/other_people_s_posts_to_your_timeline.json",
        #"{"wall_posts_sent_to_you":[{"timestamp":1600000000,"title":"\#(title)","data":[]}]}"#
      ),
    ])
    let rows = reading.rows(.posts)
    try #require(rows.count == 1)
    #expect(rows[0]["author_account_id"] == .null)
    #expect(rows[0]["title"].string == title)
    #expect(reading.rows(.interactions).count == 1)
  }

  // MARK: - Comments received

  private static let photo = "photos_and_videos/Estate_1/2.jpg"
  private static let received =
    #"{"timestamp":1600000001,"comment":"Che bella","author":"Luca Prova"},{"timestamp":1600000002,"comment":"Grazie","author":"Nora Pero","group":"Caffè"},{"timestamp":3,"comment":"di nessuno"}"#

  @Test func commentsOfOthersUnderAPhoto() throws {
    let media = #"{"uri":"\#(Self.photo)","title":"Estate","comments":[\#(Self.received)]}"#
    let reading = try read([
      (Self.photo, "JPEG"),
      ("photos_and_videos/album/0.json", #"{"name":"Estate","photos":[\#(media)],"cover_photo":\#(media)}"#),
      (
        "posts/your_posts_1.json",
        #"[{"timestamp":1600000000,"attachments":[{"data":[{"media":\#(media)}]}]},{"timestamp":1600000009,"attachments":[{"data":[{"media":\#(media)}]}]}]"#
      ),
    ])
    let rows = reading.rows(.comments)
    #expect(rows.map { $0["text"] } == ["Che bella", "Grazie"])
    #expect(rows.map { reading.name($0["author_account_id"]) } == ["Luca Prova", "Nora Pero"])
    #expect(rows.allSatisfy { $0["target_label"].string == Self.photo })
    #expect(reading.rows(.interactions).map { $0["record_id"] } == [rows[0]["id"]])
    let months = reading.rows(.monthlyActivity).filter { $0["kind"] == "comment" }
    #expect(months.map { [$0["direction"], $0["events"]] } == [["in", 1], ["out", 1]])
    #expect(reading.rows(.recordSources).filter { $0["record_table"] == "comments" }.count == 4)
    // What has no author has no column.
    #expect(reading.rows(.posts)[0]["extra"].string?.contains("di nessuno") == true)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test func commentsUnderThePhotoOfAPost() throws {
    let reading = try read([
      (
        "posts/your_posts.json",
        #"{"status_updates":[{"timestamp":1600000000,"tags":["Luca Prova"],"attachments":[{"data":[{"media":{"uri":"\#(Self.photo)","comments":[\#(Self.received)]}}]}]}]}"#
      )
    ])
    let post = try #require(reading.rows(.posts).first)
    #expect(reading.rows(.comments).map { $0["post_id"] } == [post["id"], post["id"]])
    #expect(reading.rows(.tags).map { $0["name"] } == ["Luca Prova"])
  }

  /// What has no column travels in `extra`, and no key that is known is called new.
  @Test func everyOddAttachmentStays() throws {
    let odd = [
      #"{"event":{"name":"Sagra","start_timestamp":1600000000,"end_timestamp":0}}"#,
      #"{"life_event":{"title":"Trasloco","start_date":{"year":2020,"month":1,"day":2},"place":{"name":"Casa"},"photos":[{"uri":"posts/media/a/9.jpg"}]}}"#,
      #"{"poll":{"question":"Dove?","options":[{"option":"Qui","voted":true}]}}"#,
      #"{"for_sale_item":{"title":"Bici","price":"100 €","seller":"Nora Pero","marketplace":"Bici","category":"x","created_timestamp":1,"updated_timestamp":2,"location":{"coordinate":{"latitude":1,"longitude":2}}}}"#,
      #"{"note":{"title":"Nota","text":"lunga","tags":[{"name":"Luca"}],"media":[],"created_timestamp":1,"updated_timestamp":2}}"#,
      #"{"fundraiser":{"title":"Per il coro","donated_amount":"10 €"}}"#, #"{"text":"libero"}"#,
      #"{"name":"nome"}"#,
    ]
    let reading = try read([
      (
        "posts/your_posts_1.json",
        #"[{"timestamp":1600000000,"data":[{"backdated_timestamp":5},{"text":"t"},{"name":"n"},{"review":"r"}],"attachments":[{"data":[\#(odd.joined(separator: ","))]}]}]"#
      )
    ])
    let extra = try #require(reading.rows(.posts)[0]["extra"].string)
    for word in [
      "Sagra", "Trasloco", #""year":2020"#, "Dove?", "Qui", "Bici", "100 €", "lunga", "Per il coro", "10 €",
      "libero", "nome", "backdated_timestamp",
    ] { #expect(extra.contains(word), "\(word)") }
    #expect(reading.rows(.attachments).count == 1)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  /// A comment has no columns for a place or the name of a link: they stay.
  @Test func whatACommentHasNoColumnForStays() throws {
    let reading = try read([
      (
        "comments_and_reactions/comments.json",
        #"{"comments_v2":[{"timestamp":1,"data":[{"comment":{"timestamp":1,"comment":"Qui","author":"Nora Pero"}},{"update_timestamp":2}],"#
          + #""attachments":[{"data":[{"place":{"name":"Piazza Finta"}},{"external_context":{"url":"https://e.example/","name":"Un link"}}]}]}]}"#
      )
    ])
    let extra = try #require(reading.rows(.comments)[0]["extra"].string)
    #expect(extra.contains("Piazza Finta") && extra.contains("Un link") && extra.contains("update_timestamp"))
  }
}
