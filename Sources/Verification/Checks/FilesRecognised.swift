import Import
import PortaviaModel

/// Whether every file of the download is understood.
enum FilesRecognised: CompletenessCheck {
  static let code = CheckCode.filesRecognised

  private static let all = CheckAnswer(
    .pass, en: "Every file is understood.", it: "Ogni file è riconosciuto.")
  private static let some = CheckAnswer(
    .warn,
    en:
      "{0} file is not understood; it is kept as it is.|{0} files are not understood; they are kept as they are.",
    it: "{0} file non è riconosciuto: resta com'è.|{0} file non sono riconosciuti: restano come sono.")

  static func answer(_ evidence: Evidence) -> Check? {
    let unknown = evidence.facts.unrecognised
    let files = evidence.archive.parts.reduce(0) { $0 + ($1.isRepeated ? 0 : $1.entries) }
    let counts = [Check.Count("files", files), Check.Count("unrecognised", unknown.count)]
    if unknown.count == 0 {
      return check(evidence, all, expected: Wording(0), found: Wording(0), counts: counts)
    }
    return check(
      evidence, some, details: [Wording(unknown.count)], expected: Wording(0), found: Wording(unknown.count),
      counts: counts, items: unknown.paths, itemCount: unknown.count)
  }
}
