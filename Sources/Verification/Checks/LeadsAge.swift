import Import
import PortaviaModel

/// Lead forms are reported to give answers for about ninety days only.
enum LeadsAge: CompletenessCheck {
  static let code = CheckCode.leadsAge

  private static let limited = CheckAnswer(
    .warn,
    en:
      "The oldest lead is of {0} and the youngest of {1}, {2} days apart: older ones are probably no longer in "
      + "the file.",
    it:
      "Il contatto più vecchio è del {0} e il più recente del {1}, a {2} giorni di distanza: quelli precedenti "
      + "probabilmente non sono più nel file.")
  private static let young = CheckAnswer(
    .pass, en: "The leads are of {0} to {1}, fewer than ninety days.",
    it: "I contatti vanno dal {0} al {1}, meno di novanta giorni.")
  private static let old = CheckAnswer(
    .pass, en: "The leads are of {0} to {1}: more than the last ninety days.",
    it: "I contatti vanno dal {0} al {1}: più degli ultimi novanta giorni.")
  private static let noTime = CheckAnswer(
    .unknown, en: "The leads have no time that can be read.", it: "I contatti non hanno una data leggibile.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.product.contents == .leads else { return nil }
    guard let first = evidence.archive.firstEvent, let last = evidence.archive.lastEvent,
      let from = DisplayZone.utc.day(of: first), let to = DisplayZone.utc.day(of: last)
    else { return check(evidence, noTime) }
    let days = Int((last - first) / 86_400_000)
    return check(
      evidence, (80...100).contains(days) ? limited : days > 100 ? old : young,
      details: [Wording(from), Wording(to), Wording(days)],
      found: Wording(en: "\(from) to \(to)", it: "dal \(from) al \(to)"), counts: [Check.Count("days", days)])
  }
}
