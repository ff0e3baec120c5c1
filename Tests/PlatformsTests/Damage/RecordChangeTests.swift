import PortaviaModel
import TestSupport
import Testing

/// Files that were changed before they were packed, so that no checksum tells: whatever stands in them, the books
/// close, every key is met once, and the records beside the change are there.
struct RecordChangeTests {
  private static let thread = Sample.thread([
    Sample.message(Sample.owner, 1_600_000_003_000, "quattro"),
    Sample.message(
      Sample.owner, 1_600_000_002_000, "tre", #","reactions":[{"reaction":"👍","actor":"Luca Prova"}]"#),
    Sample.message("Luca Prova", 1_600_000_001_000, "due", #","photos":[{"uri":"a/b.jpg"}],"x":{"y":[1,2]}"#),
    Sample.message("Luca Prova", 1_600_000_000_000, "uno"),
  ])
  private static let friends =
    #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000},{"name":"Anna Finta","timestamp":1500000001}]}"#
  private static let posts =
    #"[{"timestamp":1600000000,"title":"t","data":[{"post":"p"}],"tags":[{"name":"Luca Prova"}]},"#
    + #"{"timestamp":1600000001,"attachments":[{"data":[{"media":{"uri":"a/b.jpg","description":"d"}}]}]}]"#

  private func read(_ thread: [UInt8], _ friends: [UInt8], _ posts: [UInt8]) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    for (path, content) in [
      (Sample.page("lucaprova_1"), thread), ("connections/friends/your_friends.json", friends),
      ("your_facebook_activity/posts/your_posts_1.json", posts),
    ] {
      zip.items.append(ZipBuilder.Item(name: Array(path.utf8), content: content, method: 0))
    }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  private func changed(_ text: String, _ random: inout SeededRandom) -> [UInt8] {
    var bytes = Array(text.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let pool = Array("{}[]\",:\\0ae \u{0}".utf8) + [0xFF, 0xC3]
    let byte = pool.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = byte
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(byte, at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 30))
    }
    return bytes
  }

  @Test func oneChangeInEachFile() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<250 {
      _ = try read(
        changed(Self.thread, &random), changed(Self.friends, &random), changed(Self.posts, &random))
    }
  }

  /// A change in one message costs at most that message and its neighbour.
  @Test func theOtherRecordsSurvive() throws {
    var random = SeededRandom(seed: 12)
    let start = try #require(Self.thread.utf8.firstRange(of: Array("\"messages\":[".utf8))?.upperBound)
    let head = Array(Self.thread.utf8[..<start])
    let body = String(Self.thread[start...])
    for _ in 0..<250 {
      let bytes = head + changed(body, &random)
      let reading = try read(bytes, Array(Self.friends.utf8), Array(Self.posts.utf8))
      let found = Set(reading.texts.compactMap { $0 }).intersection(["uno", "due", "tre", "quattro"])
      #expect(found.count >= 2, "\(String(decoding: bytes, as: UTF8.self))")
      if found.count < 4, reading.isClean {
        // Other texts may stand there, but no message may be gone.
        #expect(reading.messages.count == 4, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
