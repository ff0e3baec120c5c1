import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Who is who when the archive only gives names (docs/rules.md#names-without-ids).
struct PeopleTests {
  private func hello(_ name: String, _ time: Int64 = 1_600_000_000_000) -> String {
    Sample.thread([name, Sample.owner], [Sample.message(name, time, "ciao")])
  }

  private let friends = "connections/friends/your_friends.json"

  @Test func aFriendAndACorrespondentOfOneNameAreOne() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      friends: #"{"friends_v2":[{"name":"LUCA  Prova","timestamp":1500000000}]}"#,
      Sample.page("lucaprova_1"): hello("Luca Prova"),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.accounts).count == 2)
    #expect(
      reading.rows(.relationships).first?["from_account_id"] == reading.messages.first?["sender_account_id"])
  }

  /// Two direct conversations of one box with one name are two people, and what is known by name only is neither.
  @Test func homonymsOfOneBox() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      friends: #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000}]}"#,
      Sample.page("lucaprova_1"): hello("Luca Prova"),
      Sample.page("lucaprova_2"): hello("Luca Prova", 1_600_000_000_001),
    ])
    reading.expectBalanced()
    #expect(reading.codes.contains("people.same-name"))
    #expect(
      reading.rows(.accounts).map { $0["identity_basis"].string }.sorted { ($0 ?? "") < ($1 ?? "") } == [
        "name", "name_ambiguous", "thread", "thread",
      ])
    #expect(Set(reading.messages.map { $0["sender_account_id"] }).count == 2)
    let friend = reading.rows(.relationships).first?["from_account_id"]
    #expect(reading.rows(.accounts).first { $0["id"] == friend }?["identity_basis"] == "name_ambiguous")
  }

  /// The same person before and after encryption.
  @Test func oneNameInTwoBoxesIsOnePerson() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): hello("Luca Prova"),
      Sample.page("lucaprova_2", box: "e2ee_cutover"): hello("Luca Prova", 1_600_000_000_001),
    ])
    #expect(reading.rows(.accounts).count == 2)
    #expect(!reading.codes.contains("people.same-name"))
  }

  /// A Marketplace chat with the same buyer proves nothing.
  @Test func aMarketplaceChatProvesNothing() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): hello("Luca Prova"),
      Sample.page("lucaprovabici_2"): Sample.thread(
        ["Luca Prova", Sample.owner], title: "Luca Prova · Bici",
        [Sample.message("Luca Prova", 1_600_000_000_001, "quanto?")]),
    ])
    #expect(reading.rows(.accounts).count == 2)
    #expect(!reading.codes.contains("people.same-name"))
  }

  @Test(arguments: ["Facebook user", "Utente di Facebook", ""])
  func placeholdersAreNeverMerged(_ name: String) throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("facebookuser_1"): hello(name),
      Sample.page("facebookuser_2"): hello(name, 1_600_000_000_001),
    ])
    reading.expectBalanced()
    let others = reading.rows(.accounts).filter { $0["is_owner"] != 1 }
    #expect(others.count == 2)
    #expect(others.allSatisfy { $0["is_placeholder"] == 1 && $0["identity_basis"] == "thread" })
    #expect(Set(others.map { $0["key"] }).count == 2)
    #expect(!reading.codes.contains("people.same-name"))
  }

  @Test func theOwnerIsInferredFromAllConversations() throws {
    let reading = try Reading([
      Sample.page("lucaprova_1"): hello("Luca Prova"),
      Sample.page("annafinta_2"): hello("Anna Finta"),
    ])
    #expect(reading.codes.contains("owner.inferred"))
    #expect(reading.messages.allSatisfy { $0["direction"] == "in" })
  }

  @Test func nobodyIsTheOwnerWhenTwoCouldBe() throws {
    let reading = try Reading([Sample.page("lucaprova_1"): hello("Luca Prova")])
    reading.expectBalanced()
    #expect(reading.codes.contains("owner.unknown"))
    #expect(reading.messages.map { $0["direction"] } == ["unknown"])
    #expect(reading.conversations[0]["counterpart_account_id"] == .null)
  }

  @Test func theOwnerMayBeGiven() throws {
    var options = ImportOptions()
    options.owner = "nora pero"
    let reading = try Reading([Sample.page("lucaprova_1"): hello("Luca Prova")], options: options)
    #expect(reading.codes.contains("owner.given"))
    #expect(reading.messages.map { $0["direction"] } == ["in"])
  }

  @Test func pagesMeetByAddress() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "connections/friends/your_friends.json":
        #"{"friends_v2":[{"name":"Bar Inventato","timestamp":1500000000}]}"#,
      "your_facebook_activity/pages/pages_you've_liked.json":
        #"{"page_likes_v2":[{"name":"Bar Inventato","timestamp":1400000000,"url":"https://www.facebook.com/BarInv/"}]}"#,
      "your_facebook_activity/pages/your_pages.json":
        #"{"pages_v2":[{"name":"Bar  inventato","timestamp":1300000000,"url":"http://facebook.com/BarInv"}]}"#,
    ])
    reading.expectBalanced()
    let bar = reading.rows(.accounts).filter { $0["is_owner"] != 1 }
    #expect(bar.count == 1)
    #expect(bar.first?["identity_basis"] == "url")
    #expect(bar.first?["kind"] == "page")
    #expect(reading.rows(.relationships).map { $0["type"] } == ["friend", "page_like", "admin"])
  }

  @Test func addressesAreComparedWithoutTheirDress() {
    for url in ["https://www.facebook.com/x", "http://facebook.com/x/", "HTTPS://M.Facebook.com/x"] {
      #expect(canonicalURL(url) == "facebook.com/x")
    }
    #expect(canonicalURL("https://facebook.com/X") != canonicalURL("https://facebook.com/x"))
  }
}
