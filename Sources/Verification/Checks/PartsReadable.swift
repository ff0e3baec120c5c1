import Import
import PortaviaModel

/// Every byte of every part was read: is it what its checksum says?
enum PartsReadable: CompletenessCheck {
  static let code = CheckCode.partsReadable

  private static let whole = CheckAnswer(
    .pass, en: "The file is whole and fits its checksum.|All {0} files are whole and fit their checksums.",
    it: "Il file è intero e corrisponde alla sua somma di controllo.|"
      + "{0} file su {0} sono interi e corrispondono alle loro somme di controllo.")
  private static let unproved = CheckAnswer(
    .pass,
    en: "The file could be read to its end; files in a folder have no checksum.|"
      + "All {0} files could be read to their end; files in a folder have no checksum.",
    it: "Il file si legge fino in fondo; i file di una cartella non hanno somme di controllo.|"
      + "{0} file su {0} si leggono fino in fondo; i file di una cartella non hanno somme di controllo.")
  private static let odd = CheckAnswer(
    .warn, en: "Everything could be read, but something about it is odd: see the findings.",
    it: "Tutto si legge, ma c'è qualcosa di strano: vedi le segnalazioni.")
  private static let damaged = CheckAnswer(
    .fail,
    en:
      "{0} file or zip is cut, damaged or cannot be read.|{0} files or zips are cut, damaged or cannot be read.",
    it:
      "{0} file o zip è tagliato, danneggiato o illeggibile.|{0} tra file e zip sono tagliati, danneggiati o illeggibili."
  )
  private static let delivered = CheckAnswer(
    .fail,
    en: "{0} file was delivered damaged: it is not what its name says, or breaks off.|"
      + "{0} files were delivered damaged: they are not what their names say, or break off.",
    it: "{0} file è stato consegnato danneggiato: non è quello che dice il nome, o si interrompe.|"
      + "{0} file sono stati consegnati danneggiati: non sono quello che dice il nome, o si interrompono.",
    remedy: ClickPath.request(
      en: "Request the download again: such faults often concern one download only",
      it: "Richiedi di nuovo l'archivio: spesso questi guasti riguardano un solo archivio"))
  private static let unopened = CheckAnswer(
    .fail, en: "An input could not be opened: it is cut, empty or no zip.",
    it: "Uno dei file indicati non si è potuto aprire: è tagliato, vuoto o non è uno zip.")

  /// What is odd about containers and the bytes of files, by the beginning of its code.
  private static let areas = ["zip.", "entry.", "container.", "folder.", "json.", "html.", "csv."]
  /// The areas of what happens on the way from the platform to this computer.
  private static let onTheWay = ["zip.", "entry.", "container.", "folder."]
  /// What is reported about files that are not damaged.
  private static let harmless: Set<String> = ["entry.conflict", "entry.unrecognised", "entry.unsafe-name"]

  static func answer(_ evidence: Evidence) -> Check? {
    let facts = evidence.facts
    let relevant = evidence.findings.filter { finding in
      finding.severity > .note && areas.contains { finding.code.id.hasPrefix($0) }
        && !harmless.contains(finding.code.id)
    }
    let errors = relevant.filter { $0.severity == .error }
    let places = Set(errors.map { $0.entry ?? $0.archive ?? "" }).union(facts.unreadable.paths)
    let count = max(places.count, facts.unreadable.count)
    let entries = evidence.archive.parts.reduce(0) { $0 + ($1.isRepeated ? 0 : $1.entries) }
    let counts = [Check.Count("files", entries), Check.Count("damaged", count)]
    let expected = Wording(
      en: "{0} file whole|all {0} files whole", it: "{0} file intero|{0} file interi"
    ).with(entries)
    if count > 0 {
      // What was damaged after it was packed does not fit its checksum; the rest was delivered like that.
      let isOnTheWay = errors.contains { error in onTheWay.contains { error.code.id.hasPrefix($0) } }
      return check(
        evidence, isOnTheWay ? damaged : delivered, details: [Wording(count)], expected: expected,
        found: Wording(en: "{0} damaged", it: "{0} danneggiato|{0} danneggiati").with(count), counts: counts,
        items: places.sorted(), itemCount: count)
    }
    if !relevant.isEmpty {
      return check(
        evidence, odd, expected: expected,
        found: Wording(Set(relevant.map(\.code.id)).sorted().joined(separator: ", ")),
        counts: counts, items: Set(relevant.compactMap { $0.entry ?? $0.archive }).sorted())
    }
    return check(
      evidence, facts.hasOnlyFolders ? unproved : whole, details: [Wording(entries)], expected: expected,
      found: Wording(en: "{0} whole", it: "{0} intero|{0} interi").with(entries), counts: counts)
  }

  /// Inputs that could not be opened and so belong to no download.
  static func inputs(apartFrom archives: [ImportSummary.Archive], findings: [Finding]) -> [Check] {
    let names = archives.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    let failed = findings.filter { finding in
      finding.severity == .error && finding.code.id.hasPrefix("container.")
        && !(finding.archive.map(names.contains) ?? false)
    }
    return failed.map { finding in
      Check(
        code, unopened, archive: finding.archive, found: Wording(finding.code.id),
        items: [finding.archive].compactMap { $0 })
    }
  }
}
