/// What can be odd about a CSV file.
extension FindingCode {
  public static let csvRowTooLong = FindingCode(
    "csv.row-too-long", .error,
    en:
      "A line of {0} bytes is too long to be read as a row; the whole file was copied to data/unrecognised.",
    it:
      "Una riga di {0} byte è troppo lunga per essere letta: l'intero file è stato copiato in data/unrecognised."
  )
  public static let csvInvalidText = FindingCode(
    "csv.invalid-text", .warning,
    en:
      "Some bytes of a row are no text; they are shown as � and stand as they were in the table raw_records.",
    it:
      "Alcuni byte di una riga non sono testo: compaiono come � e restano com'erano nella tabella raw_records."
  )
  public static let csvWindows1252 = FindingCode(
    "csv.windows-1252", .note,
    en: "The file is written in the old Windows character set; it was read as such.",
    it: "Il file è scritto nel vecchio set di caratteri di Windows: è stato letto così.")
  public static let csvOpenQuote = FindingCode(
    "csv.open-quote", .warning,
    en: "A quotation mark in a row is never closed; it was taken as text, so that no other row is swallowed.",
    it:
      "Le virgolette di una riga non vengono mai chiuse: sono state lette come testo, così nessun'altra riga va persa."
  )
  public static let csvStrayQuote = FindingCode(
    "csv.stray-quote", .note,
    en: "A row has quotation marks where the format has none; they were taken as text.",
    it: "Una riga ha virgolette dove il formato non le prevede: sono state lette come testo.")
  public static let csvNUL = FindingCode(
    "csv.nul", .note,
    en: "A row holds a zero byte; the database keeps it, CSV files show it as ␀.",
    it: "Una riga contiene un byte zero: il database lo conserva, i file CSV lo mostrano come ␀.")
  public static let csvRaggedRow = FindingCode(
    "csv.ragged-row", .warning,
    en:
      "A row has more or fewer cells than the header; all of them were kept, but they may belong to other columns.",
    it:
      "Una riga ha più o meno celle dell'intestazione: sono state tenute tutte, ma potrebbero appartenere ad altre colonne."
  )

  package static let csvCodes: [FindingCode] = [
    csvRowTooLong, csvInvalidText, csvWindows1252, csvOpenQuote, csvStrayQuote, csvNUL, csvRaggedRow,
  ]
}
