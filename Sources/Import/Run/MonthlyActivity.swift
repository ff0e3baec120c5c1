import PortaviaModel

/// Counts events per month in the display time zone while records are read: the table `monthly_activity`.
package struct MonthlyActivity {
  private struct Key: Hashable {
    /// Months since January of the year 0.
    var month: Int32
    var platform: Word
    var channel: Word
    var kind: Word
    var direction: Direction
  }

  private var counts: [Key: Int64] = [:]

  package mutating func count(
    month: Int32, platform: Word, channel: Word, kind: Word, direction: Direction, events: Int64 = 1
  ) {
    counts[
      Key(month: month, platform: platform, channel: channel, kind: kind, direction: direction), default: 0] +=
      events
  }

  package func appendRows(to emit: ((Batch) -> Void) throws -> Void) rethrows {
    let rows = counts.sorted { a, b in
      let (x, y) = (a.key, b.key)
      if x.month != y.month { return x.month < y.month }
      return (x.platform.name, x.channel.name, x.kind.name, x.direction.word.name)
        < (y.platform.name, y.channel.name, y.kind.name, y.direction.word.name)
    }
    for (key, events) in rows {
      try emit { batch in
        let month = Self.append(key.month, to: &batch.arena)
        batch.appendRow(.monthlyActivity) { row in
          row.text(month)
          row.text(key.platform.text)
          row.text(key.channel.text)
          row.text(key.kind.text)
          row.text(key.direction.text)
          row.integer(events)
        }
      }
    }
  }

  /// `YYYY-MM`.
  package static func append(_ month: Int32, to arena: inout Arena) -> Text {
    let start = arena.count
    let year = month / 12
    for divisor: Int32 in [1000, 100, 10, 1] { arena.append(UInt8(0x30 + year / divisor % 10)) }
    arena.append(UInt8(ascii: "-"))
    let number = month % 12 + 1
    arena.append(UInt8(0x30 + number / 10))
    arena.append(UInt8(0x30 + number % 10))
    return arena.text(from: start)
  }
}
