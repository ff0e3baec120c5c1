import Import
import PortaviaModel

/// Files whose address alone was delivered.
enum MediaDelivered: CompletenessCheck {
  static let code = CheckCode.mediaDelivered

  private static let none = CheckAnswer(
    .pass, en: "No photo, video or file is only a link.", it: "Nessuna foto, video o file è solo un link.")
  private static let some = CheckAnswer(
    .warn,
    en: "Of {0} photo, video or file only a link was delivered.|"
      + "Of {0} photos, videos and files only a link was delivered.",
    it: "Di {0} foto, video o file è stato consegnato solo il link.|"
      + "Di {0} tra foto, video e file è stato consegnato solo il link.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let links = evidence.facts.remoteMedia
    return check(
      evidence, links.count == 0 ? none : some, details: [Wording(links.count)], expected: Wording(0),
      found: Wording(links.count), counts: [Check.Count("links", links.count)])
  }
}
