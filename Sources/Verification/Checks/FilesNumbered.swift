import Import
import PortaviaModel

/// Numbered files without gaps: `message_1`, `message_2`, `message_4` means that messages are missing.
enum FilesNumbered: CompletenessCheck {
  static let code = CheckCode.filesNumbered

  private static let whole = CheckAnswer(
    .pass, en: "Numbered files follow one another without gaps.",
    it: "I file numerati si susseguono senza buchi.")
  private static let none = CheckAnswer(
    .pass, en: "There are no numbered files.", it: "Non ci sono file numerati.")
  private static let gaps = CheckAnswer(
    .fail,
    en: "{0} numbered file is missing: what stands in it is not here.|"
      + "{0} numbered files are missing: what stands in them is not here.",
    it: "Manca {0} file numerato: quello che contiene non c'è.|"
      + "Mancano {0} file numerati: quello che contengono non c'è.")
  /// Gaps that one list may have before it does not count as a list.
  private static let limit = 200

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let facts = evidence.facts
    let missing = missing(in: facts)
    let lists = facts.numberedFiles.count
    let counts = [Check.Count("lists", lists), Check.Count("missing", missing.count)]
    if !missing.isEmpty {
      return check(
        evidence, gaps, details: [Wording(missing.count)], expected: Wording(0),
        found: Wording(missing.count),
        counts: counts, items: missing)
    }
    return check(evidence, lists == 0 ? none : whole, expected: Wording(0), found: Wording(0), counts: counts)
  }

  /// The files that are not there, with their numbers.
  static func missing(in facts: CompletenessFacts) -> [String] {
    var missing: [String] = []
    for list in facts.numberedFiles {
      let numbers = Set(list.pages.map(\.number))
      guard let last = numbers.max(), let first = numbers.min() else { continue }
      // Albums are counted from 0; a single one shows no gap.
      let start = list.kind == .albums ? min(first, 1) : 1
      guard start < last else { continue }
      missing += (start..<last).lazy.filter { !numbers.contains($0) }.prefix(limit).map {
        "\(list.stem)\($0)"
      }
    }
    return missing
  }
}
