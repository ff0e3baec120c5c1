import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Downloads that other projects publish as test data, beside the package: they were made without knowing this
/// program. The counts are those noted beside them. Skipped where they are not there.
@Suite(.enabled(if: SharedData.has("real/facebook") && Python.executable != nil))
struct RealShapeTests {
  private static let messenger = "kenn-io__msgvault/internal/fbmessenger/testdata/"

  /// What an export must hold: SQL with one value → value.
  struct Case: Sendable, CustomTestStringConvertible {
    var folder: String
    var facts: [String: String]
    var testDescription: String { folder }
  }

  static let cases: [Case] = [
    Case(
      folder: messenger + "json_simple",
      facts: [
        "SELECT count(*) FROM conversations": "2", "SELECT count(*) FROM reactions": "2",
        "SELECT group_concat(platform_id || ' ' || folder || ' ' || message_count) FROM conversations":
          "ARCH archived 1,ABC123 inbox 3",
        "SELECT text FROM messages m JOIN conversations c ON c.id = conversation_id WHERE platform_id = 'ABC123' AND position = 2":
          "café time?",
        "SELECT display_name FROM accounts WHERE is_owner": "Test User",
        "SELECT group_concat(emoji, ' ') FROM reactions": "❤ 👍",
      ]),
    Case(
      folder: messenger + "json_group",
      facts: [
        "SELECT type || ' ' || participant_count || ' ' || message_count FROM conversations": "group 3 3",
        "SELECT group_concat(text, '|') FROM (SELECT text FROM messages ORDER BY position)":
          "Hey crew|Hi!|Hello.",
      ]),
    Case(
      folder: messenger + "json_with_media",
      facts: [
        "SELECT count(*) FROM messages": "1",
        "SELECT m.status || ' ' || m.archive_path FROM attachments a JOIN media m ON m.id = a.media_id":
          "present your_activity_across_facebook/messages/inbox/bob_XYZ789/photos/tiny.png",
        "SELECT count(*) FROM media": "1",
      ]),
    Case(
      folder: messenger + "json_with_media_alt",
      facts: [
        "SELECT count(*) FROM messages": "1",
        "SELECT m.status || ' ' || m.archive_path FROM attachments a JOIN media m ON m.id = a.media_id":
          "present your_facebook_activity/messages/inbox/carol_ALT456/photos/tiny.png",
        "SELECT count(*) FROM media": "1",
      ]),
    Case(
      folder: messenger + "corrupt",
      facts: [
        "SELECT count(*) FROM conversations": "1", "SELECT count(*) FROM messages": "1",
        "SELECT status FROM source_files WHERE path LIKE '%broken_BAD%'": "partly_parsed",
        "SELECT count(*) FROM raw_records": "1",
        "SELECT severity FROM findings WHERE code LIKE 'json.%' LIMIT 1": "error",
      ]),
    // Files of the encrypted download that stand in the folder of a standard one.
    Case(
      folder: messenger + "e2ee_simple",
      facts: [
        "SELECT count(*) FROM conversations": "2", "SELECT count(*) FROM messages": "6",
        "SELECT count(*) FROM activities": "0",
      ]),
    Case(
      folder: messenger + "html_simple",
      facts: [
        "SELECT format FROM archives": "html",
        "SELECT count(*) FROM findings WHERE code = 'archive.html'": "1",
        "SELECT count(*) FROM source_files WHERE status = 'unrecognised'": "0",
        "SELECT count(*) FROM messages": "3",
      ]),
    Case(
      folder: "tardigrde__facebook-data-miner/tests/test_data",
      facts: [
        "SELECT count(*) FROM conversations": "3",
        "SELECT count(*) FROM relationships WHERE type = 'friend'": "9",
        "SELECT message_count FROM conversations WHERE platform_id = 'sdf7fs9d876'": "7",
        "SELECT message_count FROM conversations WHERE platform_id = 'n5fd6gG50h'": "15",
        "SELECT count(DISTINCT m.source_file_id) FROM messages m JOIN conversations c ON c.id = conversation_id WHERE c.platform_id = 'sdf7fs9d876'":
          "2",
        "SELECT count(*) FROM (SELECT time_ms < lag(time_ms) OVER (PARTITION BY conversation_id ORDER BY position) AS back FROM messages) WHERE back":
          "0",
        // One of the files is supplied, under a folder in another case; all others are missing.
        "SELECT group_concat(archive_path) FROM media WHERE status = 'present'":
          "messages/inbox/FooBar_n5fd6gG50h/photos/apple-5391076_960_720.jpg",
        "SELECT count(*) FROM attachments a JOIN media m ON m.id = a.media_id WHERE m.status = 'present'":
          "1",
        "SELECT group_concat(DISTINCT status) FROM (SELECT status FROM media ORDER BY 1)": "missing,present",
      ]),
    // Two albums in the flat layout of 2018, with the camera's facts beside `photo_metadata`; nothing else.
    Case(
      folder: "addshore__facebook-data-image-exif/facebook-example",
      facts: [
        "SELECT group_concat(n) FROM (SELECT status || ' ' || count(*) n FROM source_files GROUP BY status ORDER BY 1)":
          "linked 4,parsed 2",
        "SELECT count(*) FROM media WHERE status = 'present' AND export_path IS NOT NULL": "4",
        "SELECT count(*) FROM media": "4",
        "SELECT group_concat(title, '|') FROM (SELECT title FROM media ORDER BY archive_path)":
          "Album 2015|Album 2015|Album 1 JSON|Album 1 JSON",
        "SELECT group_concat(type || ' ' || title, '|') FROM (SELECT * FROM activities ORDER BY id)":
          "album Album 2015|album Album 1 JSON",
        "SELECT latitude || ' ' || longitude FROM media WHERE archive_path LIKE '%11113237987292.jpg'":
          "29.925027777778 -90.088072222222",
        "SELECT count(*) FROM media WHERE extra LIKE '%iso_speed%' AND extra NOT LIKE '%upload_ip%'": "4",
        "SELECT count(*) FROM findings WHERE code = 'record.unknown-key'": "0",
        "SELECT product || ' ' || format || ' ' || parser FROM archives":
          "facebook_profile json portavia/facebook 2018",
      ]),
    // Schemas in place of data: nothing of them may be taken for a person or a message.
    Case(
      folder: "SamuelePilleri__facebook-schemas",
      facts: [
        "SELECT count(*) FROM messages": "0", "SELECT count(*) FROM relationships": "0",
        "SELECT count(*) FROM source_files": "53",
      ]),
  ]

