import Import
import PortaviaModel

/// Do the parts belong together? Zips of two requests, given as one, make a download that nobody made.
enum PartsOneDownload: CompletenessCheck {
  static let code = CheckCode.partsOneDownload

  private static let one = CheckAnswer(
    .pass, en: "All zips fit together.", it: "Tutti gli zip vanno insieme.")
  private static let mixed = CheckAnswer(
    .warn, en: "These zips have names of {0} different downloads.",
    it: "Questi zip hanno i nomi di {0} archivi diversi.")
  private static let conflict = CheckAnswer(
    .warn,
    en:
      "{0} file stands in two zips with different content.|{0} files stand in two zips with different content.",
    it: "{0} file sta in due zip con contenuto diverso.|{0} file stanno in due zip con contenuto diverso.")
  private static let ambiguous = CheckAnswer(
    .warn, en: "A renamed zip could belong to more than one of the downloads given.",
    it: "Uno zip rinominato potrebbe far parte di più di uno degli archivi indicati.")
  private static let stray = CheckAnswer(
    .warn,
    en:
      "This zip is a part of a download whose other parts are not here: it says nothing about its owner, and the "
      + "other zips are of another date.",
    it:
      "Questo zip è una parte di un archivio le cui altre parti non ci sono: non dice di chi è, e gli altri zip hanno "
      + "un'altra data.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let facts = evidence.facts
    let parts = evidence.archive.parts.map(\.name)
    let counts = [Check.Count("parts", parts.count), Check.Count("names", facts.partStems.count)]
    if facts.partStems.count > 1 {
      return check(
        evidence, mixed, details: [Wording(facts.partStems.count)], expected: Wording(1),
        found: Wording(facts.partStems.count), counts: counts, items: parts)
    }
    if evidence.findings.contains(where: { $0.code == .partAmbiguous }) {
      return check(evidence, ambiguous, counts: counts, items: parts)
    }
    let conflicts = Set(evidence.findings.filter { $0.code == .entryConflict }.compactMap(\.entry))
    if !conflicts.isEmpty {
      return check(
        evidence, conflict, details: [Wording(conflicts.count)], expected: Wording(0),
        found: Wording(conflicts.count), counts: counts, items: conflicts.sorted())
    }
    if isStray(evidence) { return check(evidence, stray, counts: counts, items: parts) }
    return check(evidence, one, counts: counts)
  }

  /// The core of a download is in one of its parts: without it, beside a download of another date, a part was
  /// put with the wrong download.
  private static func isStray(_ evidence: Evidence) -> Bool {
    let profile = evidence.archive.presence.first { $0.name == "profile" }?.state
    guard profile == .absent, !evidence.facts.partStems.isEmpty else { return false }
    return evidence.run.contains { other in
      other.id != evidence.archive.id && other.record.platform == evidence.archive.record.platform
        && other.presence.contains { $0.name == "profile" && $0.state == .present }
        && !other.completeness.partStems.isEmpty
        && other.completeness.partStems.isDisjoint(with: evidence.facts.partStems)
    }
  }
}
