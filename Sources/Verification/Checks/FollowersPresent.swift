import Import
import PortaviaModel

/// Friends and followers: whom the owner can still reach.
enum FollowersPresent: CompletenessCheck {
  static let code = CheckCode.followersPresent

  private static let here = CheckAnswer(
    .pass, en: "The lists of friends or followers are here.", it: "Gli elenchi di amici o follower ci sono.")
  private static let empty = CheckAnswer(
    .pass, en: "The platform says that there are no followers.",
    it: "La piattaforma dice che non ci sono follower.")
  private static let absent = CheckAnswer(
    .warn,
    en:
      "There is no list of friends or followers in it: it was not asked for, or stands in a part that is not "
      + "here.",
    it: "Non c'è un elenco di amici o follower: non è stato richiesto, o sta in una parte che qui manca.")
  private static let pages = CheckAnswer(
    .unknown,
    en: "There is no list of followers in it; many downloads of Pages have none, so nobody can say whether "
      + "it is missing.",
    it: "Non c'è un elenco di follower; molti archivi di Pagine non l'hanno, quindi non si può dire se manca."
  )

  static func answer(_ evidence: Evidence) -> Check? {
    let names = ["friends", "followers"]
    guard evidence.archive.presence.contains(where: { names.contains($0.name) }) else { return nil }
    let states = names.compactMap { evidence.state(of: $0) }
    if states.contains(.present) { return check(evidence, here) }
    if states.contains(.empty) { return check(evidence, empty) }
    return check(evidence, evidence.product.mayLackFollowers ? pages : absent)
  }
}
