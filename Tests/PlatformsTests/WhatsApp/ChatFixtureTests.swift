import Foundation
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Chats that other projects publish as test data, beside the package: the counts are those noted beside
/// them. Skipped where they are not there.
@Suite(.enabled(if: SharedData.has("real/whatsapp")))
struct ChatFixtureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    /// Headers, with a sender, without one.
    var headers: Int
    var authored: Int
    var notices: Int
    var order = WrittenDateOrder.dayMonthYear
    var testDescription: String { path }
  }

  private static let ios = "starkdmi__whats_json/test/data/ios/"
  private static let android = "starkdmi__whats_json/test/data/android/"

  static let cases: [Case] =
    ["Arabic", "EN", "EN+Media", "German", "IT", "Portugal"].map {
      Case(
        path: ios + "WhatsApp Chat - Elon Musk (\($0)).txt", headers: 25, authored: 25, notices: 0,
        order: $0 == "Arabic" ? .dayMonthYear : .monthDayYear)
    }
    + [
      Case(path: ios + "iOS Indonesian.txt", headers: 28, authored: 28, notices: 0, order: .monthDayYear),
      Case(path: ios + "iOS Vietnamese.txt", headers: 28, authored: 28, notices: 0, order: .monthDayYear),
      Case(
        path: "starkdmi__whats_json/test/data/calendars/Buddhist iOS.txt", headers: 28, authored: 28,
        notices: 0, order: .monthDayYear),
      Case(
        path: "starkdmi__whats_json/test/data/calendars/Japanese iOS.txt", headers: 28, authored: 28,
        notices: 0, order: .monthDayYear),
      Case(
        path: android + "WhatsApp Chat with Dmitry S EN Android.txt", headers: 60, authored: 59, notices: 1),
      Case(
        path: android + "WhatsApp Chat with Dmitry S EN+Media Android.txt", headers: 60, authored: 59,
        notices: 1),
      Case(
        path: android + "WhatsApp Chat with Group Chat XXX Android.txt", headers: 20, authored: 4, notices: 16
      ),
      Case(
        path: "timelinize__timelinize/datasources/whatsapp/testdata/fixtures/_chat.txt", headers: 19,
        authored: 19, notices: 0, order: .monthDayYear),
      Case(
        path: "mlomb__chat-analytics/tests/samples/whatsapp/2A_5M.txt", headers: 5, authored: 5, notices: 0),
      Case(
        path: "mlomb__chat-analytics/tests/samples/whatsapp/4A_11M.txt", headers: 14, authored: 11, notices: 3
      ),
      Case(
        path: "joweich__chat-miner/test/whatsapp/test_ddmmyy_24hrs.txt", headers: 9, authored: 7, notices: 2),
      Case(
        path: "joweich__chat-miner/test/whatsapp/test_mmddyyyy_12hrs.txt", headers: 9, authored: 7,
        notices: 2, order: .monthDayYear),
      Case(
        path: "joweich__chat-miner/test/whatsapp/test_yyyymmdd_24hrs.txt", headers: 9, authored: 7,
        notices: 2, order: .monthDayYear),
      Case(path: "lucasrodes__whatstk/chats/whatsapp/lorem.txt", headers: 500, authored: 500, notices: 0),
      Case(path: "lucasrodes__whatstk/chats/whatsapp/pokemon.txt", headers: 20, authored: 19, notices: 1),
      Case(
        path: "droidizzz__1000-Birre-Project/examples/chat-android.txt", headers: 11, authored: 10, notices: 1
      ),
    ]
    + ["android24h", "androidampm", "ios24h", "iosampm"].map {
      Case(
        path: "gesiscss__WhatsR/inst/english\($0).txt", headers: 50, authored: 42, notices: 8,
        order: .monthDayYear)
    }

  @Test(arguments: cases) func counts(_ example: Case) throws {
    let path = try #require(SharedData.path("real/whatsapp/" + example.path))
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let run = try Reading([path], options: options)
    run.expectBalanced()
    #expect(run.messages.count == example.headers)
    #expect(run.messages.filter { $0["sender_name"] != .null }.count == example.authored)
    #expect(
      run.messages.filter { $0["sender_name"] == .null && $0["type"] == "notice" }.count == example.notices)
    #expect(run.messages.allSatisfy { $0["time_ms"] != .null })
    // Every line of a text and every name stands in the file so.
    let bytes = try #require(SharedData.bytes("real/whatsapp/" + example.path))
    let lines = Set(
      String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self).split(separator: "\n").map(String.init))
    let whole = lines.joined(separator: "\n")
    let unmarked = String(
      decoding: Array(whole.utf8).withUnsafeBufferPointer { ChatBytes.clean($0) }, as: UTF8.self)
    for message in run.messages {
      for line in message["text"].string?.split(separator: "\n") ?? [] { #expect(whole.contains(line)) }
      if let name = message["sender_name"].string { #expect(unmarked.contains("\(name):")) }
    }
    // Every line that begins no message is in a text, or is the title of an attachment.
    let texts = Set(run.texts.compactMap { $0 }.flatMap { $0.split(separator: "\n") })
    let rest = lines.filter { line in
      var copy = line
      return copy.withUTF8 { ChatHeader($0) == nil }
    }
    for line in rest {
      #expect(texts.contains { $0.contains(line) || line.contains($0) }, "\(line)")
    }
    let facts = try #require(run.facts(of: path))
    #expect(facts.order == example.order)
  }

  @Test func allCzech() throws {
    let folder = SharedData.files(below: "real/whatsapp/" + Self.android)
    let name = try #require(folder.first { $0.hasPrefix("Chat WhatsApp s") })
    let run = try Reading([try #require(SharedData.path("real/whatsapp/" + Self.android + name))])
    #expect(run.messages.count == 60)
    #expect(run.conversations.first?["title"] == "Dmitry S CZ Android")
    #expect(run.messages.filter { $0["type"] == "notice" }.count == 1)
    #expect(run.messages.filter { $0["is_deleted"] == 1 }.count == 8)
    run.expectBalanced()
  }

  /// The same chat in six languages.
  @Test(arguments: ["EN", "IT", "German", "Portugal", "Arabic"]) func kinds(_ language: String) throws {
    let path = try #require(
      SharedData.path("real/whatsapp/" + Self.ios + "WhatsApp Chat - Elon Musk (\(language)).txt"))
    let run = try Reading([path])
    var counts: [String: Int] = [:]
    for message in run.messages { counts[message["type"].string ?? "", default: 0] += 1 }
    #expect(
      counts == [
        "notice": 3, "text": 4, "image": 4, "video": 2, "audio": 1, "location": 2, "contact": 1,
        "sticker": 2, "file": 3, "unsupported": 2, "gif": 1,
      ])
    #expect(run.messages.filter { $0["is_deleted"] == 1 }.count == 2)
    #expect(run.rows(.media).filter { $0["status"] == "omitted" }.count == 14)
    #expect(run.rows(.media).contains { $0["archive_path"] == "Some file.txt" })
    #expect(run.rows(.media).contains { $0["archive_path"] == "Resume-Dmitry-Starkov.pdf" })
  }

  private struct Target: Decodable {
    var timestamp: String
    var author: String
    var message: String
  }

  /// What the project that the three files are from expects of each, message by message.
  @Test(arguments: ["ddmmyy_24hrs", "mmddyyyy_12hrs", "yyyymmdd_24hrs"]) func expectedThere(_ name: String)
    throws
  {
    let folder = "real/whatsapp/joweich__chat-miner/test/whatsapp/"
    let bytes = try #require(SharedData.bytes(folder + "target.json"))
    let expected = try JSONDecoder().decode([Target].self, from: Data(bytes))
    var options = ImportOptions()
    options.timeZone = "UTC"
    let run = try Reading([try #require(SharedData.path(folder + "test_\(name).txt"))], options: options)
    // One message is gone: `John Doe:.`
    let shown = run.messages.filter { $0["type"] == "text" }
    #expect(expected.count == 6)
    #expect(Set(shown.map { $0["sent_at"].string }) == Set(expected.map { $0.timestamp + ".000Z" }))
    for target in expected {
      let message = shown.first { $0["sent_at"].string == target.timestamp + ".000Z" }
      #expect(message?["sender_name"].string == target.author)
      #expect(message?["text"].string?.replacing("\n", with: " ") == target.message)
    }
  }

  @Test func filesAndPolls() throws {
    let folder = "real/whatsapp/timelinize__timelinize/datasources/whatsapp/testdata/fixtures"
    let run = try Reading([try #require(SharedData.path(folder))])
    run.expectBalanced()
    let types = run.messages.map { $0["type"].string ?? "" }
    #expect(
      types == [
        "notice", "notice", "text", "text", "text", "image", "text", "unsupported", "text", "file", "poll",
        "location", "location", "image", "call", "call", "unsupported", "text", "poll",
      ])
    #expect(run.texts[17] == "An edited message")
    #expect(run.messages[17]["extra"] == #"{"edited":true}"#)
    #expect(run.messages[15]["call_seconds"] == 300)
    let media = run.rows(.media).map { [$0["archive_path"], $0["status"]] }
    #expect(media.contains(["some-image.jpg", "missing"]))
    #expect(media.contains(["some-doc.pdf", "present"]))
    #expect(run.texts[18]?.hasPrefix("ENCUESTA:") == true)
  }
}

extension Reading {
  /// What a first pass over a chat tells.
  fileprivate func facts(of path: String) -> ChatFacts? {
    guard let bytes = SharedData.bytes(String(path.split(separator: "/shared/").last ?? "")) else {
      return nil
    }
    return try? ChatSurvey.facts(of: Bytes(bytes: bytes), newest: nil, given: nil)
  }
}
