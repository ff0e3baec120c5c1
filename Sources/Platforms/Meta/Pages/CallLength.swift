/// The length of a call as pages say it: `Duration: 1 minute 5 seconds` (facebook.md 7.2), in the language of the account.
enum CallLength {
  /// What the words for hours, minutes and seconds begin with.
  private static let words: [(seconds: Int64, starts: String)] = [
    (
      3600,
      "h heu hou hor hod hr ore ora uur ure ur óra stun std tim tun t godz g saat sa ώρ час ч год 時間 小时 小時 시간"
    ),
    (60, "m min perc p dak dk λεπ мин м хв 分 分钟 分鐘 분"),
    (1, "s sec sek seg máso mp san sn δευ сек с 秒 초"),
  ]
  /// The longer ones first: `másodperc` is no minute, `Stunden` are no seconds.
  private static let units: [(start: String, seconds: Int64)] = words.flatMap { unit in
    unit.starts.split(separator: " ").map { (start: String($0), seconds: unit.seconds) }
  }.sorted { $0.start.count > $1.start.count }

  /// Seconds; nil when there is no number, or one without a unit that is known.
  static func seconds(in text: String) -> Int64? {
    var parts: [Substring] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // `5s`, `1分30秒`
      var rest = word
      while let first = rest.first {
        let run = rest.prefix { $0.isNumber == first.isNumber }
        parts.append(run)
        rest = rest.dropFirst(run.count)
      }
    }
    var total: Int64?
    var index = 0
    while index < parts.count {
      defer { index += 1 }
      guard parts[index].first?.isNumber == true else { continue }
      guard let value = Int64(parts[index]), value < 1_000_000, index + 1 < parts.count,
        let unit = units.first(where: { parts[index + 1].hasPrefix($0.start) })
      else { return nil }
      total = (total ?? 0) + value * unit.seconds
    }
    return total
  }
}
