import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct InstagramRelationTests {
  private typealias Files = InstagramFiles

  private func username(_ id: Value, _ reading: Reading) -> String? {
    reading.rows(.accounts).first { $0["id"] == id }?["username"].string
  }

  /// Whoever stands twice, in another letter case, with blanks or in another page, follows once, since the earliest time.
  @Test func duplicatesAndPages() throws {
    let reading = try Files.read([
      (
        Files.relations + "followers_1.json",
        "[\(Files.listed("Alice", 1_609_459_200)),\(Files.listed("bob", 1_640_995_200)),"
          + #"{"title":"","string_list_data":[{"value":" ALICE ","timestamp":1500000000}]}]"#
      ),
      (
        Files.relations + "followers_3.json",
        "[\(Files.listed("bob", 1_640_995_200)),\(Files.listed("carla", 1_650_000_000))]"
      ),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.relationships)
    #expect(rows.map { username($0["from_account_id"], reading) } == ["Alice", "bob", "carla"])
    #expect(rows[0]["created_at"] == "2017-07-14T02:40:00.000Z")
    #expect(rows.allSatisfy { $0["type"] == "follow" && $0["status"] == "active" })
    #expect(reading.finding("list.duplicate")?.occurrences == 2)
    #expect(reading.finding("file.number-missing")?.details == ["followers_2.json"])
    #expect(reading.rows(.recordSources).count == 2)
  }

  @Test(arguments: [
    ("blocked_profiles.json", "block", "active"), ("restricted_profiles.json", "restrict", "active"),
    ("close_friends.json", "close_friend", "active"),
    ("profiles_you've_favorited.json", "favorite", "active"),
    ("hide_story_from.json", "hide_story", "active"), ("pending_follow_requests.json", "follow", "requested"),
    ("recent_follow_requests.json", "follow", "requested"),
    ("recently_unfollowed_profiles.json", "follow", "removed"),
  ])
  func everyList(_ file: String, _ type: String, _ status: String) throws {
    let reading = try Files.read([
      (Files.relations + file, #"{"relationships_x":[\#(Files.listed("anna", 1_700_000_000))]}"#)
    ])
    reading.expectBalanced()
    let row = try #require(reading.rows(.relationships).first)
    #expect(row["type"].string == type)
    #expect(row["status"].string == status)
    #expect(username(row["from_account_id"], reading) == "officina_pero")
    #expect(row[status == "removed" ? "ended_at" : "created_at"] == "2023-11-14T22:13:20.000Z")
    #expect(row[status == "removed" ? "created_at" : "ended_at"] == .null)
  }

  @Test func requestsReceived() throws {
    let reading = try Files.read([
      (Files.relations + "follow_requests_you’ve_received.json", "[\(Files.listed("anna", 1_700_000_000))]")
    ])
    let row = try #require(reading.rows(.relationships).first)
    #expect(username(row["from_account_id"], reading) == "anna")
    #expect(row["status"] == "requested")
  }

  /// The same account may be unfollowed twice.
  @Test func endsHappenTwice() throws {
    let reading = try Files.read([
      (
        Files.relations + "recently_unfollowed_accounts.json",
        #"{"relationships_unfollowed_users":[\#(Files.listed("anna", 1_700_000_000)),\#(Files.listed("anna", 1_700_500_000))]}"#
      )
    ])
    reading.expectBalanced()
    #expect(reading.rows(.relationships).count == 2)
    #expect(!reading.codes.contains("list.duplicate"))
  }

  /// The username wins over an address that is empty or old; a record without anybody is kept.
  @Test func oddRecords() throws {
    let reading = try Files.read([
      (
        Files.relations + "close_friends.json",
        """
        [{"timestamp":1700000000,"media":[],"fbid":"1","label_values":[{"label":"URL","value":""},
          {"label":"Name","value":"Anna"},{"label":"Username","value":"anna.demo"}]},
         {"timestamp":1700000001,"media":[],"fbid":"2","label_values":[{"label":"URL","value":"https://www.instagram.com/old.name"},
          {"label":"Name","value":"Luca"},{"label":"Username","value":"new.name"}]},
         {"timestamp":1700000002,"string_list_data":[]},
         {"title":"","string_list_data":[{"href":"https://www.instagram.com/_u/linked","timestamp":0}]},
         7]
        """
      )
    ])
    reading.expectBalanced()
    #expect(
      reading.rows(.relationships).map { username($0["to_account_id"], reading) } == [
        "anna.demo", "new.name", "linked",
      ])
    #expect(reading.rows(.relationships)[1]["extra"].string?.contains("old.name") == true)
    #expect(reading.rows(.relationships)[2]["created_at"] == .null)
    #expect(reading.rows(.rawRecords).filter { $0["reason"] == "record.unexpected-shape" }.count == 2)
  }

  @Test func hashtagsAndSuggestionsAreActivities() throws {
    let reading = try Files.read([
      (
        Files.relations + "following_hashtags.json",
        #"{"relationships_following_hashtags":[{"title":"","string_list_data":[{"href":"https://www.instagram.com/explore/tags/bici","value":"bici","timestamp":1700000000}]}]}"#
      ),
      (
        Files.relations + "removed_suggestions.json",
        #"{"relationships_dismissed_suggested_users":[\#(Files.listed("anna", 1_700_000_000))]}"#
      ),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.activities)
    #expect(rows.map { $0["title"] } == ["bici", "anna"])
    #expect(rows.map { $0["type"] } == ["following_hashtags", "removed_suggestions"])
    #expect(rows[0]["url"] == "https://www.instagram.com/explore/tags/bici")
    #expect(rows[0]["created_at"] == "2023-11-14T22:13:20.000Z")
    #expect(rows.allSatisfy { $0["platform"] == "instagram" })
  }

  @Test(arguments: [
    ("https://www.instagram.com/_u/anna.demo", "anna.demo"), ("http://instagram.com/Anna/", "Anna"),
    ("https://www.instagram.com/p/AAAA/", nil), ("https://www.instagram.com/explore/tags/x", nil),
    ("https://www.threads.net/@anna", "anna"), ("", nil), ("https://example.com/anna", nil),
  ])
  func usernamesOfAddresses(_ address: String, _ username: String?) {
    #expect(Username(profile: address)?.shown == username)
  }

  @Test(arguments: [
    ("anna", "anna"), (" @Anna.Demo_1 ", "Anna.Demo_1"), ("Anna Demo", nil), ("", nil), ("città", nil),
    ("abcdefghijabcdefghijabcdefghijk", nil),
  ])
  func usernames(_ text: String, _ username: String?) { #expect(Username(text)?.shown == username) }
}
