import PortaviaModel

/// Adds up the rows of `monthly_activity` by year as they pass.
struct YearCounter {
  private struct Key: Hashable {
    var year: Int
    var kind: String
  }

  private var events: [Key: Int] = [:]

  mutating func count(_ batch: Batch) {
    let cells = batch.cells[TableID.monthlyActivity.rawValue]
    let width = TableID.monthlyActivity.columnCount
    for row in stride(from: 0, to: cells.count - width + 1, by: width) {
      // month, platform, channel, kind, direction, events
      guard case .text(let month) = cells[row], case .text(let kind) = cells[row + 3],
        case .integer(let number) = cells[row + 5], let year = Int(batch.arena.string(month).prefix(4))
      else { continue }
      events[Key(year: year, kind: batch.arena.string(kind)), default: 0] += Int(clamping: number)
    }
  }

  /// By year, then by kind.
  var counts: [YearCount] {
    events.map { YearCount(year: $0.key.year, kind: $0.key.kind, events: $0.value) }
      .sorted { ($0.year, $0.kind) < ($1.year, $1.kind) }
  }
}
