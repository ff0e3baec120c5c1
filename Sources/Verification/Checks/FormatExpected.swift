import Import
import PortaviaModel

/// JSON holds more than web pages do.
enum FormatExpected: CompletenessCheck {
  static let code = CheckCode.formatExpected

  private static let json = CheckAnswer(
    .pass, en: "The download is in JSON, which holds most.",
    it: "L'archivio è in JSON, il formato che conserva di più.")
  private static let html = CheckAnswer(
    .warn, en: "The download is in HTML: it has no ids and no time zone, and its times are rounded.",
    it: "L'archivio è in HTML: non ha identificativi né fuso orario, e gli orari sono arrotondati.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let format = evidence.archive.record.format
    return check(
      evidence, format == "json" ? json : html, expected: Wording("json"), found: Wording(format))
  }
}
