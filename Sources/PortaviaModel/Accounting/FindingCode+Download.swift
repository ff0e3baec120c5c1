/// Findings about a download as a whole: its owner, its media, its numbered files.
extension FindingCode {
  public static let archiveUnknown = FindingCode(
    "archive.unknown", .warning,
    en: "Nothing in it looks like a download of Facebook; it was left alone.",
    it: "Niente qui dentro sembra un archivio scaricato da Facebook: non è stato toccato.")

  public static let ownerUnknown = FindingCode(
    "owner.unknown", .warning,
    en: "The archive does not say whose it is, so nobody can tell which messages are yours; "
      + "add the missing part or say it with --owner.",
    it: "L'archivio non dice di chi è, quindi non si può sapere quali messaggi sono tuoi; "
      + "aggiungi la parte mancante o indicalo con --owner.")

  public static let ownerInferred = FindingCode(
    "owner.inferred", .warning,
    en: "The profile file is missing; the owner was taken to be the one who is in every conversation.",
    it: "Manca il file del profilo: il proprietario è stato dedotto da chi è in tutte le conversazioni.")

  public static let ownerGiven = FindingCode(
    "owner.given", .note,
    en: "The owner is the one given with --owner.",
    it: "Il proprietario è quello indicato con --owner.")

  public static let mediaMissing = FindingCode(
    "media.missing", .warning,
    en: "Photos, videos or other files that the archive refers to are in none of its parts; "
      + "look for a part that was not downloaded.",
    it: "Foto, video o altri file citati dall'archivio non sono in nessuna delle sue parti; "
      + "cerca una parte non scaricata.")

  public static let mediaRemote = FindingCode(
    "media.remote", .warning,
    en: "Files that the archive only links to were not delivered; the links expire and are never followed.",
    it: "File che l'archivio cita solo con un link non sono stati consegnati; i link scadono e non "
      + "vengono mai aperti.")

  public static let mediaEmpty = FindingCode(
    "media.empty", .warning,
    en: "A media file has no bytes; ask for the download again.",
    it: "Un file multimediale è vuoto: richiedi di nuovo l'archivio.")

  public static let pageMissing = FindingCode(
    "file.number-missing", .warning,
    en: "A numbered file is missing ({0}): its messages or posts are not here; look for a part that was not "
      + "downloaded.",
    it: "Manca un file numerato ({0}): i suoi messaggi o post non ci sono; cerca una parte non scaricata.")

  public static let pagesOverlap = FindingCode(
    "messages.pages-overlap", .note,
    en: "The files of a conversation overlap in time; it was sorted as a whole.",
    it: "I file di una conversazione si sovrappongono nel tempo: è stata riordinata per intero.")

  public static let namesShared = FindingCode(
    "people.same-name", .warning,
    en:
      "Names that different people share: {0}. Their conversations were kept apart, and what is only known by "
      + "name was given to none of them.",
    it: "Nomi che appartengono a più persone: {0}. Le loro conversazioni sono rimaste separate, e ciò che si "
      + "conosce solo per nome non è stato attribuito a nessuna.")

  public static let zoneAssumed = FindingCode(
    "time.zone-assumed", .note,
    en: "The archive names no time zone; months are counted in {0}. All times are exact.",
    it: "L'archivio non indica un fuso orario: i mesi sono contati in {0}. Tutte le ore sono esatte.")

  public static let archiveHTML = FindingCode(
    "archive.html", .warning,
    en:
      "The download, or a part of it, is in the HTML format, which is not read yet; those files were kept as "
      + "they are. Ask for the download again in the JSON format.",
    it: "L'archivio, o una sua parte, è in formato HTML, che non viene ancora letto; quei file sono stati "
      + "conservati così come sono. Richiedi di nuovo l'archivio in formato JSON.")

  public static let partRepeated = FindingCode(
    "part.repeated", .note,
    en:
      "Everything in it was given already: the same download twice, or a zip and its unpacked folder. It was "
      + "counted once.",
    it:
      "Tutto ciò che contiene era già stato indicato: lo stesso archivio due volte, o uno zip e la sua cartella "
      + "estratta. È stato contato una volta sola.")

  public static let partAmbiguous = FindingCode(
    "part.ambiguous", .warning,
    en:
      "It was renamed and could be a part of more than one of the downloads given; it was read with the first of "
      + "them. Give the downloads one by one to be sure.",
    it:
      "È stato rinominato e potrebbe far parte di più di uno degli archivi indicati: è stato letto con il primo. "
      + "Per esserne certi, indica un archivio alla volta.")

  public static let startPageLink = FindingCode(
    "start-page.link-missing", .warning,
    en: "The start page links to files of “{0}” that are in none of the parts; look for a part that was not "
      + "downloaded.",
    it: "La pagina iniziale rimanda a file di «{0}» che non sono in nessuna delle parti; cerca una parte non "
      + "scaricata.")

  public static let messagesAbsent = FindingCode(
    "messages.absent", .note,
    en: "There are no conversations in it: they were not asked for, or stand in a part that is not here.",
    it: "Non contiene conversazioni: non sono state richieste, o stanno in una parte che qui non c'è.")

  public static let followersAbsent = FindingCode(
    "followers.absent", .note,
    en:
      "There is no list of the Page's followers in it: it was not asked for, or stands in a part that is not here.",
    it:
      "Non contiene l'elenco dei follower della Pagina: non è stato richiesto, o sta in una parte che qui non c'è."
  )

  package static let downloadCodes: [FindingCode] = [
    archiveUnknown, ownerUnknown, ownerInferred, ownerGiven, mediaMissing, mediaRemote, mediaEmpty,
    pageMissing, pagesOverlap, namesShared, zoneAssumed, archiveHTML, partRepeated, partAmbiguous,
    startPageLink, messagesAbsent, followersAbsent,
  ]
}
