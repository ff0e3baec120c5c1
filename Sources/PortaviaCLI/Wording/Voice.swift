import PortaviaKit

/// Forms phrases in one language.
struct Voice: Sendable {
  let language: Language

  /// The phrase with `{0}`, `{1}` … filled in.
  func say(_ phrase: Phrase, _ values: String...) -> String {
    Sentence.fill(phrase.wording[language], with: values)
  }

  /// A phrase that depends on a number: `{0}` becomes the number, further values follow.
  func count(_ phrase: Phrase, _ number: Int, _ values: String...) -> String {
    Sentence.fill(phrase.wording[language], with: [self.number(number)] + values)
  }

  func number(_ number: Int) -> String { Quantity.count(number, in: language) }
  func bytes(_ bytes: Int) -> String { Quantity.bytes(bytes, in: language) }

  /// The day in UTC: `22 Nov 2024`, `22 nov 2024`.
  func date(_ milliseconds: Int64) -> String {
    let date = CalendarDay(milliseconds: milliseconds)
    let months = language == .italian ? Self.italianMonths : Self.englishMonths
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// The word for a value of the schema, e.g. a platform; the value itself when there is none.
  func word(_ group: Glossary.Group, _ value: String) -> String {
    Glossary.shared[group, value]?[language] ?? SafeText.escape(value)
  }

  /// `a, b and c`
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return say(.listEnd, items.dropLast().joined(separator: ", "), last)
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let italianMonths = [
    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
  ]
}
