extension FindingCode {
  public static let jsonInvalid = FindingCode(
    "json.invalid", .error,
    en: "A record is not valid JSON and could not be read; its bytes are kept as they are.",
    it: "Un elemento non è JSON valido e non si è potuto leggere; i suoi byte sono conservati così come sono."
  )
  public static let jsonTruncated = FindingCode(
    "json.truncated", .error,
    en: "The file stops in the middle; everything before the cut was read, the rest is missing.",
    it: "Il file si interrompe a metà; tutto ciò che precede il taglio è stato letto, il resto manca.")
  public static let jsonTrailingBytes = FindingCode(
    "json.trailing-bytes", .warning,
    en: "Something follows after the end of the data; it was not interpreted, the file is kept as it is.",
    it: "Dopo la fine dei dati c'è dell'altro; non è stato interpretato, il file è conservato così com'è.")
  public static let jsonEmpty = FindingCode(
    "json.empty", .warning,
    en: "The file is empty.",
    it: "Il file è vuoto.")
  public static let jsonNotJSON = FindingCode(
    "json.not-json", .warning,
    en: "The file does not hold JSON although its name says so; it is kept as it is.",
    it: "Il file non contiene JSON benché il nome lo dica; è conservato così com'è.")
  public static let jsonDuplicateKey = FindingCode(
    "json.duplicate-key", .warning,
    en: "A record has the same key twice; both values are kept in the raw record.",
    it: "Un elemento ha due volte la stessa chiave; entrambi i valori restano nell'elemento originale.")
  public static let jsonInvalidUTF8 = FindingCode(
    "json.invalid-utf8", .warning,
    en: "A text holds bytes that are not UTF-8, shown as �; the original bytes are kept.",
    it: "Un testo contiene byte che non sono UTF-8, mostrati come �; i byte originali sono conservati.")
  public static let jsonLoneSurrogate = FindingCode(
    "json.lone-surrogate", .warning,
    en: "A text holds half of a character, shown as �; the original is kept.",
    it: "Un testo contiene mezzo carattere, mostrato come �; l'originale è conservato.")
  public static let jsonControlCharacter = FindingCode(
    "json.control-character", .warning,
    en: "A text holds a control character that should have been escaped; it was read all the same.",
    it: "Un testo contiene un carattere di controllo non codificato come si deve; è stato letto ugualmente.")
  public static let jsonNUL = FindingCode(
    "json.nul", .note,
    en: "A text holds the character U+0000, which some programs cannot read.",
    it: "Un testo contiene il carattere U+0000, che alcuni programmi non sanno leggere.")
  public static let jsonTooDeep = FindingCode(
    "json.too-deep", .error,
    en: "A record is nested more than {0} levels deep and was not read; its bytes are kept as they are.",
    it: "Un elemento ha più di {0} livelli di annidamento e non è stato letto; i suoi byte sono conservati.")
  public static let jsonRecordTooLarge = FindingCode(
    "json.record-too-large", .error,
    en: "A single record is larger than {0} bytes and was not read; the file is kept as it is.",
    it: "Un singolo elemento supera {0} byte e non è stato letto; il file è conservato così com'è.")
  public static let jsonMissingComma = FindingCode(
    "json.missing-comma", .warning,
    en: "A comma is missing between two records; both were read.",
    it: "Fra due elementi manca una virgola; entrambi sono stati letti.")
  public static let textRepaired = FindingCode(
    "text.repaired", .note,
    en: "Accented letters and emoji were stored in a damaged form; they have been set right.",
    it: "Lettere accentate ed emoji erano registrate in forma alterata; sono state ripristinate.")
  public static let textCut = FindingCode(
    "text.cut", .note,
    en: "The platform cut a text in the middle of its last character; the original is kept beside it.",
    it: "La piattaforma ha troncato un testo a metà dell'ultimo carattere; l'originale è conservato accanto.")

  /// The codes of JSON documents and of the repair of their text.
  package static let jsonCodes: [FindingCode] = [
    jsonInvalid, jsonTruncated, jsonTrailingBytes, jsonEmpty, jsonNotJSON, jsonDuplicateKey, jsonInvalidUTF8,
    jsonLoneSurrogate, jsonControlCharacter, jsonNUL, jsonTooDeep, jsonRecordTooLarge, jsonMissingComma,
    textRepaired, textCut,
  ]
}
