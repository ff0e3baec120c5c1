import Import
import PortaviaModel

/// The start page links to everything that was delivered.
enum StartPageLinked: CompletenessCheck {
  static let code = CheckCode.startPageLinks

  private static let all = CheckAnswer(
    .pass, en: "Everything that the start page links to is here.",
    it: "C'è tutto quello a cui rimanda la pagina iniziale.")
  private static let gone = CheckAnswer(
    .fail,
    en:
      "{0} file that the start page links to is not here.|{0} files that the start page links to are not here.",
    it: "Manca {0} file a cui rimanda la pagina iniziale.|Mancano {0} file a cui rimanda la pagina iniziale.")
  private static let noPage = CheckAnswer(
    .unknown, en: "There is no start page with links, so it cannot tell what is missing.",
    it: "Non c'è una pagina iniziale con dei link, quindi non può dire che cosa manca.",
    remedy: ClickPath.nothing)

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    guard let page = evidence.facts.startPage, page.links > 0 else { return check(evidence, noPage) }
    let counts = [Check.Count("links", page.links), Check.Count("missing", page.missing.count)]
    if page.missing.isEmpty {
      return check(evidence, all, expected: Wording(page.links), found: Wording(page.links), counts: counts)
    }
    return check(
      evidence, gone, details: [Wording(page.missing.count)], expected: Wording(page.links),
      found: Wording(page.links - page.missing.count), counts: counts, items: page.missing)
  }
}
