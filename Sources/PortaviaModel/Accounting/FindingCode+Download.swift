/// Findings about a download as a whole: its owner, its media, its numbered files.
extension FindingCode {
  /// An input is not a download of a known platform.
  public static let archiveUnknown = FindingCode(
    "archive.unknown", .warning,
    en: "Nothing in it looks like a download of Facebook, Instagram, Threads or WhatsApp; it was left alone.",
    it:
      "Niente qui dentro sembra un archivio di Facebook, Instagram, Threads o WhatsApp: non è stato toccato.",
    why: (
      en: "None of its files or folders is named as in a download that Portavia knows: it is something "
        + "else, or a layout that is new.",
      it: "Nessun file o cartella ha i nomi di un archivio che Portavia conosce: è un'altra cosa, o una "
        + "struttura nuova."
    ),
    remedy: (
      en: "Give the zip exactly as it was downloaded. If you did, send a developer what portavia inspect "
        + "--shape prints: it holds no names and no content.",
      it: "Indica lo zip così come l'hai scaricato. Se lo è già, manda a uno sviluppatore quello che stampa "
        + "portavia inspect --shape: non contiene nomi né contenuti."
    ))

  /// A zip inside an input looks like a download or chat of its own.
  public static let zipInside = FindingCode(
    "archive.zip-inside", .warning,
    en:
      "A zip in it is by its name a download or a chat of its own; it was not opened. Take it out and give it as "
      + "well.",
    it:
      "Uno zip al suo interno è, dal nome, un archivio o una chat a sé: non è stato aperto. Estrailo e indica "
      + "anche quello.",
    why: (
      en:
        "Somebody packed several downloads into one zip, or sent one in a chat. Zips inside zips are kept as "
        + "files and not opened.",
      it:
        "Qualcuno ha messo più archivi in un solo zip, o ne ha mandato uno in una chat. Gli zip dentro altri zip "
        + "si conservano come file e non vengono aperti."
    ),
    remedy: (
      en: "Unpack the outer zip into a folder, and give that folder: the zips in it are opened then.",
      it: "Estrai lo zip esterno in una cartella e indica quella: gli zip che contiene verranno aperti."
    ))

  /// A download does not say whose it is.
  public static let ownerUnknown = FindingCode(
    "owner.unknown", .warning,
    en: "The archive does not say whose it is, so nobody can tell which messages are yours; "
      + "add what is missing or say it with --owner.",
    it: "L'archivio non dice di chi è, quindi non si può sapere quali messaggi sono tuoi; "
      + "aggiungi quello che manca o indicalo con --owner.",
    why: (
      en: "The profile file names the owner, and it is in one part only. Without it, and without one person "
        + "who takes part in all conversations, sent and received messages cannot be told apart. A chat of WhatsApp "
        + "never says whose it is.",
      it: "Il file del profilo dice chi è il proprietario, ed è in una parte sola. Senza, e senza una "
        + "persona presente in tutte le conversazioni, non si distinguono messaggi inviati e ricevuti. Una chat di "
        + "WhatsApp non dice mai di chi è."
    ),
    remedy: (
      en:
        "Add the missing zip or, of WhatsApp, further chats, or give your name as it stands there with --owner "
        + "\"Your Name\".",
      it: "Aggiungi lo zip mancante o, di WhatsApp, altre chat, oppure indica il tuo nome come appare lì con "
        + "--owner \"Nome Cognome\"."
    ))

  /// The owner was inferred from who takes part in all conversations.
  public static let ownerInferred = FindingCode(
    "owner.inferred", .warning,
    en: "The profile file is missing; the owner was taken to be the one who is in every conversation.",
    it: "Manca il file del profilo: il proprietario è stato dedotto da chi è in tutte le conversazioni.",
    why: (
      en: "The profile file is in none of the parts, so the owner was worked out: the only name that occurs "
        + "in every conversation.",
      it: "Il file del profilo non è in nessuna delle parti, quindi il proprietario è stato dedotto: è "
        + "l'unico nome presente in ogni conversazione."
    ),
    remedy: (
      en: "Check that the name is yours; if not, give it with --owner. Look for the part with the profile.",
      it: "Controlla che il nome sia il tuo; se no, indicalo con --owner. Cerca la parte che contiene il "
        + "profilo."
    ))

