import Import
import Platforms
import PortaviaModel
import Testing

/// Every field of a message that was ever seen (docs/formats/facebook.md#members-of-a-message), one by one:
/// what becomes of it, and that nothing of it is lost.
struct MessageFieldTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// Members beside sender and time.
    var members: String
    /// Cells that must be so; all others of this list are NULL: text, link_url, link_text, call_seconds, extra.
    var cells: [String: Value]
    /// Kinds of the attachments, content or thumbnail: `image:content`.
    var attachments: [String] = []
    /// Findings beyond those of missing media.
    var codes: Set<String> = []

    var testDescription: String { members }
  }

  static let cases: [Case] = [
    Case(members: #""content":"ciao""#, cells: ["type": "text", "text": "ciao"]),
    Case(members: #""content":"""#, cells: ["type": "unsupported"]),
    Case(members: #""content":"ciao","type":"Generic""#, cells: ["type": "text", "text": "ciao"]),
    Case(
      members: #""content":"visto?","type":"Share","share":{"link":"https://e.example/a"}"#,
      cells: [
        "type": "link", "text": "visto?", "link_url": "https://e.example/a", "extra": #"{"type":"Share"}"#,
      ]),
    Case(
      members: #""share":{"link":"https://e.example/a","share_text":"testo","original_content_owner":"x"}"#,
      cells: [
        "type": "link", "link_url": "https://e.example/a", "link_text": "testo",
        "extra": #"{"share":{"original_content_owner":"x"}}"#,
      ]),
    Case(
      members: #""share":{"link":"https://bing.com/maps/default.aspx?where1=45.1%2C+9.2"}"#,
      cells: ["type": "location", "link_url": "https://bing.com/maps/default.aspx?where1=45.1%2C+9.2"]),
    Case(members: #""share":{"share_text":"qui"}"#, cells: ["type": "link", "link_text": "qui"]),
    Case(
      members: #""content":"Nora ti ha aggiunto.","type":"Subscribe","users":[{"name":"Luca Prova"}]"#,
      cells: [
        "type": "notice", "direction": "system", "text": "Nora ti ha aggiunto.",
        "extra": #"{"type":"Subscribe","users":[{"name":"Luca Prova"}]}"#,
      ]),
    Case(
      members: #""type":"Unsubscribe","content":"esce""#,
      cells: [
        "type": "notice", "direction": "system", "text": "esce", "extra": #"{"type":"Unsubscribe"}"#,
      ]),
    Case(members: #""call_duration":0"#, cells: ["type": "call", "call_seconds": 0]),
    Case(
      members: #""call_duration":61,"missed":false,"content":"Chiamata""#,
      cells: ["type": "call", "call_seconds": 61, "text": "Chiamata"]),
    Case(members: #""missed":true"#, cells: ["type": "call", "extra": #"{"missed":true}"#]),
    Case(members: #""is_unsent":true"#, cells: ["type": "unsupported", "is_deleted": 1]),
    Case(
      members: #""is_unsent":false,"content":"resta""#,
      cells: ["type": "text", "text": "resta", "is_deleted": 0]),
    Case(
      members: #""is_taken_down":true"#,
      cells: ["type": "unsupported", "is_deleted": 0, "extra": #"{"is_taken_down":true}"#]),
    Case(
      members:
        #""is_geoblocked_for_viewer":false,"is_unsent_image_by_messenger_kid_parent":false,"is_taken_down":false"#,
      cells: ["type": "unsupported"]),
    Case(
      members: #""is_geoblocked_for_viewer":true,"content":"a""#,
      cells: ["type": "text", "text": "a", "extra": #"{"is_geoblocked_for_viewer":true}"#]),
    Case(
      members: #""content":"a","bumped_message_metadata":{"is_bumped":false}"#,
      cells: ["type": "text", "text": "a"]),
    Case(
      members: #""content":"a","bumped_message_metadata":{"is_bumped":true,"bumped_message":"b"}"#,
      cells: [
        "type": "text", "text": "a",
        "extra": #"{"bumped_message_metadata":{"is_bumped":true,"bumped_message":"b"}}"#,
      ]),
    Case(
      members: #""content":"a","ip":"192.0.2.7""#, cells: ["type": "text", "text": "a"],
      codes: ["scope.withheld"]),
    Case(
      members:
        #""photos":[{"uri":"messages/a/p.jpg","creation_timestamp":1600000000},{"uri":"messages/a/q.jpg"}]"#,
      cells: ["type": "image"], attachments: ["image:content", "image:content"]),
    Case(
      members: #""videos":[{"uri":"messages/a/v.mp4","thumbnail":{"uri":"messages/a/v.jpg"}}]"#,
      cells: ["type": "video"], attachments: ["video:content", "image:thumbnail"]),
    Case(
      members: #""audio_files":[{"uri":"messages/a/v.aac"}]"#, cells: ["type": "audio"],
      attachments: ["audio:content"]),
    Case(
      members: #""gifs":[{"uri":"messages/a/g.gif"}]"#, cells: ["type": "gif"], attachments: ["gif:content"]),
    Case(
      members: #""files":[{"uri":"messages/a/f.pdf"}],"content":"ecco""#,
      cells: ["type": "file", "text": "ecco"], attachments: ["file:content"]),
    Case(
      members: #""sticker":{"uri":"messages/stickers_used/s.png","ai_stickers":[]}"#,
      cells: ["type": "sticker", "extra": #"{"sticker":{"ai_stickers":[]}}"#],
      attachments: ["sticker:content"]),
    Case(
      members: #""photos":[{"uri":"messages/a/p.jpg","backup_uri":"https://e.example/p"}]"#,
      cells: ["type": "image", "extra": #"{"photos":[{"backup_uri":"https://e.example/p"}]}"#],
      attachments: ["image:content"], codes: ["record.unknown-key"]),
    Case(
      members: #""photos":[{"uri":"","creation_timestamp":1600000000}]"#,
      cells: ["type": "unsupported", "extra": #"{"photos":[{"uri":"","creation_timestamp":1600000000}]}"#]),
    Case(
      members: #""videos":[{"uri":"messages/a/v.mp4","thumbnail":{"uri":7}}]"#,
      cells: ["type": "video", "extra": #"{"videos":[{"thumbnail":{"uri":7}}]}"#],
      attachments: ["video:content"]),
    Case(
      members: #""poll":{"question":"quando?"}"#,
      cells: ["type": "poll", "extra": #"{"poll":{"question":"quando?"}}"#]),
    Case(
      members: #""content":"a","sender_id_INTERNAL":0,"filename":"""#,
      cells: ["type": "text", "text": "a", "extra": #"{"sender_id_INTERNAL":0,"filename":""}"#]),
    Case(
      members: #""content":"a","nuovo":{"x":[1,2]}"#,
      cells: ["type": "text", "text": "a", "extra": #"{"nuovo":{"x":[1,2]}}"#], codes: ["record.unknown-key"]),
    // Wrong types stay where they can be found.
    Case(members: #""content":5"#, cells: ["type": "unsupported", "extra": #"{"content":5}"#]),
    Case(
      members: #""content":{"text":"a"}"#,
      cells: ["type": "unsupported", "extra": #"{"content":{"text":"a"}}"#]),
    Case(members: #""photos":"p.jpg""#, cells: ["type": "unsupported", "extra": #"{"photos":"p.jpg"}"#]),
    Case(members: #""photos":[5,null]"#, cells: ["type": "unsupported", "extra": #"{"photos":[5,null]}"#]),
    Case(members: #""reactions":"x""#, cells: ["type": "unsupported", "extra": #"{"reactions":"x"}"#]),
    Case(members: #""share":7"#, cells: ["type": "link", "extra": #"{"share":7}"#]),
    Case(
      members: #""call_duration":"lunga""#,
      cells: ["type": "unsupported", "extra": #"{"call_duration":"lunga"}"#]),
    Case(members: #""is_unsent":"si""#, cells: ["type": "unsupported", "extra": #"{"is_unsent":"si"}"#]),
    Case(members: #""type":3,"content":"a""#, cells: ["type": "text", "text": "a", "extra": #"{"type":3}"#]),
    Case(members: #""content":null"#, cells: ["type": "unsupported", "extra": #"{"content":null}"#]),
    // Two times: the first that is one counts, the other one stays.
    Case(
      members: #""content":"a","timestamp":1600000000"#,
      cells: ["type": "text", "text": "a", "extra": #"{"timestamp":1600000000}"#]),
  ]

  @Test(arguments: cases) func field(_ one: Case) throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([
        #"{"sender_name":"Luca Prova","timestamp_ms":1600000000123,"# + one.members + "}"
      ]),
    ])
    reading.expectBalanced()
    let message = try #require(reading.messages.first)
    for column in ["text", "link_url", "link_text", "call_seconds", "extra"] {
      #expect(message[column] == one.cells[column] ?? .null, "\(column)")
    }
    for (column, value) in one.cells { #expect(message[column] == value, "\(column)") }
    #expect(message["direction"] == one.cells["direction"] ?? "in")
    #expect(message["sent_at"] == "2020-09-13T12:26:40.123Z")
    #expect(reading.rows(.rawRecords).isEmpty)
    let media = Dictionary(
      uniqueKeysWithValues: reading.rows(.media).map { ($0["id"].integer ?? 0, $0["type"].string ?? "") })
    let kinds = reading.rows(.attachments).map {
      "\(media[$0["media_id"].integer ?? 0] ?? "?"):\($0["role"].string ?? "?")"
    }
    #expect(kinds == one.attachments)
    #expect(reading.codes.subtracting(["media.missing", "time.zone-assumed"]) == one.codes)
  }

  @Test func scopeAllKeepsAddresses() throws {
    var options = ImportOptions()
    options.includesEverything = true
    let reading = try Reading(
      [
        Sample.profilePath: Sample.profile,
        Sample.page("lucaprova_1"): Sample.thread([
          Sample.message("Luca Prova", 1_600_000_000_000, "a", #","ip":"192.0.2.7""#)
        ]),
      ], options: options)
    #expect(reading.messages.first?["extra"] == #"{"ip":"192.0.2.7"}"#)
    #expect(!reading.codes.contains("scope.withheld"))
  }

  @Test func reactionsKeepTheirGraphemeAndActor() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([
        Sample.message(
          Sample.owner, 1_600_000_000_000, "a",
          #","reactions":[{"reaction":"\u00f0\u009f\u0091\u008d","actor":"Luca Prova","timestamp":1600000001},"#
            + #"{"reaction":"👩‍👩‍👧","actor":"Nora Pero"},{"actor":"","mood":1}]"#)
      ]),
    ])
    reading.expectBalanced()
    let reactions = reading.rows(.reactions)
    #expect(reactions.map { $0["emoji"] } == ["👍", "👩‍👩‍👧", .null])
    #expect(reactions.map { $0["type"] } == ["emoji", "emoji", "emoji"])
    #expect(reactions.map { reading.name($0["actor_account_id"]) } == ["Luca Prova", "Nora Pero", nil])
    #expect(reactions.map { $0["created_at"] } == ["2020-09-13T12:26:41.000Z", .null, .null])
    #expect(reading.messages.first?["extra"].string?.contains(#""mood":1"#) == true)
    // Only the other one's reaction to a message of ours is towards us.
    #expect(reading.rows(.interactions).map { $0["type"] } == ["reaction"])
  }

  /// No time, a time that is none, and one that cannot be: the digits are not lost.
  @Test(arguments: [
    ("", Value.null, Value.null), (#","timestamp_ms":0"#, .null, .null),
    (#","timestamp_ms":99999999999999999999"#, .null, "99999999999999999999"),
    (#","timestamp_ms":-9999999999999999"#, .null, "-9999999999999999"),
    (#","timestamp_ms":"ieri""#, .null, "ieri"),
    (#","timestamp":1600000000"#, "2020-09-13T12:26:40.000Z", .null),
  ])
  func times(_ member: String, _ sentAt: Value, _ raw: Value) throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([#"{"sender_name":"Luca Prova","content":"a"\#(member)}"#]),
    ])
    reading.expectBalanced()
    let message = try #require(reading.messages.first)
    #expect(message["sent_at"] == sentAt)
    #expect(message["time_raw"] == raw)
  }

  @Test func aMessageWithoutSenderHasNoDirection() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([
        #"{"timestamp_ms":1600000000000,"content":"a"}"#,
        #"{"sender_name":"","timestamp_ms":1600000000000,"content":"b"}"#,
      ]),
    ])
    #expect(reading.messages.map { $0["direction"] } == ["unknown", "unknown"])
    #expect(reading.messages.map { $0["sender_account_id"] } == [.null, .null])
  }
}
