import Import
import PortaviaModel

/// Everything that was read ended somewhere, file by file.
enum RecordsAccounted: CompletenessCheck {
  static let code = CheckCode.recordsAccounted

  private static let all = CheckAnswer(
    .pass, en: "The {0} item found is accounted for.|All {0} items found are accounted for.",
    it: "I conti tornano: {0} elemento trovato, non perso.|"
      + "I conti tornano: {0} elementi trovati, nessuno perso.")
  private static let lost = CheckAnswer(
    .fail, en: "{0} item could not be kept.|{0} items could not be kept.",
    it: "{0} elemento non si è potuto conservare.|{0} elementi non si sono potuti conservare.")
  private static let unbalanced = CheckAnswer(
    .fail,
    en: "The sums of {0} file do not hold: this is a fault of Portavia.|"
      + "The sums of {0} files do not hold: this is a fault of Portavia.",
    it: "I conti di {0} file non tornano: è un errore di Portavia.|"
      + "I conti di {0} file non tornano: è un errore di Portavia.")

  static func answer(_ evidence: Evidence) -> Check? {
    let tally = evidence.archive.tally
    let wrong = Set(
      evidence.archive.books.filter { !$0.tally.isBalanced }.map(\.path)
        + evidence.findings.filter { $0.code == .recordsUnaccounted }.map { $0.entry ?? "" })
    let counts = [
      Check.Count("read", Int(tally.read)), Check.Count("normalised", Int(tally.normalised)),
      Check.Count("merged", Int(tally.merged)), Check.Count("preserved", Int(tally.preserved)),
      Check.Count("reported", Int(tally.reported)), Check.Count("excluded", Int(tally.excluded)),
    ]
    let expected = Wording(Int(tally.read))
    let found = Wording(Int(tally.normalised + tally.merged + tally.preserved + tally.excluded))
    if !wrong.isEmpty {
      return check(
        evidence, unbalanced, details: [Wording(wrong.count)], expected: expected, found: found,
        counts: counts,
        items: wrong.sorted())
    }
    if tally.reported > 0 {
      return check(
        evidence, lost, details: [Wording(Int(tally.reported))], expected: expected, found: found,
        counts: counts,
        items: evidence.archive.books.filter { $0.tally.reported > 0 }.map(\.path))
    }
    return check(
      evidence, all, details: [expected], expected: expected, found: found, counts: counts)
  }
}
