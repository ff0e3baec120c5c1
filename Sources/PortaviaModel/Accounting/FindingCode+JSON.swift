extension FindingCode {
  /// A record is not valid JSON and could not be read.
  public static let jsonInvalid = FindingCode(
    "json.invalid", .error,
    en: "A record is not valid JSON and could not be read; its bytes are kept as they are.",
    it:
      "Un elemento non è JSON valido e non si è potuto leggere; i suoi byte sono conservati così come sono.",
    why: (
      en: "The bytes of a record break the rules of the format: the file was damaged, changed by hand, or "
        + "written wrongly by the platform. The records before and after it were read.",
      it: "I byte di un record non rispettano le regole del formato: il file è danneggiato, modificato a "
        + "mano o scritto male dalla piattaforma. I record prima e dopo sono stati letti."
    ),
    remedy: Remedy.requestAgain)
  /// A JSON file stops in the middle.
  public static let jsonTruncated = FindingCode(
    "json.truncated", .error,
    en: "The file stops in the middle; everything before the cut was read, the rest is missing.",
    it: "Il file si interrompe a metà; tutto ciò che precede il taglio è stato letto, il resto manca.",
    why: (
      en: "The data stop before they are closed. Everything that was complete was read.",
      it: "I dati si interrompono prima di essere chiusi. Tutto ciò che era completo è stato letto."
    ),
    remedy: Remedy.requestAgain)
  /// Something follows the end of a JSON document.
  public static let jsonTrailingBytes = FindingCode(
    "json.trailing-bytes", .warning,
    en: "Something follows after the end of the data; it was not interpreted, the file is kept as it is.",
    it: "Dopo la fine dei dati c'è dell'altro; non è stato interpretato, il file è conservato così com'è.",
    why: (
      en: "A data file holds one value. After its end something else stands here, e.g. because two files "
        + "were joined.",
      it: "Un file di dati contiene un solo valore. Qui dopo la fine c'è altro, ad esempio perché sono "
        + "stati uniti due file."
    ),
    remedy: (
      en: "Look at the copy in data/unrecognised if the file matters to you.",
      it: "Se il file ti interessa, guarda la copia in data/unrecognised."
    ))
  /// A JSON file has no bytes.
  public static let jsonEmpty = FindingCode(
    "json.empty", .warning,
    en: "The file is empty.",
    it: "Il file è vuoto.",
    why: (
      en: "The file has no content, not even an empty list.",
      it: "Il file non ha contenuto, nemmeno una lista vuota."
    ),
    remedy: (
      en: "If you expect something in it, request the download again.",
      it: "Se ti aspetti che contenga qualcosa, richiedi di nuovo l'archivio."
    ))
  /// A file does not hold JSON although it is named so.
  public static let jsonNotJSON = FindingCode(
    "json.not-json", .warning,
    en: "The file does not hold JSON although its name says so; it is kept as it is.",
    it: "Il file non contiene JSON benché il nome lo dica; è conservato così com'è.",
    why: (
      en: "Facebook sometimes writes a text such as [object Object] where data should be: its own program "
        + "failed for this file.",
      it: "Facebook a volte scrive un testo come [object Object] al posto dei dati: il suo programma ha "
        + "fallito su questo file."
    ),
    remedy: (
      en: "Request the download again: the next one often has the content.",
      it: "Richiedi di nuovo l'archivio: spesso il successivo ha il contenuto."
    ))
  /// A record has the same key twice.
  public static let jsonDuplicateKey = FindingCode(
    "json.duplicate-key", .warning,
    en: "A record has the same key twice; both values are kept in the raw record.",
    it: "Un elemento ha due volte la stessa chiave; entrambi i valori restano nell'elemento originale.",
    why: (
      en: "In one record the same name stands twice with two values. Most programs silently drop one of "
        + "them.",
      it: "In un record lo stesso nome compare due volte con due valori. La maggior parte dei programmi ne "
        + "scarta uno in silenzio."
    ),
    remedy: (
      en: "Nothing is lost; the table raw_records has the record as it was.",
      it: "Non si è perso nulla; la tabella raw_records ha il record com'era."
    ))
  /// A text holds bytes that are not UTF-8.
  public static let jsonInvalidUTF8 = FindingCode(
    "json.invalid-utf8", .warning,
    en: "A text holds bytes that are not UTF-8, shown as �; the original bytes are kept.",
    it: "Un testo contiene byte che non sono UTF-8, mostrati come �; i byte originali sono conservati.",
    why: (
      en: "Some bytes of a text stand for no letter. The sign � is shown in their place, and the record is "
        + "kept as it was.",
      it: "Alcuni byte di un testo non corrispondono a nessuna lettera. Al loro posto compare il segno �, e "
        + "il record è conservato com'era."
    ),
    remedy: Remedy.nothingLost)
  /// A text holds half of a character, shown as �.
  public static let jsonLoneSurrogate = FindingCode(
    "json.lone-surrogate", .warning,
    en: "A text holds half of a character, shown as �; the original is kept.",
    it: "Un testo contiene mezzo carattere, mostrato come �; l'originale è conservato.",
    why: (
      en: "Emoji are written in two halves, and one half is missing: a text was cut at that place.",
      it: "Le emoji sono scritte in due metà, e una manca: un testo è stato tagliato in quel punto."
    ),
    remedy: Remedy.nothingLost)
  /// A text holds a control character that should have been escaped.
  public static let jsonControlCharacter = FindingCode(
    "json.control-character", .warning,
    en: "A text holds a control character that should have been escaped; it was read all the same.",
    it: "Un testo contiene un carattere di controllo non codificato come si deve; è stato letto ugualmente.",
    why: (
      en: "Line breaks and the like must be written in a special form; here they stand as they are.",
      it: "Gli a capo e simili vanno scritti in una forma particolare; qui sono scritti così come sono."
    ),
    remedy: Remedy.none)
  /// A text holds the character U+0000.
  public static let jsonNUL = FindingCode(
    "json.nul", .note,
    en: "A text holds the character U+0000, which some programs cannot read.",
    it: "Un testo contiene il carattere U+0000, che alcuni programmi non sanno leggere.",
    why: (
      en: "A text holds the sign with the number zero, at which many programs stop reading. In CSV it is "
        + "written as ␀.",
      it: "Un testo contiene il segno con il numero zero, al quale molti programmi smettono di leggere. Nei "
        + "CSV è scritto ␀."
    ),
    remedy: Remedy.none)
  /// A record is nested deeper than the limit.
  public static let jsonTooDeep = FindingCode(
    "json.too-deep", .error,
    en: "A record is nested more than {0} levels deep and was not read; its bytes are kept as they are.",
    it: "Un elemento ha più di {0} livelli di annidamento e non è stato letto; i suoi byte sono conservati.",
    why: (
      en: "Records of this kind nest a few levels. More than the limit is a fault or an attack.",
      it: "I record di questo tipo hanno pochi livelli di annidamento. Oltre il limite si tratta di un "
        + "guasto o di un attacco."
    ),
    remedy: (
      en: "Make sure that the file comes from the platform; the table raw_records has its bytes.",
      it: "Assicurati che il file venga dalla piattaforma; la tabella raw_records ne ha i byte."
    ))
  /// A record is larger than the limit.
  public static let jsonRecordTooLarge = FindingCode(
    "json.record-too-large", .error,
    en: "A single record is larger than {0} bytes and was not read; the file is kept as it is.",
    it: "Un singolo elemento supera {0} byte e non è stato letto; il file è conservato così com'è.",
    why: (
      en: "One record would take more memory than is granted to one. The other records of the file were "
        + "read.",
      it: "Un solo record occuperebbe più memoria di quanta gliene è concessa. Gli altri record del file "
        + "sono stati letti."
    ),
    remedy: (
      en: "Make sure that the file comes from the platform; it is kept whole in data/unrecognised.",
      it: "Assicurati che il file venga dalla piattaforma; è conservato intero in data/unrecognised."
    ))
  /// A comma is missing between two records.
  public static let jsonMissingComma = FindingCode(
    "json.missing-comma", .warning,
    en: "A comma is missing between two records; both were read.",
    it: "Fra due elementi manca una virgola; entrambi sono stati letti.",
    why: (
      en: "Two records follow each other without the sign between them, as when files are joined by hand.",
      it: "Due record si susseguono senza il segno che li separa, come quando si uniscono file a mano."
    ),
    remedy: Remedy.nothingLost)
  /// Text that Meta stored in a damaged form was repaired.
  public static let textRepaired = FindingCode(
    "text.repaired", .note,
    en: "Accented letters and emoji were stored in a damaged form; they have been set right.",
    it: "Lettere accentate ed emoji erano registrate in forma alterata; sono state ripristinate.",
    why: (
      en: "Facebook writes its JSON wrongly: each accented letter and each emoji becomes two to four "
        + "strange characters. Where that can be undone without doubt, it was.",
      it: "Facebook scrive male il suo JSON: ogni lettera accentata e ogni emoji diventa da due a quattro "
        + "caratteri strani. Dove si può rimediare senza dubbi, è stato fatto."
    ),
    remedy: Remedy.none)
  /// The platform cut a text in the middle of its last character.
  public static let textCut = FindingCode(
    "text.cut", .note,
    en: "The platform cut a text in the middle of its last character; the original is kept beside it.",
    it: "La piattaforma ha troncato un testo a metà dell'ultimo carattere; l'originale è conservato accanto.",
    why: (
      en: "The platform shortened a text and hit the middle of a letter. The letter was left out; the "
        + "original stands in the column extra.",
      it: "La piattaforma ha accorciato un testo finendo a metà di una lettera. La lettera è stata tolta; "
        + "l'originale è nella colonna extra."
    ),
    remedy: Remedy.none)

  /// The codes of JSON documents and of the repair of their text.
  package static let jsonCodes: [FindingCode] = [
    jsonInvalid, jsonTruncated, jsonTrailingBytes, jsonEmpty, jsonNotJSON, jsonDuplicateKey, jsonInvalidUTF8,
    jsonLoneSurrogate, jsonControlCharacter, jsonNUL, jsonTooDeep, jsonRecordTooLarge, jsonMissingComma,
    textRepaired, textCut,
  ]
}
