import Import
import PortaviaModel

/// The list of followers against the number that the platform's own statistics give
/// (docs/formats/instagram.md#followers-and-the-insights).
enum FollowersTotal: CompletenessCheck {
  static let code = CheckCode.followersTotal

  private static let equal = CheckAnswer(
    .pass,
    en: "{0} follower is in the list, and the statistics say {1}.|"
      + "{0} followers are in the list, and the statistics say {1}.",
    it: "Nell'elenco c'è {0} follower, e le statistiche ne contano {1}.|"
      + "Nell'elenco ci sono {0} follower, e le statistiche ne contano {1}.")
  private static let fewer = CheckAnswer(
    .warn,
    en: "Only {0} follower is in the list, but the statistics say {1}.|"
      + "Only {0} followers are in the list, but the statistics say {1}.",
    it: "Nell'elenco c'è solo {0} follower, ma le statistiche ne contano {1}.|"
      + "Nell'elenco ci sono solo {0} follower, ma le statistiche ne contano {1}.")
  private static let more = CheckAnswer(
    .warn,
    en: "{0} follower is in the list, but the statistics say only {1}.|"
      + "{0} followers are in the list, but the statistics say only {1}.",
    it: "Nell'elenco c'è {0} follower, ma le statistiche ne contano solo {1}.|"
      + "Nell'elenco ci sono {0} follower, ma le statistiche ne contano solo {1}.")
  private static let notSaid = CheckAnswer(
    .unknown, en: "The download holds no number of followers to compare the list with.",
    it: "L'archivio non contiene un numero di follower con cui confrontare l'elenco.",
    remedy: ClickPath.nothing)

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard, let count = evidence.facts.followers else { return nil }
    guard let reported = evidence.facts.followersReported else {
      return check(evidence, notSaid, found: Wording(count))
    }
    let difference = abs(count - reported)
    let isNear = difference <= 5 || difference * 20 <= reported
    return check(
      evidence, isNear ? equal : count < reported ? fewer : more,
      details: [Wording(count), Wording(reported)],
      expected: Wording(reported), found: Wording(count),
      counts: [Check.Count("listed", count), Check.Count("reported", reported)])
  }
}
