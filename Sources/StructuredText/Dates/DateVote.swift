import PortaviaModel

/// Finds out in which language an archive writes its dates, and whether day or month comes first in figures:
/// every date that it is given votes for all languages that can read it
/// (docs/formats/facebook.md#dates-on-pages).
package struct DateVote: Sendable {
  private var votes = [Int](repeating: 0, count: DateWords.all.count)
  private var dayFirst = 0
  private var monthFirst = 0
  /// Dates of figures that could be read in both orders.
  package private(set) var undecided = 0
  /// Dates that no language could read.
  package private(set) var unread = 0
  package private(set) var count = 0
  /// Words in capitals, lower case, among them names of zones.
  private var zoneNames: Set<String> = []

  package init() {}

  package mutating func take(_ text: String) {
    guard let tokens = DateTokens(text) else { return }
    count += 1
    for index in tokens.capitals where zoneNames.count < 64 {
      if case .word(let word) = tokens.list[index] { zoneNames.insert(word) }
    }
    var isRead = false
    var figures: (isProved: Bool, order: DateOrder?)?
    for (index, words) in DateWords.all.enumerated() {
      for order in [DateOrder.dayFirst, .monthFirst] {
        guard let time = DateReading.read(tokens, in: words, order: order) else { continue }
        isRead = true
        votes[index] += 1
        if !time.namesMonth, tokens.isFigures { figures = (time.order != nil, time.order) }
        break
      }
    }
    if !isRead { unread += 1 }
    guard let figures else { return }
    switch figures.order {
    case .dayFirst: dayFirst += 1
    case .monthFirst: monthFirst += 1
    case nil: undecided += 1
    }
  }

  /// Whether any language reads a text as a date.
  package static func isDate(_ text: String) -> Bool {
    guard let tokens = DateTokens(text), tokens.list.count >= 3 else { return false }
    return DateWords.all.contains { DateReading.read(tokens, in: $0, order: .dayFirst) != nil }
      || DateReading.read(tokens, in: DateWords.all[0], order: .monthFirst) != nil
  }

  /// Adds the votes of another part of the archive.
  package mutating func add(_ other: DateVote) {
    for index in votes.indices { votes[index] += other.votes[index] }
    zoneNames.formUnion(other.zoneNames)
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    undecided += other.undecided
    unread += other.unread
    count += other.count
  }

  /// What the dates prove; nil when they prove nothing, or both.
  package var order: DateOrder? {
    if dayFirst > 0, monthFirst == 0 { return .dayFirst }
    return monthFirst > 0 && dayFirst == 0 ? .monthFirst : nil
  }

  /// A reader for the languages with the most votes. Several are left where their words are the same; then they must
  /// agree about every date.
  ///
  /// - Parameters:
  ///   - stated: the language that the archive names; it decides between equals.
  ///   - order: the order of figures, where the user states it.
  package func reader(stated: String? = nil, order given: DateOrder? = nil) -> DateReader {
    let most = votes.max() ?? 0
    var languages = DateWords.all.indices.filter { votes[$0] == most && most > 0 }
    if languages.count > 1, let stated {
      let prefix = stated.prefix { $0 != "-" && $0 != "_" }
      if let index = languages.first(where: { DateWords.all[$0].language == prefix }) { languages = [index] }
    }
    return DateReader(
      languages: languages.isEmpty ? Array(DateWords.all.indices) : languages, order: given ?? order,
      zones: ZoneNames(seen: zoneNames))
  }
}

extension DateTokens {
  /// Whether a date has no names at all but those of parts of the day.
  var isFigures: Bool {
    list.count { if case .number = $0 { true } else { false } } >= 3
  }
}
