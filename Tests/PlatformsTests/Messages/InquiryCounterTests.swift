import PortaviaModel
import Testing

@testable import Import
@testable import Platforms

/// A request begins after more than 24 hours of silence and ends with the first answer
/// (docs/rules.md#requests-and-months).
struct InquiryCounterTests {
  private static let hour: Int64 = 3_600_000

  /// Requests as `asked@hour→answered@hour` for messages `i` (in), `o` (out) and `n` (notice) at hours.
  private func requests(_ messages: [(Character, Double)]) -> [String] {
    var counter = InquiryCounter()
    var all: [InquiryCounter.Request] = []
    for (index, message) in messages.enumerated() {
      let direction: Direction = message.0 == "i" ? .in : message.0 == "o" ? .out : .system
      all += counter.take(direction, message: Int64(index), at: Int64(message.1 * Double(Self.hour)))
    }
    all += counter.finish()
    return all.sorted { $0.number < $1.number }.map {
      "\($0.askedAt / Self.hour)→" + ($0.answeredAt.map { "\($0 / Self.hour)" } ?? "?")
    }
  }

  @Test func oneRequestAndItsAnswer() {
    #expect(requests([("i", 0), ("i", 1), ("o", 3), ("i", 4), ("o", 5)]) == ["0→3"])
  }

  @Test func exactlyADayIsNotSilence() {
    #expect(requests([("i", 0), ("i", 24)]) == ["0→?"])
    #expect(requests([("i", 0), ("i", 24.001)]) == ["0→?", "24→?"])
  }

  @Test func ourOwnMessageBreaksTheSilence() {
    #expect(requests([("o", 0), ("i", 23), ("o", 24)]) == [])
    #expect(requests([("o", 0), ("i", 25), ("o", 26)]) == ["25→26"])
  }

  @Test func oneAnswerMayEndTwoRequests() {
    #expect(requests([("i", 0), ("i", 30), ("o", 31)]) == ["0→31", "30→31"])
  }

  @Test func noticesCountForNothing() {
    #expect(requests([("i", 0), ("n", 12), ("i", 25)]) == ["0→?", "25→?"])
    #expect(requests([("n", 0), ("o", 1)]) == [])
  }
}
