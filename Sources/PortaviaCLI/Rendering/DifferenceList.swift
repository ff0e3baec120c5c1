import PortaviaKit

/// The first differences of each kind, and how many there are.
struct DifferenceList {
  /// How many of a kind are shown unless all are asked for.
  static let shown = 20

  private let limit: Int
  private(set) var differences: [Difference] = []
  /// By kind, whether shown or not.
  private(set) var counts: [String: Int] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func add(_ difference: Difference) {
    let count = counts[difference.kind, default: 0]
    counts[difference.kind] = count + 1
    if count < limit { differences.append(difference) }
  }

  var total: Int { counts.values.reduce(0, +) }
}
