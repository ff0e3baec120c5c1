import PortaviaModel
import StructuredText

/// The words of the page in one language.
struct ReportText {
  let facts: ReportFacts
  let language: Language

  init(_ facts: ReportFacts, _ language: Language) {
    self.facts = facts
    self.language = language
  }

  /// One text in both languages, the right one of which is given.
  func say(_ english: String, _ italian: String) -> String { language == .italian ? italian : english }

  func count(_ number: Int) -> String { Quantity.count(number, in: language) }

  /// `Your Facebook and Instagram data`
  var title: String {
    var platforms: [String] = []
    for archive in facts.archives {
      let name = term("platform", archive.platform)
      if archive.platform != "unknown", !platforms.contains(name) { platforms.append(name) }
    }
    guard !platforms.isEmpty else { return say("Your data", "I tuoi dati") }
    return say("Your \(list(platforms)) data", "I tuoi dati di \(list(platforms))")
  }

  var lead: String {
    switch facts.place {
    case .export:
      say(
        "Portavia made this folder from what you downloaded. This page says what is in it, whether anything is "
          + "missing, and what to open. It works without the Internet, and nothing was sent anywhere. The files that "
          + "you downloaded were only read: keep them too.",
        "Portavia ha creato questa cartella da quello che hai scaricato. Questa pagina dice che cosa contiene, se manca "
          + "qualcosa e che cosa aprire. Funziona senza Internet, e nulla è stato inviato da nessuna parte. I file che "
          + "hai scaricato sono stati solo letti: conserva anche quelli.")
    case .verification:
      say(
        "Portavia read an export again, file by file. This page says whether it is still what it was, and what is in it.",
        "Portavia ha riletto un'esportazione, file per file. Questa pagina dice se è ancora quella di prima e che cosa "
          + "contiene.")
    case .alone:
      say(
        "Portavia looked into what you downloaded. This page says what is in it and whether anything is missing. It "
          + "works without the Internet, nothing was sent anywhere, and the files were only read.",
        "Portavia ha guardato dentro a quello che hai scaricato. Questa pagina dice che cosa contiene e se manca "
          + "qualcosa. Funziona senza Internet, nulla è stato inviato da nessuna parte, e i file sono stati solo letti."
      )
    }
  }

  var footer: String {
    let made = say("Made by Portavia", "Creato da Portavia") + " \(PortaviaVersion.current)."
    guard let zone = facts.displayZone else { return made }
    return made + " "
      + say("Years are counted in the time zone \(zone).", "Gli anni sono contati nel fuso orario \(zone).")
  }

  // MARK: - Words

  /// A value of the schema in words; a value that nobody has named, as it is.
  func term(_ set: String, _ value: String) -> String {
    let term = Vocabulary.terms.first { $0.set == set && $0.value == value }
    return (language == .italian ? term?.italian : term?.english) ?? value
  }

  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" and ", " e ") + last
  }

  /// A day in UTC: `22 November 2024`, `22 novembre 2024`.
  func day(_ milliseconds: Int64) -> String { OwnerGuide.date(milliseconds, language) }

  func status(_ status: CheckStatus) -> String {
    switch status {
    case .pass: say("passed", "superato")
    case .warn: say("to look at", "da guardare")
    case .fail: say("failed", "non superato")
    case .unknown: say("not known", "non si sa")
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: say("error", "errore")
    case .warning: say("warning", "avviso")
    case .note: say("note", "nota")
    }
  }
}
