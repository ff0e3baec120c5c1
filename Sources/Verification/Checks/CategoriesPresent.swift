import Import
import PortaviaModel

/// The other kinds of content that downloads of a product normally hold
/// (docs/formats/facebook.md#empty-and-missing-categories).
enum CategoriesPresent: CompletenessCheck {
  static let code = CheckCode.categoriesPresent

  private static let all = CheckAnswer(
    .pass,
    en: "Everything that such a download normally holds is here, or the platform says that there is none.",
    it: "C'è tutto quello che un archivio così di solito contiene, o la piattaforma dice che non c'è nulla.")
  private static let lost = CheckAnswer(
    .fail,
    en: "{0} conversation was delivered and is not here: only its pictures and files are.|"
      + "{0} conversations were delivered and are not here: only their pictures and files are.",
    it: "{0} conversazione è stata consegnata e non c'è: ci sono solo le sue foto e i suoi file.|"
      + "{0} conversazioni sono state consegnate e non ci sono: ci sono solo le loro foto e i loro file.",
    remedy: ClickPath.parts)
  private static let absent = CheckAnswer(
    .warn, en: "Not in it, so not asked for or in a part that is not here: {0}.",
    it: "Non ci sono, quindi non richiesti o in una parte che qui manca: {0}.")
  private static let unmarked = CheckAnswer(
    .unknown,
    en: "Not in it: {0}. This download does not mark what is empty, so nobody can say whether it is missing.",
    it: "Non ci sono: {0}. Questo archivio non segna ciò che è vuoto, quindi non si può dire se manca.")

  /// These have a check of their own.
  private static let apart: Set<String> = ["messages", "followers", "friends"]

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let facts = evidence.facts
    let categories = evidence.archive.presence.filter { !apart.contains($0.name) }
    func names(_ state: CategoryPresence.State) -> [String] {
      categories.map(\.name).filter { evidence.state(of: $0) == state }
    }
    let (present, empty, absent) = (names(.present), names(.empty), names(.absent))
    let counts = [
      Check.Count("present", present.count), Check.Count("empty", empty.count),
      Check.Count("absent", absent.count), Check.Count("lost", facts.conversationsWithoutPage.count),
    ]
    let expected = Wording(categories.count)
    let found = Wording(present.count + empty.count)
    if facts.conversationsWithoutPage.count > 0 {
      return check(
        evidence, lost, details: [Wording(facts.conversationsWithoutPage.count)], expected: expected,
        found: found,
        counts: counts, items: facts.conversationsWithoutPage.paths,
        itemCount: facts.conversationsWithoutPage.count)
    }
    if absent.isEmpty { return check(evidence, all, expected: expected, found: found, counts: counts) }
    return check(
      evidence, facts.marksEmptyCategories ? Self.absent : unmarked, details: [CategoryWord.list(absent)],
      expected: expected, found: found, counts: counts, items: absent)
  }
}
