import PortaviaModel
import StructuredText
import Writers

/// How far the rows of one side reach: which platforms, which time, which kind of files.
struct Reach {
  /// The time that was asked for of one platform, in milliseconds since 1970 UTC; nil without a limit.
  struct Range {
    var from: Int64?
    var to: Int64?
    /// Whether the archive states it; else it is taken from everything in it beginning at the same time.
    var isStated = true
  }

  private(set) var ranges: [String: Range] = [:]
  private(set) var products: Set<String> = []
  private(set) var formats: Set<String> = []
  /// Keys and names of the owner's accounts.
  private(set) var owners: Set<String> = []
  private(set) var scopes: Set<String> = []
  /// The coarsest precision of messages: milliseconds of a minute or of a second.
  private(set) var unit: Int64 = 1000

  /// The first and the last time of any record, by platform, in milliseconds since 1970 UTC.
  private(set) var first: [String: Int64] = [:]
  private(set) var last: [String: Int64] = [:]

  private static let day: Int64 = 86_400_000

  init(_ database: Database) throws(WriterError) {
    let archives = try database.prepare(
      "SELECT platform, product, format, \(KeySQL.milliseconds("covers_from")), "
        + "\(KeySQL.milliseconds("covers_to")), \(KeySQL.milliseconds("generated_at")), scope FROM archives ORDER BY id"
    )
    while try archives.step() {
      let platform = archives.string(0)
      products.insert(archives.string(1))
      formats.insert(archives.string(2))
      scopes.insert(archives.string(6))
      var range = Range(from: archives.optional(3), to: archives.optional(4).map { $0 + Self.day - 1 })
      // A request that ends on the day on which it was made has no end.
      if let to = range.to, let made = archives.optional(5), to >= made - Self.day { range.to = nil }
      // The widest of several downloads counts.
      guard let known = ranges[platform] else {
        ranges[platform] = range
        continue
      }
      range.from = if let a = known.from, let b = range.from { min(a, b) } else { nil }
      range.to = if let a = known.to, let b = range.to { max(a, b) } else { nil }
      ranges[platform] = range
    }
    // Pages know a name where JSON knows a username: one thing in common is enough.
    let accounts = try database.prepare(
      "SELECT key, lower(display_name), lower(username) FROM accounts WHERE is_owner")
    while try accounts.step() {
      for column in 0..<3 where accounts.kind(column) != .null { owners.insert(accounts.string(column)) }
    }
    let minutes = try database.number("SELECT EXISTS (SELECT 1 FROM messages WHERE time_precision = 'min')")
    if minutes == 1 { unit = 60_000 }
    try readTimes(database)
  }

  /// Whether a record of the other side should be here too.
  func reaches(_ time: Int64?, of platform: String?) -> Bool {
    guard let platform else { return true }
    guard let range = ranges[platform] else { return false }
    guard let time else { return true }
    if let from = range.from, time < from { return false }
    if let to = range.to, time > to { return false }
    return true
  }

  /// Finds the first and the last time of everything, and the downloads that begin everywhere at the same time: those
  /// were requested from some day on.
  private mutating func readTimes(_ database: Database) throws(WriterError) {
    for (platform, range) in ranges {
      // The names of platforms are words of the schema; a quote in one would not come from us.
      guard !platform.contains("'") else { continue }
      var starts: [Int64] = []
      for rows in [
        "messages x JOIN conversations c ON c.id = x.conversation_id WHERE c.", "posts x WHERE ",
        "comments x WHERE ", "reactions x WHERE message_id IS NULL AND ",
      ] {
        let query = "SELECT MIN(x.time_ms), MAX(x.time_ms) FROM \(rows)platform = '\(platform)'"
        let statement = try database.prepare(query)
        guard try statement.step(), let start = statement.optional(0), let end = statement.optional(1) else {
          continue
        }
        starts.append(start)
        first[platform] = min(first[platform] ?? .max, start)
        last[platform] = max(last[platform] ?? .min, end)
      }
      guard range.from == nil, starts.count >= 3, let first = starts.min(), let latest = starts.max(),
        latest - first < 3 * Self.day
      else { continue }
      ranges[platform] = Range(from: first / Self.day * Self.day, to: range.to, isStated: false)
    }
  }

  /// `2024-01-31`
  static func day(_ milliseconds: Int64) -> String {
    var arena = Arena(capacity: 64)
    return Timestamp.append(milliseconds: milliseconds, to: &arena).map {
      String(arena.string($0).prefix(10))
    } ?? "?"
  }
}

extension Statement {
  /// A number; nil for NULL.
  func optional(_ column: Int) -> Int64? { kind(column) == .null ? nil : integer(column) }
}
