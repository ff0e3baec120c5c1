import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// Two downloads of one account, the later with more in it, and downloads of two accounts.
struct TwoDownloadsTests {
  private let friends = "connections/friends/your_friends.json"
  private let followers = "connections/followers/people_who_followed_you.json"
  private let page = Sample.page("lucaprova_1")
  private let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"
  private let may = "facebook-nora-2024-05-01-AbCdEf12.zip"
  private let june = "facebook-nora-2024-06-01-AbCdEf12.zip"

  private func message(_ number: Int64, _ text: String? = nil, _ more: String = "") -> String {
    Sample.message(
      number % 2 == 0 ? Sample.owner : "Luca Prova", 1_600_000_000_000 + number, text ?? "n\(number)", more)
  }

  /// Both downloads of May and June with these conversations, newest message first.
  private func read(may old: [String], june new: [String], more: [(String, String)] = []) throws -> Reading {
    var first = ZipBuilder([Sample.profilePath: Sample.profile, page: Sample.thread(old)])
    first.items += more.map { ZipBuilder.Item($0.0, $0.1) }
    let second = ZipBuilder([Sample.profilePath: Sample.profile, page: Sample.thread(new)])
    let reading = try Reading(zips: [may: first, june: second])
    let turned = try Reading(zips: [june: second, may: first])
    #expect(reading.sink.rows == turned.sink.rows, "the order of the inputs matters")
    reading.expectBalanced()
    return reading
  }

  @Test func ofOneAccount() throws {
    let withPhoto = message(2, nil, #","photos":[{"uri":"\#(photo)"}]"#)
    let old = ZipBuilder([
      Sample.profilePath: Sample.profile,
      friends: #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000}]}"#,
      page: Sample.thread([withPhoto, message(1)]),
    ])
    let new = ZipBuilder([
      Sample.profilePath: Sample.profile,
      friends:
        #"{"friends_v2":[{"name":"Anna Finta","timestamp":1590000000},{"name":"Luca Prova","timestamp":1500000000}]}"#,
      page: Sample.thread([message(4), message(3), withPhoto, message(1)]), photo: "JPEG",
    ])
    let reading = try Reading(zips: [june: new, may: old])
    reading.expectBalanced()
    #expect(reading.rows(.archives).count == 2)
    #expect(reading.conversations.count == 1)
    #expect(reading.texts == ["n1", "n2", "n3", "n4"])
    #expect(reading.rows(.relationships).count == 2)
    #expect(reading.rows(.accounts).count == 3)
    let again = reading.rows(.recordSources).map { $0["record_table"].string ?? "" }.sorted()
    #expect(again == ["messages", "messages", "relationships"])
    // The picture that only the later download holds is shown.
    let shown = Set(reading.rows(.attachments).map { $0["media_id"] })
    #expect(reading.rows(.media).contains { shown.contains($0["id"]) && $0["status"] == "present" })
    #expect(!reading.codes.contains("messages.pages-overlap"))
  }

  @Test func theNewestComesFirst() throws {
    let reading = try read(may: [message(1)], june: [message(3), message(1)])
    #expect(
      reading.rows(.archives).map { $0["generated_at"] } == [
        "2024-06-01T00:00:00.000Z", "2024-05-01T00:00:00.000Z",
      ])
    #expect(reading.rows(.archives).map { $0["id"] } == [1, 2])
    // Each message is the newest download's, the older one is a further place.
    let newest = Set(reading.rows(.sourceFiles).filter { $0["archive_id"] == 1 }.map { $0["id"] })
    #expect(reading.messages.allSatisfy { newest.contains($0["source_file_id"]) })
    #expect(reading.rows(.recordSources).allSatisfy { !newest.contains($0["source_file_id"]) })
  }

  /// Without dates anywhere, the download with the newer message is the newer one.
  @Test func newestMessageDecidesWithoutDates() throws {
    func zip(_ messages: [String]) -> ZipBuilder {
      ZipBuilder([Sample.profilePath: Sample.profile, page: Sample.thread(messages)])
    }
    let folder = try ScratchFolder()
    for (name, messages) in [("a", [message(5, "nuovo")]), ("b", [message(1, "vecchio")])] {
      try folder.write(Sample.profile, to: "\(name)/\(Sample.profilePath)")
      try folder.write(Sample.thread(messages), to: "\(name)/\(page)")
    }
    let reading = try Reading([folder.path("a"), folder.path("b")])
    let newest = reading.rows(.sourceFiles).first { $0["archive_id"] == 1 && $0["path"] == .text(page) }
    #expect(newest?["part_name"] == "a")
    #expect(reading.rows(.archives).allSatisfy { $0["generated_at"] == .null })
  }

  @Test func anEditedTextIsOneMessage() throws {
    let reading = try read(
      may: [message(3), message(2, "10 euro"), message(1)],
      june: [message(3), message(2, "12 euro"), message(1)])
    #expect(reading.texts == ["n1", "12 euro", "n3"])
    #expect(reading.messages[1]["extra"] == #"{"previous":[{"text":"10 euro"}]}"#)
  }

  @Test func aMessageWithdrawnSinceKeepsItsText() throws {
    let withdrawn =
      #"{"sender_name":"Luca Prova","timestamp_ms":1600000000001,"is_unsent":true}"#
    let reading = try read(may: [message(1, "ripensandoci")], june: [withdrawn])
    #expect(reading.texts == ["ripensandoci"])
    #expect(reading.messages[0]["is_deleted"] == 1)
    #expect(reading.messages[0]["type"] == "text")
  }

