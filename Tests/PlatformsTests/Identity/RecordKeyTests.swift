import PortaviaModel
import TestSupport
import Testing

@testable import Platforms

/// The published vectors (schema.md section 2), by themselves and through a whole run.
struct RecordKeyTests {
  @Test func accountByUsername() {
    var key = RecordKey()
    key.begin("accounts", "username")
    key.part("instagram" as StaticString)
    key.part("officina_pero" as StaticString)
    #expect(key.finish("ac") == "ac_DZCMGX6GJ6ZSVWGF")
  }

  @Test func conversationAndMessage() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1000000000007919"): Sample.thread([
        Sample.message("Luca Prova", 1_614_585_600_123, "Perché no? 👍")
      ]),
    ])
    #expect(reading.conversations.map { $0["key"] } == ["cv_X4Q0KQX6TD0XSTQJ"])
    #expect(reading.messages.map { $0["key"] } == ["ms_MHSDTT8PYPV6V4VG"])
  }

  @Test func numbersAreDecimal() {
    for number in [0, 7, -1, .max, .min] as [Int64] {
      var a = RecordKey()
      a.begin("messages", "content")
      a.part(number)
      var b = RecordKey()
      b.begin("messages", "content")
      b.part(String(number))
      #expect(a.finish("ms") == b.finish("ms"))
    }
  }

  /// Parts have lengths: the same letters cut elsewhere are another key.
  @Test func partsDoNotRunTogether() {
    var keys: Set<String> = []
    for parts in [["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["abc"]] {
      var key = RecordKey()
      key.begin("accounts", "name")
      for part in parts { key.part(part) }
      keys.insert(key.finish("ac"))
    }
    #expect(keys.count == 5)
  }
}
