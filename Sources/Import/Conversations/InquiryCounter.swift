import PortaviaModel

/// Follows one direct conversation and finds the requests of its customer
/// (docs/rules.md#requests-and-months).
///
/// A request starts with the first incoming message after more than 24 hours without any message from either
/// side, and is answered by the first outgoing message after it. Notices do not count.
package struct InquiryCounter {
  package struct Request {
    package var number: Int64
    package var firstMessage: Int64
    /// Milliseconds since 1970, UTC.
    package var askedAt: Int64
    package var answeredAt: Int64?
  }

  private static let silence: Int64 = 24 * 3600 * 1000

  private var lastMessageAt: Int64?
  private var open: [Request] = []
  private var count: Int64 = 0

  /// Takes the next message; returns the requests that it answers.
  package mutating func take(_ direction: Direction, message: Int64, at time: Int64) -> [Request] {
    guard direction == .in || direction == .out else { return [] }
    let isFresh = lastMessageAt.map { time - $0 > Self.silence } ?? true
    lastMessageAt = time
    if direction == .out {
      if open.isEmpty { return [] }
      return finish().map {
        var answered = $0
        answered.answeredAt = time
        return answered
      }
    }
    if isFresh {
      count += 1
      open.append(Request(number: count, firstMessage: message, askedAt: time, answeredAt: nil))
    }
    return []
  }

  /// The requests that nobody has answered.
  package mutating func finish() -> [Request] {
    defer { open.removeAll(keepingCapacity: true) }
    return open
  }
}