  /// Two of one sender at one millisecond: nobody can tell which was edited, so nothing is put together.
  @Test func unclearEditsStayApart() throws {
    let reading = try read(
      may: [message(1, "a"), message(1, "b")], june: [message(1, "a"), message(1, "c")])
    #expect(Set(reading.texts) == ["a", "b", "c"])
    #expect(reading.texts.count == 3)
  }

  @Test func whatVanishedStays() throws {
    let gone = Sample.page("annafinta_2")
    let reading = try read(
      may: [message(2), message(1)], june: [message(2)],
      more: [
        (
          gone,
          Sample.thread(
            ["Anna Finta", Sample.owner], [Sample.message("Anna Finta", 1_500_000_000_000, "via")])
        ),
        (followers, #"{"followers_v3":[{"name":"Sara Esempio"}]}"#),
      ])
    #expect(reading.texts == ["n1", "n2", "via"])
    #expect(reading.conversations.count == 2)
    #expect(reading.rows(.relationships).count == 1)
  }

  /// The folder of a thread had another root a year before; the file is in the older download only.
  @Test func aFileUnderAnotherRootIsOneAttachment() throws {
    let older = "your_activity_across_facebook/messages/inbox/lucaprova_1/photos/a.jpg"
    let first = ZipBuilder([
      Sample.profilePath: Sample.profile, older: "JPEG",
      "your_activity_across_facebook/messages/inbox/lucaprova_1/message_1.json": Sample.thread([
        message(1, nil, #","photos":[{"uri":"\#(older)"}]"#)
      ]),
    ])
    let second = ZipBuilder([
      Sample.profilePath: Sample.profile,
      page: Sample.thread([message(1, nil, #","photos":[{"uri":"\#(photo)"}]"#)]),
    ])
    let reading = try Reading(zips: [may: first, june: second])
    #expect(reading.rows(.attachments).count == 1)
    let shown = reading.rows(.media).first { $0["id"] == reading.rows(.attachments)[0]["media_id"] }
    #expect(shown?["status"] == "present")
  }

  @Test func ofTwoAccounts() throws {
    let other = Sample.thread(
      ["Luca Prova", "Officina Finta"], [Sample.message("Luca Prova", 1_600_000_000_000, "b")])
    let reading = try Reading(zips: [
      may: ZipBuilder([Sample.profilePath: Sample.profile, page: Sample.thread([message(1)])]),
      "facebook-officina-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile(named: "Officina Finta"), Sample.page("lucaprova_9"): other,
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.rows(.accounts).filter { $0["is_owner"] == 1 }.count == 2)
    #expect(reading.conversations.count == 2)
    // A name says who somebody is for one owner only.
    #expect(reading.rows(.accounts).count == 4)
    #expect(reading.messages.allSatisfy { $0["direction"] == "in" })
  }

  /// A group that both are in has one number in both downloads.
  @Test func twoMembersOfOneGroup() throws {
    func group(_ owner: String) -> ZipBuilder {
      ZipBuilder([
        Sample.profilePath: Sample.profile(named: owner),
        Sample.page("gruppo_77"): Sample.thread(
          ["Luca Prova", "Nora Pero", "Officina Finta"], title: "Gruppo", [message(1), message(2)]),
      ])
    }
    let reading = try Reading(zips: [
      may: group("Nora Pero"), "facebook-officina-2024-05-01-AbCdEf12.zip": group("Officina Finta"),
    ])
    reading.expectBalanced()
    #expect(reading.conversations.count == 2)
    #expect(Set(reading.messages.map { $0["key"] }).count == 4)
  }

  /// A small business often has a profile and a Page of one name, and people who write to both.
  @Test func profileAndPageOfOneName() throws {
    let root = "this_profile's_activity_across_facebook/"
    let wall = ZipBuilder([
      "profile_information/profile_information.json":
        #"{"profile_v2":{"name":{"full_name":"Nora Pero"}}}"#,
      root + "messages/inbox/lucaprova_1/message_1.json": Sample.thread([
        message(2, "alla Pagina"), message(1),
      ]),
      followers: #"{"followers_v3":[{"name":"Luca Prova"},{"name":"Sara Esempio"}]}"#,
    ])
    let own = ZipBuilder([
      Sample.profilePath: #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"username":"nora.pero"}}"#,
      page: Sample.thread([message(2), message(1)]),
      followers: #"{"followers_v3":[{"name":"Luca Prova"}]}"#,
    ])
    let reading = try Reading(zips: ["facebook-norapage-2024-05-01-AbCdEf12.zip": wall, may: own])
    reading.expectBalanced()
    let owners = reading.rows(.accounts).filter { $0["is_owner"] == 1 }
    #expect(owners.map { $0["kind"].string ?? "" }.sorted() == ["page", "person"])
    #expect(Set(reading.rows(.archives).map { $0["subject_account_id"] }).count == 2)
    // The same number of a thread, but two conversations.
    #expect(reading.conversations.count == 2)
    for conversation in reading.conversations {
      let messages = reading.messages.filter { $0["conversation_id"] == conversation["id"] }
      #expect(messages.map { $0["direction"] } == ["in", "out"])
    }
    #expect(Set(reading.messages.map { $0["key"] }).count == 4)
    for owner in owners {
      let followers = reading.rows(.relationships).filter { $0["to_account_id"] == owner["id"] }
      #expect(followers.count == (owner["kind"] == "page" ? 2 : 1))
    }
    #expect(reading.rows(.accounts).filter { $0["display_name"] == "Luca Prova" }.count == 2)
  }
}
