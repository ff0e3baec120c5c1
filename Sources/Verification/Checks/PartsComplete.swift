import Import
import PortaviaModel

/// Are all zips of the download here? Only numbered names prove it; everything else is a trace.
enum PartsComplete: CompletenessCheck {
  static let code = CheckCode.partsComplete

  private static let allNumbers = CheckAnswer(
    .pass, en: "The only numbered part is here.|All {0} numbered parts are here.",
    it: "C'è l'unica parte numerata.|Ci sono tutte le {0} parti numerate.")
  private static let gap = CheckAnswer(
    .fail, en: "Numbered parts are missing: {0}.", it: "Mancano parti numerate: {0}.")
  private static let traces = CheckAnswer(
    .warn,
    en:
      "A part is probably missing: files that others refer to are not in the zip or folder given.|"
      + "A part is probably missing: files that others refer to are in none of the {0} zips and folders given.",
    it:
      "Probabilmente manca una parte: file citati da altri non sono nello zip o nella cartella indicata.|"
      + "Probabilmente manca una parte: file citati da altri non sono in nessuno dei {0} zip o cartelle indicati."
  )
  private static let notSaid = CheckAnswer(
    .unknown,
    en: "{0} zip or folder was given; how many there are stands on the download page only.|"
      + "{0} zips or folders were given; how many there are stands on the download page only.",
    it: "È stato indicato {0} zip o cartella; quanti sono in tutto lo dice solo la pagina del download.|"
      + "Sono stati indicati {0} zip o cartelle; quanti sono in tutto lo dice solo la pagina del download.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let facts = evidence.facts
    let given = evidence.archive.parts.count { !$0.isRepeated }
    if let last = facts.partNumbers.last {
      let total = max(last, facts.partTotal ?? 0)
      let missing = (1...max(total, 1)).filter { !facts.partNumbers.contains($0) }
      let counts = [Check.Count("given", given), Check.Count("missing", missing.count)]
      if !missing.isEmpty {
        return check(
          evidence, gap, details: [Wording(missing.prefix(20).map(String.init).joined(separator: ", "))],
          expected: Wording(total), found: Wording(given), counts: counts,
          items: missing.map { "part_\($0)" })
      }
      if facts.partTotal != nil {
        return check(
          evidence, allNumbers, details: [Wording(total)], expected: Wording(total), found: Wording(given),
          counts: counts)
      }
    }
    let isTraced =
      facts.startPage?.missing.isEmpty == false || FilesNumbered.missing(in: facts).count > 0
      || MediaPresent.missingFolders(facts).count > 0
    return check(
      evidence, isTraced ? traces : notSaid, details: [Wording(given)], found: Wording(given),
      counts: [Check.Count("given", given)])
  }
}
