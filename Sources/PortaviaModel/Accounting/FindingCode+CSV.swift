/// What can be odd about a CSV file.
extension FindingCode {
  /// A row is longer than the limit.
  public static let csvRowTooLong = FindingCode(
    "csv.row-too-long", .error,
    en:
      "A line of {0} bytes is too long to be read as a row; the whole file was copied to data/unrecognised.",
    it:
      "Una riga di {0} byte è troppo lunga per essere letta: l'intero file è stato copiato in data/unrecognised.",
    why: (
      en: "No table has rows of that length: a quotation mark is never closed, or the file is not CSV.",
      it: "Nessuna tabella ha righe così lunghe: delle virgolette non vengono mai chiuse, o il file non è "
        + "un CSV."
    ),
    remedy: (
      en: "Download the file again, and do not change it in another program before.",
      it: "Scarica di nuovo il file, senza modificarlo prima con un altro programma."
    ))
  /// Some bytes of a row are not text.
  public static let csvInvalidText = FindingCode(
    "csv.invalid-text", .warning,
    en:
      "Some bytes of a row are no text; they are shown as � and stand as they were in the table raw_records.",
    it:
      "Alcuni byte di una riga non sono testo: compaiono come � e restano com'erano nella tabella raw_records.",
    why: (
      en: "The file mixes two ways of writing letters, as happens when another program saved it.",
      it: "Il file mescola due modi di scrivere le lettere, come capita quando lo salva un altro programma."
    ),
    remedy: (
      en: "Download the file again and give it as it is.",
      it: "Scarica di nuovo il file e indicalo così com'è."
    ))
  /// A table is written in Windows-1252.
  public static let csvWindows1252 = FindingCode(
    "csv.windows-1252", .note,
    en: "The file is written in the old Windows character set; it was read as such.",
    it: "Il file è scritto nel vecchio set di caratteri di Windows: è stato letto così.",
    why: (
      en: "Excel saves CSV in this set of characters unless it is told otherwise. Accents are right, but "
        + "emoji were lost when the file was saved.",
      it: "Excel salva i CSV con questi caratteri se non si chiede altro. Gli accenti sono giusti, ma le "
        + "emoji si sono perse al momento del salvataggio."
    ),
    remedy: (
      en: "If emoji matter to you, give the file as it was downloaded, not as it was saved afterwards.",
      it: "Se ti servono le emoji, indica il file come l'hai scaricato, non come è stato salvato dopo."
    ))
  /// A quotation mark in a row is never closed.
  public static let csvOpenQuote = FindingCode(
    "csv.open-quote", .warning,
    en: "A quotation mark in a row is never closed; it was taken as text, so that no other row is swallowed.",
    it:
      "Le virgolette di una riga non vengono mai chiuse: sono state lette come testo, così nessun'altra riga va persa.",
    why: (
      en: "The file was cut, or written by a program that does not know the rules of CSV.",
      it: "Il file è stato tagliato, o scritto da un programma che non conosce le regole del CSV."
    ),
    remedy: (
      en: "Compare this row with the original; if the file is cut, download it again.",
      it: "Confronta la riga con l'originale; se il file è tagliato, scaricalo di nuovo."
    ))
  /// A row has quotation marks where the format has none.
  public static let csvStrayQuote = FindingCode(
    "csv.stray-quote", .note,
    en: "A row has quotation marks where the format has none; they were taken as text.",
    it: "Una riga ha virgolette dove il formato non le prevede: sono state lette come testo.",
    why: (
      en: "Programs that do not follow the rules of CSV write quotation marks as they come.",
      it: "I programmi che non seguono le regole del CSV scrivono le virgolette come capita."
    ),
    remedy: Remedy.none)
  /// A row holds a zero byte.
  public static let csvNUL = FindingCode(
    "csv.nul", .note,
    en: "A row holds a zero byte; the database keeps it, CSV files show it as ␀.",
    it: "Una riga contiene un byte zero: il database lo conserva, i file CSV lo mostrano come ␀.",
    why: (
      en: "Zero bytes do not belong into text; a program left them there.",
      it: "I byte zero non fanno parte di un testo; li ha lasciati un programma."
    ),
    remedy: Remedy.none)
  /// A row has more or fewer cells than the header.
  public static let csvRaggedRow = FindingCode(
    "csv.ragged-row", .warning,
    en:
      "A row has more or fewer cells than the header; all of them were kept, but they may belong to other columns.",
    it:
      "Una riga ha più o meno celle dell'intestazione: sono state tenute tutte, ma potrebbero appartenere ad altre colonne.",
    why: (
      en: "A text with a separator was not put in quotation marks, or a row was changed by hand.",
      it: "Un testo con un separatore non è stato messo tra virgolette, o una riga è stata modificata a "
        + "mano."
    ),
    remedy: (
      en: "Compare the row with the original file, and correct it there if need be.",
      it: "Confronta la riga con il file originale e, se serve, correggila lì."
    ))

  package static let csvCodes: [FindingCode] = [
    csvRowTooLong, csvInvalidText, csvWindows1252, csvOpenQuote, csvStrayQuote, csvNUL, csvRaggedRow,
  ]
}
