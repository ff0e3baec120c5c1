import Import
import PortaviaModel

/// Bytes that are not text.
enum TextEncoding: CompletenessCheck {
  static let code = CheckCode.textEncoding

  private static let readable = CheckAnswer(
    .pass, en: "All text is readable.", it: "Tutto il testo è leggibile.")
  private static let damaged = CheckAnswer(
    .warn,
    en: "{0} text has bytes that are no characters; they are shown as \u{FFFD}.|"
      + "{0} texts have bytes that are no characters; they are shown as \u{FFFD}.",
    it: "{0} testo ha byte che non sono caratteri: compaiono come \u{FFFD}.|"
      + "{0} testi hanno byte che non sono caratteri: compaiono come \u{FFFD}.")

  private static let codes: [FindingCode] = [
    .jsonInvalidUTF8, .jsonLoneSurrogate, .textCut, .htmlInvalidUTF8, .htmlInvalidReference, .csvInvalidText,
    .chatInvalidText,
  ]

  static func answer(_ evidence: Evidence) -> Check? {
    let count = evidence.occurrences(of: codes)
    let files = Set(evidence.findings.filter { codes.contains($0.code) }.compactMap(\.entry)).sorted()
    return check(
      evidence, count == 0 ? readable : damaged, details: [Wording(count)], expected: Wording(0),
      found: Wording(count), counts: [Check.Count("texts", count)], items: files)
  }
}
