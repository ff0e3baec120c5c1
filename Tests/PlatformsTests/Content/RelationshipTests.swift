import PortaviaModel
import TestSupport
import Testing

/// Requests, ended relationships, Pages and groups, in the spelling of every era
/// (docs/formats/facebook.md#people; docs/rules.md#relationships).
struct RelationshipTests {
  /// A list and what its entry becomes.
  struct List: Sendable, CustomTestStringConvertible {
    var path: String
    var key: String
    var type: String
    var status: String
    var isToOwner: Bool
    var testDescription: String { "\(path) \(key)" }
  }

  static let lists: [List] = [
    ("friends/received_friend_requests", "received_requests", "friend", "requested", true),
    ("friends_and_followers/friend_requests_received", "received_requests_v2", "friend", "requested", true),
    ("connections/friends/received_friend_requests", "received_requests_v2", "friend", "requested", true),
    ("friends/sent_friend_requests", "sent_requests", "friend", "requested", false),
    ("friends_and_followers/friend_requests_sent", "sent_requests_v2", "friend", "requested", false),
    ("connections/friends/sent_friend_requests", "sent_requests_v2", "friend", "requested", false),
    ("friends/rejected_friend_requests", "rejected_requests", "friend", "rejected", true),
    ("friends_and_followers/rejected_friend_requests", "rejected_requests_v2", "friend", "rejected", true),
    ("connections/friends/rejected_friend_requests", "rejected_requests_v3", "friend", "rejected", true),
    ("friends/removed_friends", "deleted_friends", "friend", "removed", true),
    ("connections/friends/removed_friends", "deleted_friends_v2", "friend", "removed", true),
    ("pages/pages_you've_recommended", "recommended_pages_v2", "recommend", "active", false),
    (
      "your_facebook_activity/pages/pages_and_profiles_you’ve_recommended", "recommended_pages_v2",
      "recommend",
      "active", false
    ),
    ("groups/your_groups", "groups_admined", "admin", "active", false),
    ("your_activity_across_facebook/groups/your_groups", "groups_admined_v2", "admin", "active", false),
  ].map { List(path: $0.0 + ".json", key: $0.1, type: $0.2, status: $0.3, isToOwner: $0.4) }

