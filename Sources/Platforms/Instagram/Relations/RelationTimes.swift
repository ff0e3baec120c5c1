import Import
import PortaviaModel
import StructuredText

/// The earliest times of accounts that stand in a list more than once
/// (docs/formats/instagram.md#lists-of-accounts): they are asked for while the first of their records is
/// written.
struct RelationTimes {
  /// By a hash of list and username, milliseconds since 1970 UTC; `.max` where none is known. Only for the survey.
  private var times: [Int: Int64] = [:]
  /// Those that stand in a list twice.
  private(set) var earliest: [String: Int64] = [:]

  /// Forgets what only the survey needs.
  mutating func settle() { times = [:] }

  static func key(_ list: RelationList, _ platform: Word, _ username: Username) -> String {
    "\(list.name)\u{0}\(platform.name)\u{0}\(username.key)"
  }

  mutating func note(_ entry: RelationEntry, in list: RelationList, on platform: Word) {
    guard let username = entry.username, list.status == .active else { return }
    let key = Self.key(list, platform, username)
    let time = entry.time.milliseconds ?? .max
    var hasher = Hasher()
    hasher.combine(key)
    let hash = hasher.finalize()
    guard let known = times[hash] else {
      times[hash] = time
      return
    }
    times[hash] = min(known, time)
    if min(known, time) < .max { earliest[key] = min(known, time) }
  }
}

extension EventTime {
  /// The same instant, known to the second.
  var inSeconds: EventTime {
    var time = self
    if milliseconds != nil { time.precision = .seconds }
    return time
  }
}
