import PortaviaModel

/// Follows the messages of a conversation: when it began and ended, who waits since when, how much each month saw.
///
/// Times are milliseconds since 1970, UTC.
struct ConversationCounters {
  private(set) var first: Int64?
  private(set) var last: Int64?
  /// The first incoming message that nothing has answered yet.
  private(set) var waitingSince: Int64?
  private var month: Int32 = .min
  private var events = SIMD4<Int64>(repeating: 0)

  mutating func take(
    _ direction: Direction, at time: Int64?, of facts: ConversationFacts, _ context: ImportContext
  ) {
    if let time {
      first = min(first ?? time, time)
      last = max(last ?? time, time)
      count(direction, in: context.zone.month(of: time), facts, context)
    }
    switch direction {
    case .in: waitingSince = waitingSince ?? time
    case .out: waitingSince = nil
    case .system, .unknown: break
    }
  }

  private mutating func count(
    _ direction: Direction, in now: Int32, _ facts: ConversationFacts, _ context: ImportContext
  ) {
    if now != month {
      flush(facts, context)
      month = now
    }
    switch direction {
    case .in: events[0] += 1
    case .out: events[1] += 1
    case .system: events[2] += 1
    case .unknown: events[3] += 1
    }
  }

  /// Adds the counts of the last month to those of the run.
  mutating func flush(_ facts: ConversationFacts, _ context: ImportContext) {
    for (index, direction) in [Direction.in, .out, .system, .unknown].enumerated() where events[index] > 0 {
      context.monthly.count(
        month: month, platform: facts.platform, channel: facts.channel, kind: .message,
        direction: direction, events: events[index])
    }
    events = .zero
  }
}
