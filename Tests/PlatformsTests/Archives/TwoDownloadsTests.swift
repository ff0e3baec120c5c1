import PortaviaModel
import TestSupport
import Testing

/// Two downloads of one account, the later with more in it, and downloads of two accounts.
struct TwoDownloadsTests {
  private let friends = "connections/friends/your_friends.json"
  private let page = Sample.page("lucaprova_1")
  private let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"

  private func message(_ number: Int64, _ more: String = "") -> String {
    Sample.message(
      number % 2 == 0 ? Sample.owner : "Luca Prova", 1_600_000_000_000 + number, "n\(number)", more)
  }

  @Test func ofOneAccount() throws {
    let withPhoto = message(2, #","photos":[{"uri":"\#(photo)"}]"#)
    let may = ZipBuilder([
      Sample.profilePath: Sample.profile,
      friends: #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000}]}"#,
      page: Sample.thread([withPhoto, message(1)]),
    ])
    let june = ZipBuilder([
      Sample.profilePath: Sample.profile,
      friends:
        #"{"friends_v2":[{"name":"Anna Finta","timestamp":1590000000},{"name":"Luca Prova","timestamp":1500000000}]}"#,
      page: Sample.thread([message(4), message(3), withPhoto, message(1)]), photo: "JPEG",
    ])
    let reading = try Reading(zips: [
      "facebook-nora-2024-06-01-AbCdEf12.zip": june, "facebook-nora-2024-05-01-AbCdEf12.zip": may,
    ])
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
  }

  @Test func ofTwoAccounts() throws {
    let other = Sample.thread(
      ["Luca Prova", "Officina Finta"], [Sample.message("Luca Prova", 1_600_000_000_000, "b")])
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile, page: Sample.thread([message(1)]),
      ]),
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
}
