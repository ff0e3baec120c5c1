import Import
import PortaviaModel

/// Files that are here and hold nothing, or not what they should.
enum MediaWhole: CompletenessCheck {
  static let code = CheckCode.mediaWhole

  private static let all = CheckAnswer(
    .pass, en: "No photo, video or file is empty or damaged.",
    it: "Nessuna foto, video o file è vuoto o danneggiato.")
  private static let some = CheckAnswer(
    .warn,
    en: "{0} photo, video or file is empty or damaged.|{0} photos, videos or files are empty or damaged.",
    it: "{0} foto, video o file è vuoto o danneggiato.|{0} tra foto, video e file sono vuoti o danneggiati.")

  static func answer(_ evidence: Evidence) -> Check? {
    let facts = evidence.facts
    let present = facts.mediaFolders.reduce(0) { $0 + $1.present }
    guard evidence.isStandard || present > 0 else { return nil }
    let count = facts.emptyMedia.count
    return check(
      evidence, count == 0 ? all : some, details: [Wording(count)], expected: Wording(0),
      found: Wording(count),
      counts: [Check.Count("files", present), Check.Count("empty", count)], items: facts.emptyMedia.paths,
      itemCount: count)
  }
}