  /// The owner is the one that the caller gave.
  public static let ownerGiven = FindingCode(
    "owner.given", .note,
    en: "The owner is the one given with --owner.",
    it: "Il proprietario è quello indicato con --owner.",
    why: (
      en: "No file of the archive says whose it is; what you said was taken.",
      it: "Nessun file dell'archivio dice di chi è; vale quello che hai indicato."
    ),
    remedy: (
      en: "Make sure that the name is written as on the platform: sent messages are told by it.",
      it: "Assicurati che il nome sia scritto come sulla piattaforma: da quello si riconoscono i messaggi "
        + "inviati."
    ))

  /// Files that a download refers to are in none of its parts.
  public static let mediaMissing = FindingCode(
    "media.missing", .warning,
    en: "Photos, videos or other files that the archive refers to are in none of its parts; "
      + "look for a part that was not downloaded.",
    it: "Foto, video o altri file citati dall'archivio non sono in nessuna delle sue parti; "
      + "cerca una parte non scaricata.",
    why: (
      en: "Messages and posts name their pictures by path. These paths are in none of the zips that were "
        + "given: pictures usually stand in other parts than the messages.",
      it: "Messaggi e post citano le foto con il percorso. Questi percorsi non sono in nessuno degli zip "
        + "indicati: le foto stanno di solito in parti diverse dai messaggi."
    ),
    remedy: (
      en: "Compare the zips with the list on the download page and give all of them at once. What is still "
        + "missing after that was not delivered.",
      it: "Confronta gli zip con l'elenco nella pagina di download e indicali tutti insieme. Quello che "
        + "manca ancora non è stato consegnato."
    ))

  /// Files that messages of chats name are not beside them.
  public static let chatMediaMissing = FindingCode(
    "chat.media-missing", .warning,
    en: "Photos, videos or other files that the messages name are not in the download of these chats.",
    it: "Foto, video o altri file citati nei messaggi non ci sono nell'archivio di queste chat.",
    why: (
      en:
        "Loose files were left behind when the chat was moved, the phone no longer had them, or the platform "
        + "could not fetch them.",
      it: "I file sono rimasti indietro quando la chat è stata spostata, il telefono non li aveva più, o la "
        + "piattaforma non è riuscita a scaricarli."
    ),
    remedy: (
      en: "WhatsApp: export the chat again with media, and give the zip as it is, together with this one. "
        + "Messenger: download the encrypted chats again.",
      it: "WhatsApp: esporta di nuovo la chat con i media e indica lo zip così com'è, insieme a questo. "
        + "Messenger: scarica di nuovo le chat crittografate."
    ))

  /// Files that the archive only links to were not delivered.
  public static let mediaRemote = FindingCode(
    "media.remote", .warning,
    en: "Files that the archive only links to were not delivered; the links expire and are never followed.",
    it: "File che l'archivio cita solo con un link non sono stati consegnati; i link scadono e non "
      + "vengono mai aperti.",
    why: (
      en: "For some files, mostly old ones, the platform puts in a link instead of the file. The links stop "
        + "working soon, and Portavia does not use the network.",
      it: "Per alcuni file, per lo più vecchi, la piattaforma mette un link al posto del file. I link "
        + "smettono presto di funzionare, e Portavia non usa la rete."
    ),
    remedy: (
      en: "Look for the pictures on the platform itself; the column remote_url of media.csv has the links.",
      it: "Cerca le foto sulla piattaforma stessa; i link sono nella colonna remote_url di media.csv."
    ))

  /// A media file has no bytes.
  public static let mediaEmpty = FindingCode(
    "media.empty", .warning,
    en: "A media file has no bytes; ask for the download again.",
    it: "Un file multimediale è vuoto: richiedi di nuovo l'archivio.",
    why: (
      en: "The file is in the archive under its name, with zero bytes: the platform could not fetch it when "
        + "it built the archive.",
      it: "Il file è nell'archivio con il suo nome ma con zero byte: la piattaforma non è riuscita a "
        + "prenderlo quando ha creato l'archivio."
    ),
    remedy: Remedy.requestAgain)

