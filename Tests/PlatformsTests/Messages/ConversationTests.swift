import PortaviaModel
import TestSupport
import Testing

/// What a conversation is, who takes part, and what is counted in it.
struct ConversationTests {
  private let one = Sample.message("Luca Prova", 1_600_000_000_000, "a")

  private func read(_ thread: String, folder: String = "lucaprova_1", box: String = "inbox") throws -> Reading
  {
    let reading = try Reading([
      Sample.profilePath: Sample.profile, Sample.page(folder, box: box): thread,
    ])
    reading.expectBalanced()
    return reading
  }

  @Test(arguments: [
    ("direct", ["Luca Prova", "Nora Pero"], "Luca Prova", ""),
    ("group", ["Luca Prova", "Anna Finta", "Nora Pero"], "Gita", ""),
    ("group", ["Luca Prova", "Nora Pero"], "Luca Prova", #","thread_type":"RegularGroup""#),
    ("direct", ["Luca Prova", "Nora Pero"], "Luca Prova", #","thread_type":"Regular""#),
    ("marketplace", ["Luca Prova", "Nora Pero"], "Luca Prova · Bici da corsa", ""),
    ("group", ["Luca Prova", "Anna Finta", "Nora Pero"], "Luca Prova · Bici", ""),
    ("direct", ["", "Nora Pero"], "", ""),
  ])
  func type(_ type: String, _ people: [String], _ title: String, _ more: String) throws {
    let sender = people[0].isEmpty ? Sample.owner : people[0]
    let reading = try read(
      Sample.thread(people, title: title, [Sample.message(sender, 1_600_000_000_000, "a")], more: more))
    let conversation = try #require(reading.conversations.first)
    #expect(conversation["type"].string == type)
    #expect(conversation["title"] == (title.isEmpty ? .null : .text(title)))
    #expect((conversation["counterpart_account_id"] != .null) == (type == "direct"))
    #expect(conversation["participant_count"] == .integer(Int64(people.count)))
    #expect(reading.rows(.inquiries).isEmpty == (type != "direct" || people[0].isEmpty))
  }

  @Test func aChatWithOneself() throws {
    let reading = try read(
      Sample.thread([Sample.owner], [Sample.message(Sample.owner, 1_600_000_000_000, "promemoria")]))
    #expect(reading.conversations[0]["type"] == "self")
    #expect(reading.conversations[0]["counterpart_account_id"] == .null)
    #expect(reading.messages[0]["direction"] == "out")
    #expect(reading.rows(.conversationParticipants).map { $0["role"] } == ["owner"])
  }

  /// Senders who left are participants that are not current any more
  /// (docs/formats/facebook.md#the-file-of-a-thread).
  @Test func aTruncatedHeader() throws {
    let reading = try read(
      Sample.thread(
        [Sample.owner], title: "Gita",
        [Sample.message("Anna Finta", 1_600_000_001_000, "b"), one], more: #","is_still_participant":false"#))
    #expect(reading.conversations[0]["type"] == "group")
    let people = Dictionary(
      uniqueKeysWithValues: reading.rows(.conversationParticipants).map {
        (reading.name($0["account_id"]) ?? "", $0)
      })
    #expect(Set(people.keys) == ["Nora Pero", "Luca Prova", "Anna Finta"])
    #expect(people["Nora Pero"]?["role"] == "owner")
    #expect(people["Nora Pero"]?["is_current"] == 0)
    #expect(people["Luca Prova"]?["is_current"] == 0)
    #expect(people["Luca Prova"]?["role"] == "member")
  }

  @Test(arguments: [
    ("inbox", "inbox"), ("archived_threads", "archived"), ("filtered_threads", "spam"),
    ("message_requests", "requests"), ("e2ee_cutover", "e2ee"), ("legacy_threads", "legacy"),
    ("broadcast", "broadcast"),
  ])
  func box(_ folder: String, _ expected: String) throws {
    let reading = try read(Sample.thread([one]), box: folder)
    #expect(reading.conversations[0]["folder"].string == expected)
    #expect(reading.conversations[0]["is_encrypted"] == (expected == "e2ee" ? 1 : .null))
  }

  @Test(arguments: [
    ("lucaprova_10_aB-", "10_ab-"), ("123456", "123456"), ("_77", "77"), ("luca_", "luca_"),
  ])
  func platformID(_ folder: String, _ id: String) throws {
    let reading = try read(Sample.thread([one]), folder: folder)
    // Matching is without letter case, but the id is the platform's own.
    #expect(reading.conversations[0]["platform_id"].string?.lowercased() == id)
  }

  @Test func idsKeepTheirLetterCase() throws {
    let reading = try read(Sample.thread([one]), folder: "lucaprova_AbC-dE9")
    #expect(reading.conversations[0]["platform_id"] == "AbC-dE9")
  }

  @Test func countersAndWaiting() throws {
    let hour: Int64 = 3_600_000
    let start: Int64 = 1_600_000_000_000
    let reading = try read(
      Sample.thread(
        [
          (30 * hour, "Luca Prova", "e allora?"), (29 * hour, "Luca Prova", "ci siete?"),
          (2 * hour, Sample.owner, "sì"), (hour, "Luca Prova", "per domani"), (0, "Luca Prova", "posto?"),
        ].map { Sample.message($0.1, start + $0.0, $0.2) }))
    let row = reading.conversations[0]
    #expect(row["message_count"] == 5)
    #expect(row["incoming_count"] == 4)
    #expect(row["outgoing_count"] == 1)
    #expect(row["last_direction"] == "in")
    #expect(row["first_message_at"] == "2020-09-13T12:26:40.000Z")
    #expect(row["last_message_at"] == "2020-09-14T18:26:40.000Z")
    #expect(row["waiting_since"] == "2020-09-14T17:26:40.000Z")
    let inquiries = reading.rows(.inquiries)
    #expect(inquiries.map { $0["inquiry_no"] } == [1, 2])
    #expect(inquiries.map { $0["response_seconds"] } == [7200, .null])
    #expect(inquiries.map { $0["is_answered"] } == [1, 0])
    #expect(reading.rows(.interactions).count == 4)
  }

  /// What stands in the header and has no column is kept, and what is new is said.
  @Test func theRestOfTheHeader() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"):
        #"{"participants":[{"name":"Luca Prova","nickname":"Lu"},{"name":"Nora Pero"},{"id":5}],"messages":[],"#
        + #""title":"Luca Prova","image":{"uri":"messages/photos/g.jpg"},"nuovo":{"a":1},"is_still_participant":true}"#,
    ])
    reading.expectBalanced()
    let extra = try #require(reading.conversations.first?["extra"].string)
    #expect(extra.contains(#""image":{"uri":"messages/photos/g.jpg"}"#))
    #expect(extra.contains(#""nuovo":{"a":1}"#))
    #expect(extra.contains(#""nickname":"Lu""#))
    #expect(extra.contains(#""id":5"#))
    #expect(reading.finding("record.unknown-key") != nil)
  }

  /// Every byte of the view of all messages is that of the tables.
  @Test func readableRowsFollowTheMessages() throws {
    let reading = try read(
      Sample.thread([
        Sample.message(
          Sample.owner, 1_600_000_001_000, "b", #","reactions":[{"reaction":"👍","actor":"Luca Prova"}]"#),
        one,
      ]))
    let rows = reading.rows(.readableMessages)
    #expect(rows.map { $0["text"] } == ["a", "b"])
    #expect(rows.map { $0["reactions"] } == [.null, "👍 Luca Prova"])
    #expect(rows.map { $0["conversation"] } == ["Luca Prova", "Luca Prova"])
  }
}
