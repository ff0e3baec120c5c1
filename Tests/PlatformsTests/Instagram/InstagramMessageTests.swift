import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct InstagramMessageTests {
  private typealias Files = InstagramFiles

  private func page(_ folder: String, box: String = "inbox", _ number: Int = 1) -> String {
    "\(Files.activity)messages/\(box)/\(folder)/message_\(number).json"
  }

  @Test func conversationsAndTheirFields() throws {
    let me = "Officina Pero"
    let reading = try Files.read([
      (
        page("annademo_101"),
        Files.thread(
          ["Anna Demo", me],
          [
            Files.message(
              "Anna Demo", 1_600_000_005_000,
              #","share":{"link":"https://www.instagram.com/p/A/","share_text":"guarda","original_content_owner":"x"}"#
            ),
            Files.message(
              me, 1_600_000_004_000,
              #","content":"Sì!","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Anna Demo","timestamp":1600000010}]"#
            ),
            Files.message("Anna Demo", 1_600_000_003_000, ""),
            Files.message(
              "Anna Demo", 1_600_000_002_000,
              #","photos":[{"uri":"your_instagram_activity/messages/inbox/annademo_101/photos/1.jpg","creation_timestamp":1600000002}]"#
            ),
            Files.message("Anna Demo", 1_600_000_001_000, #","content":"Aperti?","call_duration":0"#),
            Files.message("Anna Demo", 1_600_000_000_000, #","content":"Ciao""#),
          ])
      ),
      ("your_instagram_activity/messages/inbox/annademo_101/photos/1.jpg", "x"),
      (
        page("lucaprova_102", box: "message_requests"),
        Files.thread(
          ["Luca Prova", me], [Files.message("Luca Prova", 1_600_000_000_000, #","content":"Salve""#)])
      ),
      (
        page("canale_103", box: "broadcast"),
        Files.thread(["Canale", me], [Files.message("Canale", 1_600_000_000_000, #","content":"Novità""#)])
      ),
    ])
    reading.expectBalanced()
    #expect(
      reading.conversations.map { $0["channel"] } == [
        "instagram_direct", "instagram_direct", "instagram_direct",
      ])
    #expect(reading.conversations.map { $0["folder"] } == ["broadcast", "inbox", "requests"])
    #expect(reading.conversations.map { $0["platform"] } == ["instagram", "instagram", "instagram"])
    let direct = try #require(reading.conversations.first { $0["platform_id"] == "101" })
    let messages = reading.messages.filter { $0["conversation_id"] == direct["id"] }
    #expect(messages.map { $0["type"] } == ["text", "call", "image", "unsupported", "text", "link"])
    #expect(messages.map { $0["direction"] } == ["in", "in", "in", "in", "out", "in"])
    #expect(messages[5]["link_url"] == "https://www.instagram.com/p/A/")
    #expect(messages[5]["extra"] == #"{"share":{"original_content_owner":"x"}}"#)
    #expect(messages[0]["extra"] == .null)
    let reaction = try #require(reading.rows(.reactions).first)
    #expect(reaction["created_at"] == "2020-09-13T12:26:50.000Z")
    #expect(reaction["platform"] == "instagram")
    #expect(direct["owner_account_id"] == 1)
    #expect(reading.rows(.inquiries).count == 3)
  }

  /// Instagram and Facebook of one business in one call: nobody's messages go astray.
  @Test func besideFacebook() throws {
    let facebook: KeyValuePairs<String, String> = [
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([
        Sample.message("Luca Prova", 1_600_000_000_000, "da Facebook")
      ]),
    ]
    let instagram = ZipBuilder(
      [
        Files.profile,
        (
          page("lucaprova_1"),
          Files.thread(
            ["Luca Prova", "Officina Pero"],
            [Files.message("Luca Prova", 1_600_000_000_000, #","content":"da Instagram""#)])
        ),
      ].map { ZipBuilder.Item($0.0, $0.1) })
    let reading = try Reading(zips: [
      "instagram-officina-2025-01-01-AbCdEf12.zip": instagram,
      "facebook-nora-2025-01-01-AbCdEf12.zip": ZipBuilder(facebook),
    ])
    reading.expectBalanced()
    #expect(Set(reading.texts) == ["da Facebook", "da Instagram"])
    #expect(Set(reading.conversations.map { $0["channel"] }) == ["messenger", "instagram_direct"])
    #expect(reading.rows(.accounts).filter { $0["is_owner"] == 1 }.count == 2)
    let suggestion = try #require(reading.rows(.contactMatches).first)
    #expect(suggestion["method"] == "same_name")
    #expect(suggestion["status"] == "suggested")
    #expect(suggestion["other_account_id"] != .null)
    #expect(reading.rows(.contactMatches).count == 1)
    #expect(reading.rows(.accounts).filter { $0["display_name"] == "Luca Prova" }.count == 2)
    #expect(
      Set(reading.rows(.sourceFiles).map { $0["rule"] }).isSuperset(of: [
        "facebook.messages", "instagram.messages",
      ]))
  }

  @Test func flatConversations() throws {
    let profile = ("profile.json", #"{"username":"officina_pero","name":"Officina Pero"}"#)
    let messages = #"""
      [{"participants":["officina_pero","anna.demo"],"conversation":[
        {"sender":"anna.demo","created_at":"2019-05-01T10:00:03.500000+00:00","media_share_url":"https://www.instagram.com/p/A/","media_share_caption":"bello","media_owner":"x"},
        {"sender":"officina_pero","created_at":"2019-05-01T10:00:02+00:00","text":"Sì","likes":[{"username":"anna.demo","date":"2019-05-01T10:00:09+00:00"}]},
        {"sender":"anna.demo","created_at":"2019-05-01T10:00:01+00:00","voice_media":"Media unavailable."},
        {"sender":"anna.demo","created_at":"2019-05-01T10:00:00+00:00","text":"Ciao città 🚲"},
        {"created_at":7}]},
       {"participants":["officina_pero","luca","bea"],"conversation":[{"sender":"luca","created_at":"2019-06-01T10:00:00+00:00","text":"gruppo"}]},
       7]
      """#
    let reading = try Reading(files: [
      profile, ("connections.json", #"{"followers":{}}"#), ("messages.json", messages),
    ])
    reading.expectBalanced()
    #expect(reading.conversations.map { $0["type"] } == ["direct", "group"])
    #expect(reading.messages.map { $0["type"] } == ["text", "voice", "text", "link", "text"])
    #expect(reading.messages.map { $0["direction"] } == ["in", "in", "out", "in", "in"])
    #expect(reading.messages[0]["text"] == "Ciao città 🚲")
    #expect(reading.messages[0]["time_raw"] == "2019-05-01T10:00:00+00:00")
    #expect(reading.messages[3]["time_ms"] == 1_556_704_803_500)
    #expect(reading.messages[3]["link_text"] == "bello")
    // A sentence in place of the file: it was not delivered.
    let voice = try #require(
      reading.rows(.attachments).first { $0["message_id"] == reading.messages[1]["id"] })
    let missing = try #require(reading.rows(.media).first { $0["id"] == voice["media_id"] })
    #expect(missing["status"] == "missing")
    #expect(missing["archive_path"] == "Media unavailable.")
    #expect(reading.rows(.reactions).first?["emoji"] == "❤")
    let anna = try #require(reading.rows(.accounts).first { $0["username"] == "anna.demo" })
    #expect(reading.conversations[0]["counterpart_account_id"] == anna["id"])
    #expect(reading.conversations[0]["platform_id"] == .null)
    #expect(reading.file("messages.json")?["records_read"] == 7)
  }

  @Test func twoFlatDownloads() throws {
    func zip(_ more: String) -> ZipBuilder {
      ZipBuilder([
        "profile.json": #"{"username":"officina_pero","name":"Officina Pero"}"#, "connections.json": "{}",
        "messages.json":
          #"[{"participants":["officina_pero","anna"],"conversation":[\#(more){"sender":"anna","created_at":"2019-05-01T10:00:00+00:00","text":"Ciao"}]}]"#,
      ])
    }
    let reading = try Reading(zips: [
      "officina_pero_20190601.zip": zip(""),
      "officina_pero_20190701.zip": zip(
        #"{"sender":"anna","created_at":"2019-06-20T10:00:00+00:00","text":"Di nuovo"},"#),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["Ciao", "Di nuovo"])
    #expect(reading.conversations.count == 1)
  }

  @Test func emptyCategoriesOfTheFlatEra() throws {
    let reading = try Reading(files: [
      ("profile.json", #"{"username":"officina_pero","name":"Officina Pero"}"#),
      (
        "connections.json",
        #"{"followers":{"anna":"2019-05-01T10:00:00"},"close_friends":{},"new_kind":{"x":"y"}}"#
      ),
      ("messages.json", #"["You have no data in this section"]"#),
      ("saved.json", #"["You have no data in this section"]"#),
      ("stories_activities.json", #"{"polls":[["2019-05-01T10:00:00+00:00","anna"]],"quizzes":[]}"#),
      ("searches.json", #"[{"search_click":"bici","time":"2019-05-01T10:00:00+00:00","type":"hashtag"}]"#),
    ])
    reading.expectBalanced()
    #expect(reading.file("messages.json")?["status"] == "parsed")
    #expect(reading.file("messages.json")?["role"] == "index")
    #expect(reading.file("saved.json")?["role"] == "index")
    #expect(reading.rows(.relationships).first?["time_basis"] == "unknown")
    #expect(reading.rows(.relationships).first?["created_at"] == "2019-05-01T10:00:00.000Z")
    let poll = try #require(reading.rows(.activities).first { $0["type"] == "stories_activities" })
    #expect(poll["title"] == "anna")
    #expect(poll["created_at"] == "2019-05-01T10:00:00.000Z")
    #expect(reading.rows(.rawRecords).count == 1)
  }

  @Test(arguments: [
    ("2019-05-01T10:00:00+00:00", 1_556_704_800_000, "offset"),
    ("2019-05-01T12:00:00.250+02:00", 1_556_704_800_250, "offset"),
    ("2019-05-01T10:00:00", 1_556_704_800_000, "unknown"), ("2019-05-01 10:00:00Z", 1_556_704_800_000, "utc"),
  ])
  func times(_ text: String, _ ms: Int64, _ basis: String) {
    var arena = Arena()
    let time = FlatTime.time(arena.append(text), in: arena)
    #expect(time.milliseconds == ms)
    #expect("\(time.basis)" == basis)
  }

  @Test(arguments: [
    "", "2019", "2019-13-01T10:00:00", "2019-02-30T10:00:00", "2019-05-01T10:00:00+", "ciao",
    "2019-05-01T10:00:00.Z",
  ])
  func noTimes(_ text: String) {
    var arena = Arena()
    #expect(FlatTime.time(arena.append(text), in: arena).milliseconds == nil)
  }
}
