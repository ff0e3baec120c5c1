import Import
import PortaviaModel

/// The dates that were asked for: stated by the download, or inferred from where everything begins.
enum RangeWhole: CompletenessCheck {
  static let code = CheckCode.rangeWhole

  private static let allTime = CheckAnswer(
    .pass, en: "The download says that all time was asked for.",
    it: "L'archivio dice che è stato richiesto tutto il periodo.")
  private static let fromStart = CheckAnswer(
    .pass, en: "The records begin when the account was made ({0}).",
    it: "Gli elementi cominciano quando è stato creato l'account ({0}).")
  private static let limited = CheckAnswer(
    .warn, en: "Only a part was asked for, says the download: {0}.",
    it: "È stato richiesto solo un periodo, dice l'archivio: {0}.")
  private static let inferred = CheckAnswer(
    .warn,
    en:
      "{0} kinds of records all begin around {1}, but the account was made on {2}: probably only a part was "
      + "asked for.",
    it:
      "{0} tipi di elementi cominciano tutti intorno al {1}, ma l'account è stato creato il {2}: probabilmente è stato "
      + "richiesto solo un periodo.")
  private static let sudden = CheckAnswer(
    .warn, en: "All {0} kinds of records begin on the same day, {1}: perhaps only a part was asked for.",
    it:
      "Elementi di {0} tipi, cioè tutti, cominciano lo stesso giorno, {1}: forse è stato richiesto solo un periodo."
  )
  private static let notSaid = CheckAnswer(
    .unknown, en: "The download does not say which dates were asked for; its records are from {0} to {1}.",
    it: "L'archivio non dice quale periodo è stato richiesto; gli elementi vanno dal {0} al {1}.")
  private static let noDates = CheckAnswer(
    .unknown, en: "The download does not say which dates were asked for, and has no dated records.",
    it: "L'archivio non dice quale periodo è stato richiesto, e non ha elementi datati.")

  private static let day: Int64 = 86_400_000

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let archive = evidence.archive
    let found = span(archive.firstEvent, archive.lastEvent)
    if let stated = stated(evidence, found) { return stated }
    guard let first = archive.firstEvent, let last = archive.lastEvent, let from = text(first),
      let to = text(last)
    else { return check(evidence, noDates) }
    if let created = evidence.facts.accountCreated, first <= created + 60 * day {
      return check(
        evidence, fromStart, details: [Wording(text(created) ?? "")], expected: span(created, nil),
        found: found)
    }
    if let abrupt = abruptBeginning(evidence.facts) {
      if let created = evidence.facts.accountCreated {
        return check(
          evidence, inferred,
          details: [Wording(abrupt.streams), Wording(text(abrupt.at) ?? ""), Wording(text(created) ?? "")],
          expected: span(created, nil), found: found, counts: [Check.Count("streams", abrupt.streams)])
      }
      if abrupt.isOneDay {
        return check(
          evidence, sudden, details: [Wording(abrupt.streams), Wording(text(abrupt.at) ?? "")], found: found,
          counts: [Check.Count("streams", abrupt.streams)])
      }
    }
    return check(evidence, notSaid, details: [Wording(from), Wording(to)], found: found)
  }

  /// What the list of requests or the start page says.
  private static func stated(_ evidence: Evidence, _ found: Wording?) -> Check? {
    let page = evidence.facts.startPage
    let from = evidence.archive.coversFrom ?? page?.from
    let to = evidence.archive.coversTo ?? page?.to
    guard evidence.facts.statesRange || page?.hasDates == true else { return nil }
    let everything = Wording(en: "all time", it: "tutto il periodo")
    let isFromStart =
      from.map { from in evidence.facts.accountCreated.flatMap(text).map { from <= $0 } ?? false } ?? true
    if isFromStart, to == nil || reachesTheEnd(to, evidence) {
      return check(evidence, allTime, expected: everything, found: found)
    }
    let period: Wording =
      switch (from, to) {
      case (let from?, let to?): Wording(en: "\(from) to \(to)", it: "dal \(from) al \(to)")
      case (let from?, nil): Wording(en: "from \(from) on", it: "dal \(from) in poi")
      default: Wording(en: "up to \(to ?? "")", it: "fino al \(to ?? "")")
      }
    return check(evidence, limited, details: [period], expected: everything, found: period)
  }

  /// Whether a last day is about that on which the download was made.
  private static func reachesTheEnd(_ to: String?, _ evidence: Evidence) -> Bool {
    guard let to, let made = evidence.archive.generatedAt.flatMap({ text($0 - 3 * day) }) else {
      return false
    }
    return to >= made
  }

  /// At least three kinds of records that all begin within a week, and on one day.
  private static func abruptBeginning(_ facts: CompletenessFacts) -> (
    streams: Int, at: Int64, isOneDay: Bool
  )? {
    let streams = facts.streams.filter { $0.records >= 3 }
    guard streams.count >= 3, let first = streams.map(\.first).min(), let last = streams.map(\.first).max(),
      last - first <= 7 * day
    else { return nil }
    return (streams.count, first, last / day == first / day && streams.count >= 4)
  }

  private static func text(_ milliseconds: Int64) -> String? { DisplayZone.utc.day(of: milliseconds) }

  private static func span(_ first: Int64?, _ last: Int64?) -> Wording? {
    guard let first = first.flatMap(text) else { return nil }
    guard let last = last.flatMap(text) else { return Wording(en: "from \(first)", it: "dal \(first)") }
    return Wording(en: "\(first) to \(last)", it: "dal \(first) al \(last)")
  }
}
