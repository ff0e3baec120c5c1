/// Findings about the files of Meta Business Suite: leads and insights.
extension FindingCode {
  /// A lead was made by Meta's testing tool.
  public static let leadsTest = FindingCode(
    "leads.test", .note,
    en: "A lead was made by Meta's testing tool; it is listed, but is no person.",
    it:
      "Un contatto è stato creato con lo strumento di prova di Meta: compare nell'elenco, ma non è una persona.",
    why: (
      en: "The testing tool fills in the form with made-up answers, to see whether leads arrive.",
      it: "Lo strumento di prova compila il modulo con risposte inventate, per vedere se i contatti "
        + "arrivano."
    ),
    remedy: Remedy.none)
  /// The time of a lead has no zone or an unknown form.
  public static let leadsTimeUnclear = FindingCode(
    "leads.time-unclear", .warning,
    en:
      "The time of a lead has no time zone or is in an unknown form, as after saving in a spreadsheet; it was kept "
      + "as it stands. Download the leads again and do not save them in a spreadsheet first.",
    it:
      "L'ora di un contatto è senza fuso orario o in una forma sconosciuta, come dopo un salvataggio in Excel: è "
      + "rimasta com'è scritta. Scarica di nuovo i contatti senza salvarli prima in Excel.",
    why: (
      en: "The platform writes times with their zone. Spreadsheets drop the zone or turn the date round "
        + "when they save the file.",
      it: "La piattaforma scrive le ore con il fuso. I fogli di calcolo, salvando il file, tolgono il fuso "
        + "o girano la data."
    ),
    remedy: (
      en: "Download the leads again, within 90 days of their date, and give the file as it came.",
      it: "Scarica di nuovo i contatti, entro 90 giorni dalla loro data, e indica il file così com'è "
        + "arrivato."
    ))
  /// The publishing times of posts have no time zone.
  public static let insightsZoneUnknown = FindingCode(
    "insights.zone-unknown", .warning,
    en:
      "The publishing times of posts have no time zone; they were kept as they stand. Name the zone with --time-zone.",
    it:
      "Le ore di pubblicazione dei post sono senza fuso orario: sono rimaste come sono scritte. Indica il fuso con "
      + "--time-zone.",
    why: (
      en: "The file does not say in which zone its times are, and the platform uses more than one.",
      it: "Il file non dice in che fuso sono le sue ore, e la piattaforma ne usa più di uno."
    ),
    remedy: (
      en: "Compare one post with the platform, then name the zone, e.g. --time-zone Europe/Rome.",
      it: "Confronta un post con la piattaforma, poi indica il fuso, ad esempio --time-zone Europe/Rome."
    ))
  /// Nothing in a table shows whether day or month comes first.
  public static let insightsDateOrderUnknown = FindingCode(
    "insights.date-order-unknown", .warning,
    en:
      "Nothing in the file says whether the day or the month comes first in its dates; they were kept as they stand.",
    it: "Niente nel file dice se nelle date viene prima il giorno o il mese: sono rimaste come sono scritte.",
    why: (
      en: "All dates of the file have a day of 12 or less, so that 03/04 may be in March or in April.",
      it: "Nel file tutti i giorni sono 12 o meno, quindi 03/04 può essere marzo o aprile."
    ),
    remedy: (
      en: "Export a longer period, in which a later day occurs.",
      it: "Esporta un periodo più lungo, in cui compaia un giorno dopo il 12."
    ))

  package static let metaBusinessCodes: [FindingCode] = [
    leadsTest, leadsTimeUnclear, insightsZoneUnknown, insightsDateOrderUnknown,
  ]
}