  private func read(_ files: [(String, String)]) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  @Test(arguments: lists)
  func list(_ list: List) throws {
    let reading = try read([
      (list.path, #"{"\#(list.key)":[{"name":"Luca Prova","timestamp":1600000000}]}"#)
    ])
    let rows = reading.rows(.relationships)
    try #require(rows.count == 1)
    #expect(rows[0]["type"].string == list.type)
    #expect(rows[0]["status"].string == list.status)
    let ends = [rows[0]["from_account_id"], rows[0]["to_account_id"]].map(reading.name)
    #expect(ends == (list.isToOwner ? ["Luca Prova", "Nora Pero"] : ["Nora Pero", "Luca Prova"]))
    let instant: Value = "2020-09-13T12:26:40.000Z"
    #expect(rows[0]["created_at"] == (list.status == "removed" ? .null : instant))
    #expect(rows[0]["ended_at"] == (list.status == "removed" ? instant : .null))
    #expect(rows[0]["time_ms"] == 1_600_000_000_000)
    #expect(rows[0]["extra"] == .null)
    #expect(!reading.codes.contains("record.unknown-key"))
    // Neither a request nor an end is a new friend.
    #expect(reading.rows(.monthlyActivity).contains { $0["kind"] == "friend" } == false)
  }

  /// The same, without a list around the one entry, and without the object around the list.
  @Test(arguments: [
    #"{"sent_requests_v2":{"name":"Luca Prova","timestamp":1600000000}}"#,
    #"{"name":"Luca Prova","timestamp":1600000000}"#, #"[{"name":"Luca Prova","timestamp":1600000000}]"#,
  ])
  func oneEntry(_ text: String) throws {
    let reading = try read([("connections/friends/sent_friend_requests.json", text)])
    #expect(reading.rows(.relationships).map { $0["status"] } == ["requested"])
    #expect(reading.isClean)
  }

  @Test func spamMarkStays() throws {
    let reading = try read([
      (
        "friends/rejected_friend_requests.json",
        #"{"rejected_requests":[{"name":"Vinci Tutto","timestamp":1600000000,"marked_as_spam":true}]}"#
      )
    ])
    #expect(reading.rows(.relationships)[0]["extra"] == #"{"marked_as_spam":true}"#)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test(arguments: [
    ("following_and_followers/unfollowed_pages", "pages_unfollowed"),
    ("pages/pages_you've_unfollowed", "pages_unfollowed_v2"),
    ("your_facebook_activity/pages/pages_and_profiles_you_ve_unfollowed", "pages_unfollowed_v2"),
  ])
  func unfollowedPages(_ path: String, _ key: String) throws {
    let entry = #"{"timestamp":1600000000,"title":"Nora non segue più.","data":[{"name":"Forno Luna"}]}"#
    let reading = try read([(path + ".json", #"{"\#(key)":[\#(entry),{"timestamp":1}]}"#)])
    let rows = reading.rows(.relationships)
    try #require(rows.count == 1)
    #expect(rows[0]["type"] == "follow")
    #expect(rows[0]["status"] == "removed")
    #expect(rows[0]["ended_at"] == "2020-09-13T12:26:40.000Z")
    #expect(rows[0]["created_at"] == .null)
    #expect(reading.name(rows[0]["to_account_id"]) == "Forno Luna")
    #expect(reading.account(named: "Forno Luna")?["kind"] == "page")
    #expect(rows[0]["extra"].string?.contains("non segue più") == true)
    #expect(reading.rows(.rawRecords).count == 1)
  }

  @Test func friendThatWasRemovedAndCameBack() throws {
    let reading = try read([
      ("friends/friends.json", #"{"friends":[{"name":"Luca Prova","timestamp":1600000000}]}"#),
      (
        "friends/removed_friends.json", #"{"deleted_friends":[{"name":"Luca Prova","timestamp":1600000000}]}"#
      ),
    ])
    #expect(reading.rows(.relationships).map { $0["status"] } == ["active", "removed"])
    #expect(Set(reading.rows(.relationships).map { $0["from_account_id"] }).count == 1)
  }

  /// A group, a Page and a person may be called the same.
  @Test func aGroupIsNobodyElse() throws {
    let reading = try read([
      ("pages/your_pages.json", #"{"pages_v2":[{"name":"Bar Aurora","timestamp":1600000000}]}"#),
      ("groups/your_groups.json", #"{"groups_admined_v2":[{"name":"Bar Aurora","timestamp":1600000000}]}"#),
    ])
    let accounts = reading.rows(.accounts).filter { $0["display_name"] == "Bar Aurora" }
    #expect(accounts.map { $0["kind"].string }.sorted { $0 ?? "" < $1 ?? "" } == ["group", "page"])
    #expect(reading.rows(.relationships).map { $0["type"] } == ["admin", "admin"])
  }

  // MARK: - Groups joined and left

  private func event(_ second: Int, _ title: String, _ group: String?) -> String {
    let data = group.map { #","data":[{"name":"\#($0)"}]"# } ?? ""
    return #"{"timestamp":\#(second),"title":"\#(title)"\#(data)}"#
  }

  @Test(arguments: [
    #"{"groups_joined":[{"timestamp":1600000000,"title":"Du blev medlem af Caffè.","attachments":[{"data":[{"name":"Caffè"}]}]}]}"#,
    #"{"groups_joined_v2":[{"timestamp":1600000000,"title":"Du blev medlem af Caffè.","data":[{"name":"Caffè"}]}]}"#,
    #"{"groups_joined_v2":{"activity_log_data":[{"timestamp":1600000000,"data":[{"name":"Caffè"}],"title":"Du blev medlem af Caffè."}]}}"#,
  ])
  func memberships(_ text: String) throws {
    let reading = try read([("groups/your_group_membership_activity.json", text)])
    let rows = reading.rows(.relationships)
    try #require(rows.count == 1)
    #expect(rows[0]["type"] == "member")
    #expect(rows[0]["status"] == "active")
    #expect(rows[0]["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(reading.name(rows[0]["from_account_id"]) == "Nora Pero")
    #expect(reading.account(named: "Caffè")?["kind"] == "group")
    #expect(rows[0]["extra"] == #"{"title":"Du blev medlem af Caffè."}"#)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  /// The order of events tells joining from leaving, in any language.
  @Test func leavingComesAfterJoining() throws {
    let reading = try read([
      (
        "your_facebook_activity/groups/your_group_membership_activity.json",
        #"{"groups_joined_v2":["#
          + [
            event(1_600_000_300, "Du forlod Caffè.", "Caffè"),
            event(1_600_000_200, "Du blev medlem af Bici.", "Bici"),
            event(1_600_000_150, "Du forlod Coro.", "Coro"),
            event(1_600_000_100, "Du blev medlem af Caffè.", "Caffè"),
            event(1_600_000_050, "Du forlod en gruppe.", nil),
          ].joined(separator: ",") + "]}"
      )
    ])
    let rows = reading.rows(.relationships)
    #expect(rows.map { $0["status"] } == ["removed", "active", "removed", "active"])
    #expect(rows[0]["ended_at"] == "2020-09-13T12:31:40.000Z")
    #expect(rows[0]["created_at"] == .null)
    let activities = reading.rows(.activities)
    try #require(activities.count == 1)
    #expect(activities[0]["title"] == "Du forlod en gruppe.")
    #expect(activities[0]["category"] == "groups")
    #expect(activities[0]["type"] == "your_group_membership_activity")
    #expect(activities[0]["extra"] == .null)
  }
}
