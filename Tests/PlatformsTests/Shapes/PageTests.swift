import PortaviaModel
import TestSupport
import Testing

/// Downloads of a Page (docs/formats/facebook.md#downloads-of-a-page).
struct PageTests {
  private static let roots = [
    "this_profile's_activity_across_facebook/", "this_profile’s_activity_across_facebook/",
    "this_profile_s_activity_across_facebook/", "this_profile%27s_activity_across_facebook/",
    "this_profile%E2%80%99s_activity_across_facebook/",
  ]

  private func read(_ files: [(String, String)]) throws -> Reading {
    var zip = ZipBuilder([:])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-baraurora-2026-04-07-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  private func thread(_ root: String, _ id: String, _ other: String, box: String = "inbox") -> (
    String, String
  ) {
    (
      "\(root)messages/\(box)/x_\(id)/message_1.json",
      Sample.thread([other, "Bar Aurora"], [Sample.message(other, 1_600_000_000_000, "Aperti?")])
    )
  }

  @Test(arguments: roots)
  func everythingOfAPage(_ root: String) throws {
    let photo = "this_profile's_activity_across_facebook/posts/media/Bar_1/2.jpg"
    let reading = try read([
      (root + "posts/media/Bar_1/2.jpg", "JPEG"),
      ("profile_information/profile_information.json", Sample.profile(named: "Bar Aurora")),
      (
        root + "posts/profile_posts_1.json",
        #"[{"timestamp":1600000000,"title":"Bar Aurora ha aggiunto una foto.","attachments":[{"data":[{"media":{"uri":"\#(photo)"}}]}]}]"#
      ),
      thread(root, "1", "Giulia Prova"), thread(root, "2", "Luca Prova", box: "filtered_threads"),
      (
        "connections/followers/people_who_followed_you.json",
        #"{"followers_v3":[{"name":"Sara Esempio"},{"name":"Luca Prova"}]}"#
      ),
      (root + "posts/videos.json", #"{"videos_v2":[{"uri":"\#(root)posts/media/videos/1.mp4"}]}"#),
      (
        root + "comments_and_reactions/comments.json",
        #"{"comments_v2":[{"timestamp":1600000000,"data":[{"comment":{"timestamp":1600000000,"comment":"Grazie!","author":"Bar Aurora"}}]}]}"#
      ),
      (
        root + "comments_and_reactions/likes_and_reactions_1.json",
        #"[{"timestamp":1600000000,"data":[{"reaction":{"reaction":"LIKE","actor":"Bar Aurora"}}],"title":"x"}]"#
      ),
    ])
    let archive = reading.rows(.archives)[0]
    #expect(archive["product"] == "facebook_page")
    #expect(reading.account(named: "Bar Aurora")?["kind"] == "page")
    #expect(reading.account(named: "Bar Aurora")?["is_owner"] == 1)
    #expect(reading.conversations.map { $0["channel"] } == ["page_inbox", "page_inbox"])
    #expect(reading.conversations.map { $0["folder"] }.contains("spam"))
    #expect(reading.messages.map { $0["direction"] } == ["in", "in"])
    #expect(reading.rows(.interactions).map { $0["channel"] } == ["page_inbox", "page_inbox"])
    #expect(reading.rows(.relationships).map { $0["type"] } == ["follow", "follow"])
    #expect(
      reading.rows(.relationships).map { reading.name($0["to_account_id"]) } == ["Bar Aurora", "Bar Aurora"])
    #expect(reading.rows(.posts).map { reading.name($0["author_account_id"]) } == ["Bar Aurora"])
    #expect(reading.rows(.comments).count == 1 && reading.rows(.reactions).count == 1)
    let found = reading.rows(.media).first { $0["archive_path"].string?.hasSuffix("2.jpg") == true }
    #expect(found?["status"] == "present")
    #expect(reading.rows(.media).count == 2)
    #expect(!reading.codes.contains("entry.unrecognised"))
  }

  @Test func theDashboardNamesThePage() throws {
    let root = Self.roots[0]
    let reading = try read([
      thread(root, "1", "Giulia Prova"),
      (
        "logged_information/professional_dashboard/your_professional_dashboard_activity.json",
        #"{"prodash_activity":[{"timestamp":1},{"page_name":"Bar Aurora","timestamp":1600000000}]}"#
      ),
    ])
    #expect(reading.account(named: "Bar Aurora")?["is_owner"] == 1)
    #expect(reading.account(named: "Bar Aurora")?["kind"] == "page")
    #expect(!reading.codes.contains("owner.inferred"))
  }

  @Test func whoIsInAllConversationsIsThePage() throws {
    let root = Self.roots[0]
    let reading = try read([thread(root, "1", "Giulia Prova"), thread(root, "2", "Luca Prova")])
    #expect(reading.account(named: "Bar Aurora")?["is_owner"] == 1)
    #expect(reading.account(named: "Bar Aurora")?["kind"] == "page")
    #expect(reading.messages.map { $0["direction"] } == ["in", "in"])
  }

  @Test func aProfileHasNoPageInbox() throws {
    let reading = try read([thread("your_facebook_activity/", "1", "Giulia Prova")])
    #expect(reading.conversations.map { $0["channel"] } == ["messenger"])
  }
}
