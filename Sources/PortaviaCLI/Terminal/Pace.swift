/// How many bytes are done a second, over the last ten seconds.
struct Pace {
  private var samples: [(time: Int, bytes: Int)] = []

  private static let window = 10_000
  private static let spacing = 500
  /// Before this much time has passed, a forecast would vary too much.
  private static let patience = 2_000

  /// Takes note of the bytes done so far, at a time in milliseconds.
  mutating func note(_ bytes: Int, at time: Int) {
    if samples.count > 1, let before = samples.dropLast().last, time - before.time < Self.spacing {
      samples[samples.count - 1] = (time, bytes)
    } else {
      samples.append((time, bytes))
    }
    if samples.count > 2, let first = samples.first, time - first.time > Self.window { samples.removeFirst() }
  }

  /// Seconds to go until `total` bytes are done; nil while there is no forecast.
  func secondsLeft(of total: Int?) -> Int? {
    guard let total, let first = samples.first, let last = samples.last,
      last.time - first.time >= Self.patience, last.bytes > first.bytes, total >= last.bytes
    else { return nil }
    let speed = Double(last.bytes - first.bytes) / Double(last.time - first.time)
    let seconds = Double(total - last.bytes) / speed / 1000
    return seconds < 360_000 ? Int(seconds) : nil
  }
}
