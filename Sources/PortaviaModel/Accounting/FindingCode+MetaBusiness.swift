/// Findings about the files of Meta Business Suite: leads and insights.
extension FindingCode {
  public static let leadsTest = FindingCode(
    "leads.test", .note,
    en: "A lead was made by Meta's testing tool; it is listed, but is no person.",
    it:
      "Un contatto è stato creato con lo strumento di prova di Meta: compare nell'elenco, ma non è una persona."
  )
  public static let leadsTimeUnclear = FindingCode(
    "leads.time-unclear", .warning,
    en:
      "The time of a lead has no time zone or is in an unknown form, as after saving in a spreadsheet; it was kept "
      + "as it stands. Download the leads again and do not save them in a spreadsheet first.",
    it:
      "L'ora di un contatto è senza fuso orario o in una forma sconosciuta, come dopo un salvataggio in Excel: è "
      + "rimasta com'è scritta. Scarica di nuovo i contatti senza salvarli prima in Excel.")
  public static let insightsZoneUnknown = FindingCode(
    "insights.zone-unknown", .warning,
    en:
      "The publishing times of posts have no time zone; they were kept as they stand. Name the zone with --time-zone.",
    it:
      "Le ore di pubblicazione dei post sono senza fuso orario: sono rimaste come sono scritte. Indica il fuso con "
      + "--time-zone.")
  public static let insightsDateOrderUnknown = FindingCode(
    "insights.date-order-unknown", .warning,
    en:
      "Nothing in the file says whether the day or the month comes first in its dates; they were kept as they stand.",
    it: "Niente nel file dice se nelle date viene prima il giorno o il mese: sono rimaste come sono scritte.")

  package static let metaBusinessCodes: [FindingCode] = [
    leadsTest, leadsTimeUnclear, insightsZoneUnknown, insightsDateOrderUnknown,
  ]
}