  /// A numbered file is missing.
  public static let pageMissing = FindingCode(
    "file.number-missing", .warning,
    en: "A numbered file is missing ({0}): its messages or posts are not here; look for a part that was not "
      + "downloaded.",
    it: "Manca un file numerato ({0}): i suoi messaggi o post non ci sono; cerca una parte non scaricata.",
    why: (
      en: "Long lists are delivered in numbered files (message_1, message_2 …), and a number between is not "
        + "there.",
      it: "Le liste lunghe sono divise in file numerati (message_1, message_2 …), e ne manca uno in mezzo."
    ),
    remedy: (
      en: "Look for a zip that was not downloaded or not given; otherwise request the download again.",
      it: "Cerca uno zip non scaricato o non indicato; altrimenti richiedi di nuovo l'archivio."
    ))

  /// The pages of a conversation overlap in time.
  public static let pagesOverlap = FindingCode(
    "messages.pages-overlap", .note,
    en: "The files of a conversation overlap in time; it was sorted as a whole.",
    it: "I file di una conversazione si sovrappongono nel tempo: è stata riordinata per intero.",
    why: (
      en: "Normally the files of a conversation follow one another in time. Here they interleave, e.g. "
        + "because conversations were merged; the order of the messages was restored.",
      it: "Di solito i file di una conversazione si susseguono nel tempo. Qui si intrecciano, ad esempio "
        + "per conversazioni unite; l'ordine dei messaggi è stato ricostruito."
    ),
    remedy: Remedy.none)

  /// A name is shared by different people.
  public static let namesShared = FindingCode(
    "people.same-name", .warning,
    en:
      "Names that different people share: {0}. Their conversations were kept apart, and what is only known by "
      + "name was given to none of them.",
    it: "Nomi che appartengono a più persone: {0}. Le loro conversazioni sono rimaste separate, e ciò che si "
      + "conosce solo per nome non è stato attribuito a nessuna.",
    why: (
      en: "The download names people but has no ids. Where two direct conversations have the same name, "
        + "they are two people, and a comment or like under that name could be either's.",
      it: "L'archivio indica i nomi ma non gli id. Se due conversazioni dirette hanno lo stesso nome, sono "
        + "due persone, e un commento o un \"Mi piace\" con quel nome può essere dell'una o dell'altra."
    ),
    remedy: (
      en: "Look these people up before you write to them; the platform itself knows who is who.",
      it: "Verifica chi sono prima di scrivere loro; la piattaforma sa chi è chi."
    ))

  /// A time zone was assumed, because no download names one.
  public static let zoneAssumed = FindingCode(
    "time.zone-assumed", .note,
    en: "The archive names no time zone; months are counted in {0}. All times are exact.",
    it: "L'archivio non indica un fuso orario: i mesi sono contati in {0}. Tutte le ore sono esatte.",
    why: (
      en: "Times in this download are exact instants, but no file says in which zone you live. The zone is "
        + "only used to decide to which month or day a late evening belongs.",
      it: "Gli orari di questo archivio sono istanti esatti, ma nessun file dice in che fuso vivi. Il fuso "
        + "serve solo a decidere a quale mese o giorno appartiene una tarda serata."
    ),
    remedy: (
      en: "If it is not yours, add --time-zone, e.g. --time-zone Europe/Rome.",
      it: "Se non è il tuo, aggiungi --time-zone, ad esempio --time-zone Europe/Rome."
    ))

  /// The download, or a part of it, is in the HTML format.
  public static let archiveHTML = FindingCode(
    "archive.html", .note,
    en:
      "The download, or a part of it, is in the HTML format: it is read, but pages have no ids, show times rounded and "
      + "without their zone, and say some things only in words. If you still can, ask for the JSON format too.",
    it:
      "L'archivio, o una sua parte, è in formato HTML: viene letto, ma le pagine non hanno id, danno gli orari "
      + "arrotondati e senza fuso, e dicono alcune cose solo a parole. Se puoi ancora, richiedi anche il formato JSON.",
    why: (
      en: "Platforms deliver a download as web pages (HTML) or as data (JSON). Pages are made for looking "
        + "at: of them, times are as exact as they are shown.",
      it: "Le piattaforme consegnano l'archivio come pagine web (HTML) o come dati (JSON). Le pagine "
        + "servono a guardare: gli orari valgono quanto ciò che mostrano."
    ),
    remedy: (
      en:
        "Request the download again, choose the format JSON and give both: what is in both counts once, with "
        + "the more exact time.",
      it:
        "Richiedi di nuovo l'archivio scegliendo il formato JSON e indica entrambi: ciò che è in tutti e due conta "
        + "una volta, con l'orario più preciso."
    ))