  @Test(arguments: cases)
  func countsAreThoseOfTheirAuthors(_ case: Case) throws {
    let scratch = try ScratchFolder()
    let report = try Exporter().export(
      [try #require(SharedData.path("real/facebook/" + `case`.folder))], to: scratch.path("export"))
    #expect(report.accounting.isBalanced)
    try check(`case`.facts, in: scratch.path("export"))
  }

  /// Files of the era of 2021 without their folders, which they are given here.
  @Test func readsGroupsOfTheEraOf2021() throws {
    let source = "real/facebook/NorseKode__Waultar-App/test/parser/data/"
    let scratch = try ScratchFolder()
    for name in ["your_groups", "your_group_membership_activity", "your_posts_in_groups", "creator_badges"] {
      let bytes = try #require(SharedData.bytes(source + name + ".json"))
      try scratch.write(bytes, to: "download/groups/\(name).json")
    }
    for (name, path) in [
      ("empty_list", "comments_and_reactions/comments"), ("empty_object", "friends_and_followers/friends"),
    ] {
      let bytes = try #require(SharedData.bytes(source + name + ".json"))
      try scratch.write(bytes, to: "download/\(path).json")
    }
    let report = try Exporter(options: ExportOptions(owner: "Nora Pero")).export(
      [scratch.path("download")], to: scratch.path("export"))
    #expect(report.accounting.isBalanced)
    try check(
      [
        "SELECT count(*) FROM posts": "3",
        "SELECT count(*) FROM posts WHERE extra LIKE '%Option 2%'": "1",
        "SELECT group_concat(status) FROM media": "missing",
        "SELECT group_concat(n) FROM (SELECT type || ' ' || status || ' ' || count(*) n FROM relationships GROUP BY type, status ORDER BY 1)":
          "admin active 2,member active 3",
        "SELECT group_concat(display_name) FROM (SELECT display_name FROM accounts WHERE kind = 'group' ORDER BY 1)":
          "Group 1,Group 2,Group 3",
        "SELECT group_concat(title) FROM activities WHERE type = 'your_group_membership_activity'":
          "Du er stoppet med at være medlem af Group 4.",
        "SELECT count(*) FROM source_files WHERE records_read = 0 AND status = 'parsed'": "2",
        "SELECT count(*) FROM findings WHERE code = 'record.unknown-key'": "0",
      ], in: scratch.path("export"))
  }

  /// Every fixture that is a download says what it is.
  @Test(arguments: [
    (messenger + "json_simple", "facebook_profile json portavia/facebook 2023"),
    (messenger + "json_with_media_alt", "facebook_profile json portavia/facebook 2024"),
    (messenger + "html_simple", "facebook_profile html portavia/facebook 2023"),
    ("tardigrde__facebook-data-miner/tests/test_data", "facebook_profile json portavia/facebook 2018"),
    ("addshore__facebook-data-image-exif/facebook-example", "facebook_profile json portavia/facebook 2018"),
  ])
  func saysWhatItIs(_ folder: String, _ expected: String) throws {
    let inspection = try Inspector().inspect([try #require(SharedData.path("real/facebook/" + folder))])
    let archive = try #require(inspection.archives.first)
    #expect(
      "\(archive.product) \(archive.format) portavia/\(archive.platform) \(archive.era ?? "")" == expected)
  }

  /// A conversation of an unknown tool, with a byte order mark and keys that Facebook never wrote.
  @Test func readsAByteOrderMark() throws {
    let bytes = try #require(
      SharedData.bytes("real/facebook/mlomb__chat-analytics/tests/samples/messenger/2A_7M.json"))
    let scratch = try ScratchFolder()
    try scratch.write(bytes, to: "download/messages/inbox/bob_2A7M/message_1.json")
    _ = try Exporter(options: ExportOptions(owner: "Alice")).export(
      [scratch.path("download")], to: scratch.path("export"))
    try check(
      [
        "SELECT type || ' ' || participant_count || ' ' || message_count FROM conversations": "direct 2 7",
        "SELECT group_concat(DISTINCT sender_name) FROM (SELECT sender_name FROM messages ORDER BY 1)":
          "Alice,Bob",
        "SELECT count(*) FROM (SELECT time_ms < lag(time_ms) OVER (ORDER BY position) AS back FROM messages) WHERE back":
          "0",
      ], in: scratch.path("export"))
  }

  /// Without the folders that say what they are, files are refused with the advice to give the whole download.
  @Test(arguments: [
    "mlomb__chat-analytics/tests/samples/messenger/2A_7M.json", "NorseKode__Waultar-App/test/parser/data",
    "ownaginatious__fbchat-archive-parser/tests",
    "gndowns__ParseBook", messenger + "html_timestamps",
    "tardigrde__facebook-data-miner/tests/test_data/messages/inbox/teflonmusk_fsd454f/message_1.json",
  ])
  func refusesWhatIsNoDownload(_ name: String) throws {
    let path = try #require(SharedData.path("real/facebook/" + name))
    let scratch = try ScratchFolder()
    #expect {
      try Exporter().export([path], to: scratch.path("export"))
    } throws: {
      ($0 as? PortaviaError)?.code == .nothingToExport
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("export")))
  }

  private func check(_ facts: [String: String], in export: String) throws {
    let (status, output) = try Python.run("check_export.py", [export])
    #expect(status == 0, "\(output)")
    let queries = facts.keys.sorted()
    let answers = try Python.run("query.py", [export] + queries).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (query, answer) in zip(queries, answers) { #expect(facts[query] ?? "" == answer, "\(query)") }
  }
}
