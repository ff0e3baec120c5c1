import PortaviaModel

/// Reads the dates of one archive, strictly in the language and order that its ``DateVote`` found.
package struct DateReader: Sendable {
  private let languages: [Int]
  package let order: DateOrder?
  private let zones: ZoneNames

  /// - Parameter languages: positions in ``DateWords/all``.
  init(languages: [Int], order: DateOrder?, zones: ZoneNames = ZoneNames()) {
    self.languages = languages
    self.order = order
    self.zones = zones
  }

  /// BCP 47; those that are left.
  package var languageNames: [String] { languages.map { DateWords.all[$0].language } }

  /// nil for a text that is not a date, a date that does not exist, or one that could be two dates.
  package func read(_ text: String) -> WrittenTime? {
    guard let tokens = DateTokens(text) else { return nil }
    var found: WrittenTime?
    for language in languages {
      guard let time = DateReading.read(tokens, in: DateWords.all[language], order: order, zones: zones)
      else { continue }
      if let found, found.civil != time.civil { return nil }
      found = time
    }
    return found
  }
}
