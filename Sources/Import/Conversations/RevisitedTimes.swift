/// The times that the messages of a conversation come back to after another one: only there do messages of one instant
/// stand apart from each other. To the second.
///
/// Memory: until ``settle()`` one or two bytes for each time of a chat; after it 8 for each time that is come back to.
package struct RevisitedTimes {
  private var first: Int64?
  private var last: Int64 = 0
  private var isAscending = true
  /// Seconds from each time to the next one, the sign in the lowest bit, seven bits a byte (as LEB128).
  private var steps: [UInt8] = []
  private var stepCount = 0
  /// Seconds since 1970 UTC, rising.
  package private(set) var seconds: [Int64] = []

  /// Takes the times of messages in the order in which they stand; milliseconds since 1970 UTC.
  package mutating func take(_ time: Int64) {
    let second = Self.second(of: time)
    if first == nil {
      first = second
    } else if second != last {
      let step = second &- last
      if step < 0 { isAscending = false }
      stepCount += 1
      var rest = step.magnitude << 1 | (step < 0 ? 1 : 0)
      while rest >= 0x80 {
        steps.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      steps.append(UInt8(truncatingIfNeeded: rest))
    }
    last = second
  }

  /// Finds the times, once all are known. O(1) where they only rise, else O(n log n).
  package mutating func settle() {
    defer { steps = [] }
    guard !isAscending, let first else { return }
    var all: [Int64] = []
    all.reserveCapacity(stepCount + 1)
    all.append(first)
    var now = first
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for byte in steps {
      value |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 != 0 { continue }
      let step = Int64(truncatingIfNeeded: value >> 1)
      now = value & 1 == 1 ? now &- step : now &+ step
      all.append(now)
      value = 0
      shift = 0
    }
    all.sort()
    for index in all.indices.dropFirst() where all[index] == all[index - 1] && seconds.last != all[index] {
      seconds.append(all[index])
    }
    isAscending = true
  }

  /// Whether messages of this time may stand apart; O(log n).
  package func contains(_ time: Int64) -> Bool {
    if seconds.isEmpty { return false }
    let second = Self.second(of: time)
    var low = 0
    var high = seconds.count
    while low < high {
      let middle = (low + high) / 2
      if seconds[middle] < second { low = middle + 1 } else { high = middle }
    }
    return low < seconds.count && seconds[low] == second
  }

  private static func second(of time: Int64) -> Int64 {
    let (quotient, rest) = time.quotientAndRemainder(dividingBy: 1000)
    return rest < 0 ? quotient - 1 : quotient
  }
}
