import Import
import PortaviaModel

/// Everything that records refer to is in one of the parts, folder by folder.
enum MediaPresent: CompletenessCheck {
  static let code = CheckCode.mediaPresent

  private static let all = CheckAnswer(
    .pass,
    en:
      "The photo, video or file that is referred to is here.|All {0} photos, videos and files that are referred "
      + "to are here.",
    it: "La foto, il video o il file citato c'è.|Foto, video e file citati ci sono tutti: {0}.")
  private static let some = CheckAnswer(
    .warn,
    en:
      "{0} photo, video or file that is referred to is not here.|{0} photos, videos and files that are referred "
      + "to are not here.",
    it: "Manca {0} foto, video o file citato.|Mancano {0} tra foto, video e file citati.")
  private static let many = CheckAnswer(
    .fail,
    en:
      "{0} photos, videos and files that are referred to are not here, most of those of some folders: a part is "
      + "missing.",
    it:
      "Mancano {0} tra foto, video e file citati, la maggior parte di quelli di alcune cartelle: manca una parte."
  )

  /// So many missing files of a folder are no accident when they are at least half of it.
  private static let bulk = 10

  static func answer(_ evidence: Evidence) -> Check? {
    let facts = evidence.facts
    let referenced = facts.mediaFolders.reduce(0) { $0 + $1.referenced }
    guard evidence.isStandard || referenced > 0 else { return nil }
    let missing = facts.missingMedia.count
    let folders = facts.mediaFolders.filter { $0.missing > 0 }
    let counts =
      [Check.Count("referenced", referenced), Check.Count("missing", missing)]
      + folders.map { Check.Count("missing in \($0.name)", $0.missing) }
    let answer = missing == 0 ? all : absent(evidence)
    return check(
      evidence, answer, details: [Wording(missing == 0 ? referenced : missing)],
      expected: Wording(referenced),
      found: Wording(referenced - missing), counts: counts, items: facts.missingMedia.paths,
      itemCount: missing)
  }

  private static func absent(_ evidence: Evidence) -> CheckAnswer {
    let isBulk = !missingFolders(evidence.facts).isEmpty
    guard let remedy = evidence.product.missingMediaRemedy else { return isBulk ? many : some }
    // What has no parts lacks none.
    return CheckAnswer(
      isBulk ? .fail : .warn, en: some.sentence.english, it: some.sentence.italian, remedy: remedy)
  }

  /// Folders with so many missing files that a part must be missing.
  static func missingFolders(_ facts: CompletenessFacts) -> [CompletenessFacts.MediaFolder] {
    facts.mediaFolders.filter { $0.missing >= bulk && $0.missing * 2 >= $0.referenced }
  }
}
