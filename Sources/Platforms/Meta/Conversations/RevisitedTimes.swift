/// The stretches of time that the messages of a conversation go back over: only within them messages of one instant can
/// stand apart from each other.
///
/// Memory: 16 bytes for each time that the messages step back, less where the steps overlap.
struct RevisitedTimes {
  /// Milliseconds since 1970 UTC; rising and apart, but for those that came after ``settle()``.
  private var ranges: [ClosedRange<Int64>] = []
  private var last = Int64.min
  private var limit = 1024

  /// Stretches that are held.
  var count: Int { ranges.count }

  /// Takes the times of messages in the order in which they stand.
  mutating func take(_ time: Int64) {
    defer { last = time }
    guard time < last else { return }
    ranges.append(time...last)
    guard ranges.count >= limit else { return }
    settle()
    limit = max(1024, ranges.count * 2)
  }

  /// Joins what overlaps; needed before ``contains(_:)``. O(n log n) of the steps back.
  mutating func settle() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var joined: [ClosedRange<Int64>] = []
    for range in ranges {
      if let before = joined.last, range.lowerBound <= before.upperBound {
        joined[joined.count - 1] = before.lowerBound...max(before.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  /// O(log n).
  func contains(_ time: Int64) -> Bool {
    if ranges.isEmpty { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < time { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(time)
  }
}
