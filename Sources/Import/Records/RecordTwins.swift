import PortaviaModel

/// The natural key of a record, its time apart: a page shows a time less exactly than JSON does.
package struct NaturalKey {
  package let time: EventTime
  /// The key with another text in the place of the time.
  package let key: (String) -> String

  package init(_ time: EventTime, _ key: @escaping (String) -> String) {
    self.time = time
    self.key = key
  }

  package var exact: String { key(String(time.milliseconds ?? 0)) }
}

/// Finds for records of pages in HTML the same records in JSON: all of their natural keys but the time is equal, blanks
/// collapsed, and the times agree as far as the page shows them (docs/rules.md#a-record-found-again). JSON is
/// read first. The counterpart of ``PageTwins`` for everything but messages.
package struct RecordTwins {
  private struct Key: Hashable {
    var low: Int
    var high: Int
  }

  private struct Use: Hashable {
    var table: TableID
    var row: Int64
    var file: Int64
  }

  private static let hour: Int64 = 3_600_000

  /// Whether the run has records in both formats.
  package var isNeeded = false
  private var waiting: [Key: [Int64]] = [:]
  private var used: Set<Use> = []

  /// Offers a record in JSON.
  package mutating func add(_ natural: NaturalKey, in table: TableID, row: Int64) {
    guard isNeeded else { return }
    let text = Self.collapsed(natural.key(""))
    let ms = natural.time.milliseconds
    // By no time at all for pages whose clock is not known.
    for unit: Int64 in ms == nil ? [0] : [0, 1000, 60_000] {
      waiting[Self.key(table, text, unit == 0 ? nil : ms, unit), default: []].append(row)
    }
  }

  /// The first record in JSON that one of a page is and that no other one of this file was; nil when there is none.
  package mutating func take(_ natural: NaturalKey, in table: TableID, file: Int64) -> Int64? {
    guard isNeeded else { return nil }
    let text = Self.collapsed(natural.key(""))
    let isKnown = natural.time.milliseconds != nil && natural.time.basis != .unknown
    let unit: Int64 = !isKnown ? 0 : natural.time.precision == .minute ? 60_000 : 1000
    // In an hour that comes twice the clock may mean the second one.
    for shift in natural.time.basis == .ambiguous ? [0, Self.hour] : [0] {
      let key = Self.key(table, text, isKnown ? natural.time.milliseconds.map { $0 + shift } : nil, unit)
      guard
        let row = waiting[key]?.first(where: { !used.contains(Use(table: table, row: $0, file: file)) })
      else { continue }
      used.insert(Use(table: table, row: row, file: file))
      return row
    }
    return nil
  }

  private static func key(_ table: TableID, _ text: String, _ ms: Int64?, _ unit: Int64) -> Key {
    let time = ms.map { $0.flooredDivision(by: unit) } ?? .min
    func hash(_ seed: Int) -> Int {
      var hasher = Hasher()
      hasher.combine(seed)
      hasher.combine(table)
      hasher.combine(text)
      hasher.combine(time)
      hasher.combine(unit)
      return hasher.finalize()
    }
    return Key(low: hash(0), high: hash(1))
  }

  /// Runs of blanks as one, none at the ends of a part. Equal in NFC is equal: `String` compares so.
  private static func collapsed(_ text: String) -> String {
    text.split(separator: "\u{0}", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\u{0}")
  }
}
