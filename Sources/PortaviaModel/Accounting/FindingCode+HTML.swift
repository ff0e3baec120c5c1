extension FindingCode {
  /// A page holds the character U+0000.
  public static let htmlNUL = FindingCode(
    "html.nul", .note,
    en: "A page holds the character U+0000 once; it is shown as � and the page is kept as it is.|"
      + "A page holds the character U+0000 {0} times; it is shown as � and the page is kept as it is.",
    it: "Una pagina contiene una volta il carattere U+0000; è mostrato come � e la pagina è conservata.|"
      + "Una pagina contiene {0} volte il carattere U+0000; è mostrato come � e la pagina è conservata.",
    why: (
      en:
        "Many programs stop reading a page at such a character without a word. Here everything after it was read.",
      it:
        "Molti programmi smettono di leggere la pagina a quel carattere senza dirlo. Qui si è letto anche il resto."
    ),
    remedy: Remedy.none)
  /// A page holds control characters.
  public static let htmlControlCharacter = FindingCode(
    "html.control-character", .note,
    en: "A page holds {0} control character; it is shown as � and the page is kept as it is.|"
      + "A page holds {0} control characters; they are shown as � and the page is kept as it is.",
    it: "Una pagina contiene {0} carattere di controllo; è mostrato come � e la pagina è conservata.|"
      + "Una pagina contiene {0} caratteri di controllo; sono mostrati come � e la pagina è conservata.",
    why: (
      en: "Control characters stand for no letter, and pages may not hold them.",
      it: "I caratteri di controllo non corrispondono a nessuna lettera e una pagina non può contenerli."
    ),
    remedy: Remedy.none)
  /// A page holds bytes that are not UTF-8.
  public static let htmlInvalidUTF8 = FindingCode(
    "html.invalid-utf8", .warning,
    en: "A page holds {0} byte sequence that is not UTF-8, shown as �; the page is kept as it is.|"
      + "A page holds {0} byte sequences that are not UTF-8, shown as �; the page is kept as it is.",
    it:
      "Una pagina contiene {0} sequenza di byte che non è UTF-8, mostrata come �; la pagina è conservata.|"
      + "Una pagina contiene {0} sequenze di byte che non sono UTF-8, mostrate come �; la pagina è "
      + "conservata.",
    why: (
      en: "Some bytes of the page stand for no letter: it was damaged or changed.",
      it: "Alcuni byte della pagina non corrispondono a nessuna lettera: è stata danneggiata o modificata."
    ),
    remedy: Remedy.nothingLost)
  /// A page refers to characters that do not exist.
  public static let htmlInvalidReference = FindingCode(
    "html.invalid-reference", .warning,
    en: "A page names {0} character that does not exist; it is left out and the page is kept as it is.|"
      + "A page names {0} characters that do not exist; they are left out and the page is kept as it is.",
    it: "Una pagina nomina {0} carattere che non esiste; è omesso e la pagina è conservata.|"
      + "Una pagina nomina {0} caratteri che non esistono; sono omessi e la pagina è conservata.",
    why: (
      en: "Half of an emoji, or a control character, is written by its number.",
      it: "Mezza emoji, o un carattere di controllo, è scritta con il suo numero."
    ),
    remedy: Remedy.nothingLost)
  /// A page has content after its end.
  public static let htmlContentAfterEnd = FindingCode(
    "html.content-after-end", .warning,
    en: "A page goes on after its end; what follows was read too.",
    it: "Una pagina continua dopo la sua fine; anche il seguito è stato letto.",
    why: (
      en: "Two pages were joined, or something was added to this one.",
      it: "Due pagine sono state unite, o a questa è stato aggiunto qualcosa."
    ),
    remedy: Remedy.nothingLost)
  /// A script or style sheet of a page is never closed.
  public static let htmlUnclosedScript = FindingCode(
    "html.unclosed-script", .error,
    en:
      "A script or style sheet of a page is never closed: what follows it could not be read. The page is kept as it is.",
    it:
      "Uno script o un foglio di stile di una pagina non viene mai chiuso: il seguito non si è potuto leggere. La "
      + "pagina è conservata com'è.",
    why: (
      en: "Everything behind an open script counts as part of it. The page was damaged or changed.",
      it: "Tutto ciò che segue uno script aperto ne fa parte. La pagina è stata danneggiata o modificata."
    ),
    remedy: Remedy.requestAgain)
  /// A page is nested too deeply.
  public static let htmlTooDeep = FindingCode(
    "html.too-deep", .error,
    en: "A page is nested too deeply; it was read up to there and is kept as it is.",
    it: "Una pagina ha troppi livelli di annidamento; è stata letta fin lì ed è conservata com'è.",
    why: (
      en: "Pages of downloads nest a few dozen levels. More than 512 is a fault or an attack.",
      it: "Le pagine degli archivi hanno qualche decina di livelli. Più di 512 sono un guasto o un attacco."
    ),
    remedy: Remedy.requestAgain)
  /// A block of a page is larger than the limit.
  public static let htmlRecordTooLarge = FindingCode(
    "html.record-too-large", .error,
    en: "A single block of a page is too large and was not read; the page is kept as it is.",
    it: "Un singolo blocco di una pagina è troppo grande e non è stato letto; la pagina è conservata com'è.",
    why: (
      en: "One block would take more memory than is granted to one. The other blocks were read.",
      it: "Un blocco occuperebbe più memoria di quanta gliene è concessa. Gli altri blocchi sono stati letti."
    ),
    remedy: Remedy.requestAgain)
  /// A quote is missing in a tag of a page, and tags after it were taken for a part of it.
  public static let htmlOpenAttribute = FindingCode(
    "html.open-attribute", .warning,
    en:
      "A quote is missing in a tag of a page, and {0} tag behind it was taken for a part of it; what it "
      + "holds may not be in the tables. The page is kept as it is.|"
      + "A quote is missing in a tag of a page, and {0} tags behind it were taken for a part of it; what "
      + "they hold may not be in the tables. The page is kept as it is.",
    it:
      "In un tag di una pagina manca una virgoletta e {0} tag che segue è stato preso per una sua parte; "
      + "ciò che contiene può mancare nelle tabelle. La pagina è conservata com'è.|"
      + "In un tag di una pagina manca una virgoletta e {0} tag che seguono sono stati presi per una sua "
      + "parte; ciò che contengono può mancare nelle tabelle. La pagina è conservata com'è.",
    why: (
      en:
        "The value of an attribute goes on to the next quote, wherever that is. The page was damaged or changed.",
      it:
        "Il valore di un attributo continua fino alla virgoletta seguente, ovunque sia. La pagina è stata danneggiata o "
        + "modificata."
    ),
    remedy: Remedy.requestAgain)
  /// A page has more text outside its blocks than is kept.
  public static let htmlFrameTooLong = FindingCode(
    "html.frame-too-long", .note,
    en: "A page says more outside its blocks than is kept beside them; the page is kept as it is.",
    it:
      "Una pagina dice più cose fuori dai suoi blocchi di quante se ne conservino; la pagina è conservata com'è.",
    why: (
      en: "Around the blocks of a page stand a title and a few words. Here it is a long text.",
      it: "Attorno ai blocchi di una pagina ci sono un titolo e poche parole. Qui c'è un lungo testo."
    ),
    remedy: Remedy.nothingLost)
  /// A page could not be read to its end.
  public static let htmlStopped = FindingCode(
    "html.stopped", .error,
    en: "A page could not be read to its end; it is kept as it is.",
    it: "Una pagina non si è potuta leggere fino alla fine; è conservata com'è.",
    why: (
      en: "The reader of pages gave up in the middle. What came before was read.",
      it: "Il lettore di pagine si è fermato a metà. Ciò che precede è stato letto."
    ),
    remedy: Remedy.requestAgain)
  /// A page stops in the middle.
  public static let htmlTruncated = FindingCode(
    "html.truncated", .error,
    en: "A page stops in the middle; everything before the cut was read, the rest is missing.",
    it: "Una pagina si interrompe a metà; tutto ciò che precede il taglio è stato letto, il resto manca.",
    why: (
      en: "The page begins and never ends: the download or the unpacking was interrupted.",
      it: "La pagina comincia e non finisce: lo scaricamento o l'estrazione si è interrotta."
    ),
    remedy: Remedy.downloadAgain)
  /// The bytes of a page hold another number of blocks than were read.
  public static let htmlMarkersDiffer = FindingCode(
    "html.markers-differ", .error,
    en: "{0} block begins in the bytes of a page, and the number of those read is {1}; the page is kept as "
      + "it is.|"
      + "{0} blocks begin in the bytes of a page, and the number of those read is {1}; the page is kept as "
      + "it is.",
    it:
      "Nei byte di una pagina comincia {0} blocco, mentre il numero di quelli letti è {1}; la pagina è "
      + "conservata com'è.|"
      + "Nei byte di una pagina cominciano {0} blocchi, mentre il numero di quelli letti è {1}; la pagina "
      + "è conservata com'è.",
    why: (
      en: "Blocks are counted a second time without interpreting the page. The two counts must agree.",
      it:
        "I blocchi sono contati una seconda volta senza interpretare la pagina. I due conteggi devono coincidere."
    ),
    remedy: Remedy.requestAgain)
  /// Dates of a page could not be read.
  public static let timeUnreadable = FindingCode(
    "time.unreadable", .warning,
    en: "{0} date of a page could not be read; its text is kept and the time is left empty.|"
      + "{0} dates of a page could not be read; their text is kept and the time is left empty.",
    it: "{0} data di una pagina non si è potuta leggere; il testo è conservato e l'ora è lasciata vuota.|"
      + "{0} date di una pagina non si sono potute leggere; il testo è conservato e l'ora è lasciata vuota.",
    why: (
      en:
        "Pages write dates in words of a language. These do not exist, are in another language than the rest, or could "
        + "be two different days. No date is ever guessed.",
      it:
        "Le pagine scrivono le date con parole di una lingua. Queste non esistono, sono in una lingua diversa dalle "
        + "altre o potrebbero essere due giorni diversi. Nessuna data viene indovinata."
    ),
    remedy: (
      en: "Request the download again in the JSON format, which has exact times.",
      it: "Richiedi di nuovo l'archivio in formato JSON, che ha gli orari esatti."
    ))
  /// The times on the pages have no zone, and the archive names none.
  public static let timeZoneOfPages = FindingCode(
    "time.zone-of-pages", .warning,
    en:
      "The times on the pages have no zone, and the archive names none; they were read as times of {0}, and months are "
      + "counted there.",
    it:
      "Gli orari delle pagine non hanno fuso e l'archivio non ne indica uno; sono stati letti come orari di {0}, e lì "
      + "sono contati anche i mesi.",
    why: (
      en:
        "Pages show times as on a clock on the wall. In which zone it hung stands in a file that this download does not "
        + "have.",
      it:
        "Le pagine mostrano gli orari come un orologio da parete. In che fuso fosse appeso sta in un file che questo "
        + "archivio non ha."
    ),
    remedy: (
      en: "Add --time-zone with the zone of your account, e.g. --time-zone Europe/Rome.",
      it: "Aggiungi --time-zone con il fuso del tuo account, ad esempio --time-zone Europe/Rome."
    ))

  /// Dates of pages could be two days.
  public static let dateOrderOpen = FindingCode(
    "time.date-order-open", .warning,
    en:
      "{0} date of the pages could be two days, because nothing tells whether the day or the month comes "
      + "first; its text is kept and the time is left empty.|"
      + "{0} dates of the pages could be two days, because nothing tells whether the day or the month "
      + "comes first; their text is kept and the time is left empty.",
    it:
      "{0} data delle pagine potrebbe essere due giorni diversi, perché niente dice se viene prima il "
      + "giorno o il mese; il testo è conservato e l'ora è lasciata vuota.|"
      + "{0} date delle pagine potrebbero essere due giorni diversi, perché niente dice se viene prima il "
      + "giorno o il mese; il testo è conservato e l'ora è lasciata vuota.",
    why: (
      en:
        "Dates of figures such as 03/04/2019 are read in the order that the other dates of the archive prove. Here none "
        + "proves it, or some prove one order and some the other.",
      it:
        "Le date in cifre come 03/04/2019 sono lette nell'ordine che le altre date dell'archivio dimostrano. Qui nessuna "
        + "lo dimostra, oppure alcune dimostrano un ordine e altre l'altro."
    ),
    remedy: (
      en: "Compare one date with what you remember, then give --date-order dmy or --date-order mdy.",
      it: "Confronta una data con quello che ricordi, poi indica --date-order dmy o --date-order mdy."
    ))

  /// The zone of times on a page is not known.
  public static let timeZoneUnknown = FindingCode(
    "time.zone-unknown", .warning,
    en:
      "{0} time of a page is that of a clock whose zone nothing tells; it is given as the page shows it.|"
      + "{0} times of pages are those of a clock whose zone nothing tells; they are given as the page "
      + "shows them.",
    it:
      "{0} orario di una pagina è di un orologio di cui nulla dice il fuso; è riportato come lo mostra "
      + "la pagina.|"
      + "{0} orari di pagine sono di un orologio di cui nulla dice il fuso; sono riportati come li mostra "
      + "la pagina.",
    why: (
      en:
        "Instagram writes the times of its pages by the clock of its own computers. The start page of the download tells "
        + "which one that is, and it is not there.",
      it:
        "Instagram scrive gli orari delle pagine secondo l'orologio dei suoi computer. Quale sia lo dice la pagina "
        + "iniziale dell'archivio, che qui manca."
    ),
    remedy: (
      en:
        "Add start_here.html of the same download, or --time-zone America/Los_Angeles, which is the usual one.",
      it:
        "Aggiungi start_here.html dello stesso archivio, oppure --time-zone America/Los_Angeles, che è il fuso usuale."
    ))

  /// The codes of pages and of the dates that they write.
  package static let htmlCodes: [FindingCode] = [
    htmlNUL, htmlControlCharacter, htmlInvalidUTF8, htmlInvalidReference, htmlContentAfterEnd,
    htmlUnclosedScript,
    htmlTooDeep, htmlRecordTooLarge, htmlFrameTooLong, htmlOpenAttribute, htmlStopped, htmlTruncated,
    htmlMarkersDiffer,
    timeUnreadable,
    timeZoneOfPages, timeZoneUnknown,
    dateOrderOpen,
  ]
}
