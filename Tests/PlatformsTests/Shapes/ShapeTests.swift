import PortaviaModel
import TestSupport
import Testing

/// Odd shapes of files and places (docs/formats/facebook.md#paths and docs/formats/facebook.md#three-shapes).
struct ShapeTests {
  private func read(_ files: [(String, String)]) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  static let paths = [
    "your_facebook_activity/stories/archived_stories.json", "posts/your_posts_1.json", "friends/friends.json",
    "posts/album/0.json", "your_facebook_activity/groups/your_group_membership_activity.json",
    "posts/other_people's_posts_to_your_timeline.json", "groups/your_groups.json",
    "your_facebook_activity/posts/your_videos.json", "comments_and_reactions/comments.json",
  ]

  /// 15 bytes that are no JSON, and a file without any.
  @Test(arguments: paths, ["[object Object]", ""])
  func brokenFiles(_ path: String, _ text: String) throws {
    let reading = try read([(path, text)])
    let file = try #require(reading.file(path))
    #expect(file["status"] == "damaged")
    #expect(file["records_read"] == 0)
    #expect(reading.sink.copies["unrecognised/" + path] == Array(text.utf8))
    #expect(!reading.isClean)
  }

  /// A list of nothing.
  @Test(arguments: paths, ["[]", "{}"])
  func emptyFiles(_ path: String, _ text: String) throws {
    let reading = try read([(path, text)])
    #expect(reading.file(path)?["status"] == "parsed")
    #expect(reading.isClean)
  }

  @Test(arguments: [
    "", "your_facebook_activity/", "your_activity_across_facebook/",
    "your_activity_across_facebook/your_activity_across_facebook/",
    "personal_information/profile_information/your_facebook_activity/",
    "facebook-nora/your_facebook_activity/",
  ])
  func roots(_ root: String) throws {
    let reading = try read([
      (root + "posts/media/Estate_1/2.jpg", "JPEG"),
      (
        root + "posts/your_posts_1.json",
        #"{"timestamp":1600000000,"attachments":[{"data":[{"media":{"uri":"your_activity_across_facebook/posts/media/Estate_1/2.jpg"}}]}]}"#
      ),
      (
        root + "comments_and_reactions/comments.json",
        #"{"timestamp":1600000000,"title":"Nora ha commentato."}"#
      ),
      (
        root + "comments_and_reactions/likes_and_reactions_1.json",
        #"{"data":[{"reaction":{"reaction":"LIKE","actor":"Nora Pero"}}],"timestamp":1600000000}"#
      ),
      (
        root + "messages/inbox/lucaprova_1/message_1.json",
        Sample.thread([Sample.message("Luca Prova", 1_600_000_000_000, "Ciao")])
      ),
    ])
    #expect(reading.rows(.posts).count == 1)
    #expect(reading.rows(.comments).count == 1)
    #expect(reading.rows(.reactions).count == 1)
    #expect(reading.messages.count == 1)
    #expect(reading.rows(.media).map { $0["status"] } == ["present"])
    #expect(reading.codes.isDisjoint(with: ["entry.unrecognised", "record.unknown-key", "media.missing"]))
  }

  // MARK: - The first exports of 2018

  @Test func messagesOfTheFirstExports() throws {
    let reading = try read([
      (
        "messages/inbox/lucaprova_aB3/message.json",
        #"{"participants":[{"name":"Luca Prova"}],"messages":[{"sender_name":"Luca Prova","timestamp":1523456789,"content":"Ciao","type":"Generic"}],"title":"Luca Prova","thread_path":"inbox/lucaprova_aB3"}"#
      )
    ])
    #expect(reading.messages.map { $0["sent_at"] } == ["2018-04-11T14:26:29.000Z"])
    #expect(reading.messages.map { $0["time_precision"] } == ["s"])
    #expect(reading.messages.map { $0["direction"] } == ["in"])
    #expect(reading.conversations.map { $0["type"] } == ["direct"])
  }

  @Test func listsOfTheFirstExports() throws {
    let reading = try read([
      (
        "friends/friends.json",
        #"{"friends":[{"name":"Luca Prova","timestamp":1,"contact_info":"luca@example.org"}]}"#
      ),
      (
        "following_and_followers/following.json",
        #"{"following":[{"name":"Forno Luna","timestamp":1600000000}]}"#
      ),
      ("likes_and_reactions/pages.json", #"{"page_likes":[{"name":"Forno Luna","timestamp":1600000000}]}"#),
      ("pages/your_pages.json", #"{"pages":[{"name":"Bar Aurora","timestamp":1600000000}]}"#),
      (
        "likes_and_reactions/posts_and_comments.json",
        #"{"reactions":[{"timestamp":1600000000,"title":"x","data":[{"reaction":{"reaction":"LIKE","actor":"Nora Pero"}}]}]}"#
      ),
      (
        "comments/comments.json",
        #"{"comments":[{"timestamp":1600000000,"title":"x","data":[{"comment":{"timestamp":1600000000,"comment":"Sì","author":"Nora Pero"}}]}]}"#
      ),
      (
        "posts/your_posts.json",
        #"{"status_updates":[{"timestamp":1600000000,"data":[{"post":"Ciao"}],"tags":["Luca Prova"]}]}"#
      ),
    ])
    #expect(reading.rows(.relationships).map { $0["type"] } == ["follow", "friend", "page_like", "admin"])
    #expect(reading.rows(.reactions).count == 1 && reading.rows(.comments).count == 1)
    #expect(reading.rows(.posts).map { $0["text"] } == ["Ciao"])
    #expect(reading.rows(.tags).map { $0["account_id"] } == [reading.account(named: "Luca Prova")?["id"]])
    #expect(reading.isClean)
  }

  // MARK: - Conversations of groups

  private let message = Sample.message("Luca Prova", 1_600_000_000_000, "Ciao a tutti")
  private let later = Sample.message("Anna Finta", 1_600_000_001_000, "Ciao Luca")

  /// The same conversation stands among the groups: every message is one.
  @Test func copyOfAGroupsConversation() throws {
    let reading = try read([
      (
        "your_facebook_activity/groups/your_group_messages/1234.json",
        #"{"thread_name":"Amici","messages":[\#(later),\#(message)]}"#
      ),
      (
        Sample.page("amici_1234", box: "archived_threads"),
        Sample.thread(["Luca Prova", "Anna Finta", Sample.owner], title: "Amici", [message])
      ),
    ])
    #expect(reading.texts == ["Ciao a tutti", "Ciao Luca"])
    let row = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1)
    #expect(row["platform_id"] == "1234")
    #expect(row["folder"] == "archived")
    #expect(row["type"] == "group")
    #expect(reading.file("1234.json")?["records_normalised"] == 1)
    #expect(reading.rows(.sourceFiles).reduce(0) { $0 + ($1["records_merged"].integer ?? 0) } == 1)
    #expect(reading.rows(.recordSources).count == 1)
    #expect(!reading.codes.contains("pages.overlap"))
  }

  /// One that is nowhere else is a conversation.
  @Test func aGroupsConversationAlone() throws {
    let reading = try read([
      (
        "your_facebook_activity/groups/your_group_messages/1234.json",
        #"{"thread_name":"Amici","messages":[\#(message)]}"#
      )
    ])
    let row = try #require(reading.conversations.first)
    #expect(row["title"] == "Amici")
    #expect(row["type"] == "group")
    #expect(row["folder"] == "inbox")
    #expect(reading.texts == ["Ciao a tutti"])
    #expect(!reading.codes.contains("record.unknown-key"))
  }
}
