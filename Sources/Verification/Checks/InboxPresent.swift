import Import
import PortaviaModel

/// The messages: what a business wants first.
enum InboxPresent: CompletenessCheck {
  static let code = CheckCode.inboxPresent

  private static let here = CheckAnswer(
    .pass, en: "The messages are here: {0} conversation.|The messages are here: {0} conversations.",
    it: "I messaggi ci sono: {0} conversazione.|I messaggi ci sono: {0} conversazioni.")
  private static let elsewhere = CheckAnswer(
    .pass, en: "The messages are in another download of the same account that was given.",
    it: "I messaggi sono in un altro archivio dello stesso account, tra quelli indicati.")
  private static let empty = CheckAnswer(
    .pass, en: "The platform says that there are no messages.",
    it: "La piattaforma dice che non ci sono messaggi.")
  private static let emptyPage = CheckAnswer(
    .warn, en: "The platform says that this Page has no messages.",
    it: "La piattaforma dice che questa Pagina non ha messaggi.")
  private static let absent = CheckAnswer(
    .warn, en: "There are no messages in it: they were not asked for, or stand in a part that is not here.",
    it: "Non ci sono messaggi: non sono stati richiesti, o stanno in una parte che qui manca.")
  private static let absentPage = CheckAnswer(
    .fail,
    en:
      "The messages of the Page are not in it: they were not asked for, or stand in a part that is not here.",
    it: "I messaggi della Pagina non ci sono: non sono stati richiesti, o stanno in una parte che qui manca.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.archive.presence.contains(where: { $0.name == "messages" }),
      let state = evidence.state(of: "messages")
    else { return nil }
    let isPage = evidence.product.ownerKind == .page
    let count = evidence.facts.conversations
    let counts = [Check.Count("conversations", count)]
    switch state {
    case .present
    where count == 0 && evidence.archive.presence.contains { $0.name == "messages" && $0.state == .absent }:
      return check(evidence, elsewhere, counts: counts)
    case .present:
      return check(evidence, here, details: [Wording(count)], found: Wording(count), counts: counts)
    case .empty: return check(evidence, isPage ? emptyPage : empty, found: Wording(0), counts: counts)
    case .absent: return check(evidence, isPage ? absentPage : absent, found: Wording(0), counts: counts)
    }
  }
}