  /// A part holds nothing that another one does not hold.
  public static let partRepeated = FindingCode(
    "part.repeated", .note,
    en:
      "Everything in it was given already: the same download twice, or a zip and its unpacked folder. It was "
      + "counted once.",
    it:
      "Tutto ciò che contiene era già stato indicato: lo stesso archivio due volte, o uno zip e la sua cartella "
      + "estratta. È stato contato una volta sola.",
    why: (
      en: "The same bytes came in twice under two names.",
      it: "Gli stessi byte sono arrivati due volte con due nomi."
    ),
    remedy: Remedy.none)

  /// A renamed part fits several downloads.
  public static let partAmbiguous = FindingCode(
    "part.ambiguous", .warning,
    en:
      "It was renamed and could be a part of more than one of the downloads given; it was read with the first of "
      + "them. Give the downloads one by one to be sure.",
    it:
      "È stato rinominato e potrebbe far parte di più di uno degli archivi indicati: è stato letto con il primo. "
      + "Per esserne certi, indica un archivio alla volta.",
    why: (
      en: "The names of zips tell which of them belong together. This one was renamed, and its content fits "
        + "more than one download.",
      it: "I nomi degli zip dicono quali vanno insieme. Questo è stato rinominato, e il contenuto può "
        + "appartenere a più archivi."
    ),
    remedy: (
      en: "Use the original names, or export the downloads one by one.",
      it: "Usa i nomi originali, o esporta un archivio alla volta."
    ))

  /// The start page links to files that are in none of the parts.
  public static let startPageLink = FindingCode(
    "start-page.link-missing", .warning,
    en: "The start page links to files of “{0}” that are in none of the parts; look for a part that was not "
      + "downloaded.",
    it: "La pagina iniziale rimanda a file di «{0}» che non sono in nessuna delle parti; cerca una parte non "
      + "scaricata.",
    why: (
      en: "A download has a start page with links to everything in it. A link to a file that is nowhere "
        + "means that a part is missing.",
      it: "Un archivio ha una pagina iniziale con i link a tutto ciò che contiene. Un link a un file che "
        + "non c'è vuol dire che manca una parte."
    ),
    remedy: (
      en: "Compare the zips with the list on the download page, and give all of them at once.",
      it: "Confronta gli zip con l'elenco nella pagina di download e indicali tutti insieme."
    ))

  /// A download that should hold messages holds none.
  public static let messagesAbsent = FindingCode(
    "messages.absent", .note,
    en: "There are no conversations in it: they were not asked for, or stand in a part that is not here.",
    it: "Non contiene conversazioni: non sono state richieste, o stanno in una parte che qui non c'è.",
    why: (
      en: "When a download is requested, its content can be chosen; messages are often left out.",
      it: "Quando si richiede un archivio se ne può scegliere il contenuto, e spesso i messaggi restano "
        + "fuori."
    ),
    remedy: (
      en: "If you expect conversations, look for further zips, or request a download with messages.",
      it: "Se ti aspetti delle conversazioni, cerca altri zip, o richiedi un archivio con i messaggi."
    ))

  /// A download that should hold followers holds none.
  public static let followersAbsent = FindingCode(
    "followers.absent", .note,
    en:
      "There is no list of followers in it: it was not asked for, or stands in a part that is not here.",
    it:
      "Non contiene l'elenco dei follower: non è stato richiesto, o sta in una parte che qui non c'è.",
    why: (
      en: "The list of followers is a category of its own in the request, called followers or connections.",
      it: "L'elenco dei follower è una categoria a sé nella richiesta, sotto follower o contatti."
    ),
    remedy: (
      en: "If you need it, look for further zips, or request a download with that category.",
      it: "Se ti serve, cerca altri zip, o richiedi un archivio con quella categoria."
    ))

  package static let downloadCodes: [FindingCode] = [
    archiveUnknown, zipInside, ownerUnknown, ownerInferred, ownerGiven, mediaMissing, chatMediaMissing,
    mediaRemote,
    mediaEmpty,
    pageMissing, pagesOverlap, namesShared, zoneAssumed, archiveHTML, partRepeated, partAmbiguous,
    startPageLink, messagesAbsent, followersAbsent,
  ]
}
