/// Why something was not compared, or not exactly.
public struct ComparisonLimit: Sendable, Hashable {
  /// The stable name, e.g. `range`.
  public let id: String
  private let sentence: Wording
  private let details: [Wording]

  package init(_ id: String, _ sentence: Wording, details: [Wording] = []) {
    self.id = id
    self.sentence = sentence
    self.details = details
  }

  /// One sentence for the owner.
  public func message(in language: Language = .english) -> String {
    sentence.filled(with: details, in: language)
  }
}

extension ComparisonLimit {
  /// - Parameters:
  ///   - side: `OLD` or `NEW`.
  ///   - day: the first or last day, `2024-01-31`.
  package static func range(_ side: String, from day: String, isStated: Bool) -> ComparisonLimit {
    let why =
      isStated
      ? Wording(en: "was asked for from {1} on", it: "è stato richiesto dal {1} in poi")
      : Wording(
        en: "begins on {1} in everything it holds, as if it had been asked for from then on",
        it: "comincia il {1} in tutto quello che contiene, come se fosse stato richiesto da allora")
    return ComparisonLimit(
      "range",
      Wording(
        en: "{0} " + why.english + ": what is older is not compared.",
        it: "{0} " + why.italian + ": ciò che è più vecchio non è confrontato."),
      details: [Wording(side), Wording(day)])
  }

  package static func range(_ side: String, to day: String) -> ComparisonLimit {
    ComparisonLimit(
      "range",
      Wording(
        en: "{0} was asked for up to {1}: what is newer is not compared.",
        it: "{0} è stato richiesto fino al {1}: ciò che è più nuovo non è confrontato."),
      details: [Wording(side), Wording(day)])
  }

  package static func platform(_ platform: String, onlyIn side: String) -> ComparisonLimit {
    ComparisonLimit(
      "platform",
      Wording(
        en: "Only {1} holds anything of {0}: that is not compared.",
        it: "Solo {1} contiene qualcosa di {0}: quella parte non è confrontata."),
      details: [Wording(platform), Wording(side)])
  }

  package static func product(_ product: String, onlyIn side: String) -> ComparisonLimit {
    ComparisonLimit(
      "product",
      Wording(
        en: "Only {1} has a download of the kind {0}: what it holds differs for that reason alone.",
        it: "Solo {1} ha un archivio del tipo {0}: ciò che contiene risulta diverso anche solo per questo."),
      details: [Wording(product), Wording(side)])
  }

  package static func kindAbsent(_ kind: String, in side: String, count: Int) -> ComparisonLimit {
    ComparisonLimit(
      "kind",
      Wording(
        en:
          "{1} holds none of the kind {0}, the other one {2}: not asked for, or all gone. They are not listed.",
        it:
          "{1} non contiene nulla del tipo {0}, l'altro {2}: non richiesti, o spariti tutti. Non sono elencati."
      ),
      details: [Wording(kind), Wording(side), Wording(String(count))])
  }

  package static let formats = ComparisonLimit(
    "format",
    Wording(
      en:
        "One side comes from HTML pages, which round times and have no ids: records are matched to the second or minute "
        + "and by text alone.",
      it:
        "Uno dei due viene da pagine HTML, che arrotondano le ore e non hanno id: gli elementi sono abbinati al secondo o "
        + "al minuto e solo per testo."))

  package static let owners = ComparisonLimit(
    "owner",
    Wording(
      en: "The two sides do not belong to the same account.",
      it: "I due non appartengono allo stesso account."))

  package static let names = ComparisonLimit(
    "names",
    Wording(
      en: "Facebook gives names without ids: somebody who changed the name counts as gone and as new.",
      it: "Facebook dà i nomi senza id: chi ha cambiato nome risulta sparito e anche nuovo."))

  package static let scopes = ComparisonLimit(
    "scope",
    Wording(
      en: "The two exports were made with different scopes: activities differ for that reason too.",
      it: "Le due esportazioni hanno ambiti (scope) diversi: le attività risultano diverse anche per questo.")
  )
}
