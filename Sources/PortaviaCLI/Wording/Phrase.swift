import PortaviaKit

/// Every sentence of the command itself.
enum Phrase: CaseIterable {
  // What an archive is.
  case archiveOf, archiveWithoutOwner, layout, parts, filesOf, dates, noDates, zoneOfArchive
  case inputs, copyOfPart, newestDownload, olderDownload, made, askedFor, askedFrom, askedTo
  case chatsOf, chatsWithoutOwner, headChat, headMessages, moreChats
  case emptyCategories, absentCategories
  // The table of contents.
  case headContent, headRecords, headFiles, headState
  // Findings.
  case findingsTitle, noFindings, onlyNotes, severityError, severityWarning, severityNote, times, example
  case moreFindings, moreFindingsJSON, alike, moreAlike
  // Checks.
  case checkFailed, checkWarned, checkUnknown, checkPassed, checkRemedy, explainCheck
  // Explanations and shapes.
  case explainWhy, explainRemedy, explainMethod, explainLimits, explainList, kindCheck, kindError, shapeTitle
  // What was exported.
  case exported, wouldExport, messagesInConversations, messages, conversations, accounts, contacts, posts
  case formSubmissions, metrics
  case comments, reactions, mediaRows, mediaFiles, activities, otherRows, filesWritten, wouldWrite, roomLeft
  // The accounting.
  case balanced, unbalanced, recordsNormalised, recordsMerged, recordsPreserved, recordsReported
  case recordsExcluded, noRecords
  // What to do next.
  case next, nextExport, exportFolder, openPage, openGuide, openPreset, openReadable, openLeads, openMessages,
    openDatabase, nextWithoutDry,
    lookAtFindings
  // The progress line.
  case phaseOpening, phaseSurveying, phaseCopyingMedia, phaseReading, phaseWriting, phaseFinishing,
    phaseVerifying
  // The comparison and the verification of an export.
  case headKind, headOld, headNew, headEqual, headChanged, headGone, headAdded, headBeyond
  case comparedSame, comparedDifferent, comparedNothing, notComparedTitle, moreDifferences, columnsChanged
  case verifiedExport
  case progressBytes, progressRecords, secondsLeft, minutesLeft, hoursLeft, nearlyDone
  // Before the work, and when it fails.
  case estimate, estimateOnly, outputStreamFailed, hintReplace, hintMediaNone, hintHelp
  case listEnd

  /// Both languages side by side. Where a number decides, the form for one is before `|`.
  var wording: Wording {
    switch self {
    case .archiveOf: .init(en: "{0} of {1}: {2}", it: "{0} di {1}: {2}")
    case .archiveWithoutOwner: .init(en: "{0}: {1}", it: "{0}: {1}")
    case .chatsOf:
      .init(
        en: "{0} WhatsApp chat of {1}: {2}|{0} WhatsApp chats of {1}: {2}",
        it: "{0} chat WhatsApp di {1}: {2}|{0} chat WhatsApp di {1}: {2}")
    case .chatsWithoutOwner:
      .init(
        en: "{0} WhatsApp chat: {1}|{0} WhatsApp chats: {1}",
        it: "{0} chat WhatsApp: {1}|{0} chat WhatsApp: {1}")
    case .headChat: .init(en: "Chat", it: "Chat")
    case .headMessages: .init(en: "Messages", it: "Messaggi")
    case .moreChats: .init(en: "and {0} more chat|and {0} more chats", it: "e un'altra chat|e altre {0} chat")
    case .layout: .init(en: "{0} layout", it: "struttura {0}")
    case .parts: .init(en: "{0} part|{0} parts", it: "{0} parte|{0} parti")
    case .filesOf: .init(en: "{0} file, {1}|{0} files, {1}", it: "{0} file, {1}|{0} file, {1}")
    case .dates: .init(en: "Dates: {0} – {1} (UTC)", it: "Periodo: {0} – {1} (UTC)")
    case .noDates: .init(en: "Dates: none found", it: "Periodo: nessuna data trovata")
    case .zoneOfArchive: .init(en: "time zone {0}", it: "fuso orario {0}")

    case .inputs: .init(en: "Files: {0}", it: "File: {0}")
    case .copyOfPart: .init(en: "{0} (the same again)", it: "{0} (di nuovo lo stesso)")
    case .newestDownload:
      .init(
        en: "The newest of several downloads of this account: where they differ, this one counts.",
        it: "Il più recente di più archivi di questo account: dove sono diversi, vale questo.")
    case .olderDownload:
      .init(
        en: "An older download of the same account: it adds what is no longer in the newer one.",
        it:
          "Un archivio più vecchio dello stesso account: aggiunge ciò che in quello più recente non c'è più.")
    case .made: .init(en: "Made: {0}", it: "Creato il: {0}")
    case .askedFor: .init(en: "asked for: {0} to {1}", it: "periodo richiesto: dal {0} al {1}")
    case .askedFrom: .init(en: "asked for: from {0} on", it: "periodo richiesto: dal {0} in poi")
    case .askedTo: .init(en: "asked for: up to {0}", it: "periodo richiesto: fino al {0}")
    case .emptyCategories:
      .init(en: "Empty, says the platform: {0}", it: "Vuoti, secondo la piattaforma: {0}")
    case .absentCategories:
      .init(
        en: "Not in it (not asked for, or in a part that is not here): {0}",
        it: "Non ci sono (non richiesti, o in una parte che qui manca): {0}")

    case .headContent: .init(en: "Content", it: "Contenuto")
    case .headRecords: .init(en: "Items", it: "Elementi")
    case .headFiles: .init(en: "Files", it: "File")
    case .headState: .init(en: "What is done", it: "Che cosa se ne fa")

    case .findingsTitle: .init(en: "To look at", it: "Da guardare")
    case .noFindings: .init(en: "Nothing odd was found.", it: "Nessuna anomalia trovata.")
    case .onlyNotes: .init(en: "Good to know", it: "Buono a sapersi")
    case .severityError: .init(en: "error", it: "errore")
    case .severityWarning: .init(en: "warning", it: "avviso")
    case .severityNote: .init(en: "note", it: "nota")
    case .times: .init(en: "once|{0} times", it: "una volta|{0} volte")
    case .example: .init(en: "e.g. {0}", it: "ad es. {0}")
    case .moreFindings:
      .init(
        en:
          "… and {0} more kind; the table findings has it.|… and {0} more kinds; the table findings has them all.",
        it: "… e un altro tipo; si trova nella tabella findings.|"
          + "… e altri {0} tipi; sono tutti nella tabella findings.")
    case .moreFindingsJSON:
      .init(
        en: "… and {0} more kind; --json shows it.|… and {0} more kinds; --json shows them all.",
        it: "… e un altro tipo; si vede con --json.|… e altri {0} tipi; si vedono tutti con --json.")

    case .alike: .init(en: "the same for {0}", it: "lo stesso per {0}")
    case .moreAlike:
      .init(en: "{0} more|{0} more", it: "un altro|altri {0}")
    case .checkFailed: .init(en: "failed", it: "non superato")
    case .checkWarned: .init(en: "to look at", it: "da guardare")
    case .checkUnknown: .init(en: "cannot be known", it: "non verificabile")
    case .checkPassed: .init(en: "passed", it: "superato")
    case .checkRemedy: .init(en: "What to do: {0}", it: "Che cosa fare: {0}")
    case .explainCheck:
      .init(
        en: "portavia explain CODE says how a check knows, and what it cannot know.",
        it: "portavia explain CODICE dice come fa un controllo a saperlo, e che cosa non può sapere.")
    case .explainMethod: .init(en: "How it knows", it: "Come lo sa")
    case .explainLimits: .init(en: "What it cannot know", it: "Che cosa non può sapere")
    case .kindCheck: .init(en: "check", it: "controllo")
    case .kindError: .init(en: "failure", it: "errore che ferma tutto")
    case .explainWhy: .init(en: "Why", it: "Perché")
    case .explainRemedy: .init(en: "What to do", it: "Che cosa fare")
    case .explainList:
      .init(
        en: "All codes of findings, checks and failures; portavia explain CODE says more about one.",
        it:
          "Tutti i codici di segnalazioni, controlli ed errori; portavia explain CODICE ne spiega uno.")
    case .shapeTitle:
      .init(
        en: "What the files of {0} input are built of. No name, id or content is in it.|"
          + "What the files of {0} inputs are built of. No name, id or content is in it.",
        it: "Come sono fatti i file di {0} archivio. Non ci sono nomi, id né contenuti.|"
          + "Come sono fatti i file di {0} archivi. Non ci sono nomi, id né contenuti.")

    case .exported: .init(en: "Exported to {0}", it: "Esportato in {0}")
    case .wouldExport:
      .init(
        en: "Dry run, nothing was written. {0} would hold",
        it: "Prova: non è stato scritto nulla. {0} conterrebbe")
    case .messagesInConversations: .init(en: "{0} in {1}", it: "{0} in {1}")
    case .messages: .init(en: "{0} message|{0} messages", it: "{0} messaggio|{0} messaggi")
    case .conversations:
      .init(en: "{0} conversation|{0} conversations", it: "{0} conversazione|{0} conversazioni")
    case .accounts:
      .init(
        en: "{0} person, Page or group|{0} people, Pages and groups",
        it: "{0} persona, Pagina o gruppo|{0} tra persone, Pagine e gruppi")
    case .contacts: .init(en: "{0} contact|{0} contacts", it: "{0} contatto|{0} contatti")
    case .formSubmissions:
      .init(
        en: "{0} answer to a lead form|{0} answers to lead forms",
        it: "{0} risposta a un modulo di contatto|{0} risposte ai moduli di contatto")
    case .metrics:
      .init(
        en: "{0} number from Meta's insights|{0} numbers from Meta's insights",
        it: "{0} dato statistico|{0} dati statistici")
    case .posts: .init(en: "{0} post|{0} posts", it: "{0} post|{0} post")
    case .comments: .init(en: "{0} comment|{0} comments", it: "{0} commento|{0} commenti")
    case .reactions: .init(en: "{0} reaction|{0} reactions", it: "{0} reazione|{0} reazioni")
    case .mediaRows:
      .init(
        en: "{0} picture, video or other file listed|{0} pictures, videos and other files listed",
        it: "{0} foto, video o altro file in elenco|{0} tra foto, video e altri file in elenco")
    case .mediaFiles:
      .init(
        en: "{0} picture, video or other file copied ({1})|{0} pictures, videos and other files copied ({1})",
        it: "{0} foto, video o altro file copiato ({1})|{0} tra foto, video e altri file copiati ({1})")
    case .activities:
      .init(en: "{0} other activity|{0} other activities", it: "{0} altra attività|{0} altre attività")
    case .otherRows: .init(en: "{0} row in {1}|{0} rows in {1}", it: "{0} riga in {1}|{0} righe in {1}")
    case .filesWritten:
      .init(
        en: "{0} file written, {1}|{0} files written, {1} in all",
        it: "{0} file scritto, {1}|{0} file scritti, {1} in tutto")
    case .wouldWrite: .init(en: "About {0} would be written.", it: "Verrebbero scritti circa {0}.")
    case .roomLeft: .init(en: "{0} free", it: "{0} liberi")

    case .balanced:
      .init(
        en: "The {0} item found is accounted for: {1}.|All {0} items found are accounted for: {1}.",
        it:
          "I conti tornano. {0} elemento trovato: {1}.|I conti tornano. Su {0} elementi trovati: {1}."
      )
    case .unbalanced:
      .init(
        en:
          "The sums do not add up: {0} item read, but {1}.|The sums do not add up: {0} items read, but {1}.",
        it:
          "I conti non tornano: {0} elemento letto, ma {1}.|I conti non tornano: {0} elementi letti, ma {1}.")
    case .recordsNormalised:
      .init(en: "{0} in the tables|{0} in the tables", it: "{0} nelle tabelle|{0} nelle tabelle")
    case .recordsMerged:
      .init(en: "{0} met before|{0} met before", it: "{0} già incontrato|{0} già incontrati")
    case .recordsPreserved:
      .init(
        en: "{0} kept as it was|{0} kept as they were", it: "{0} conservato com'era|{0} conservati com'erano")
    case .recordsReported:
      .init(
        en: "{0} that could not be kept|{0} that could not be kept",
        it: "{0} che non si è potuto conservare|{0} che non si sono potuti conservare")
    case .recordsExcluded:
      .init(
        en: "{0} left out on purpose|{0} left out on purpose",
        it: "{0} escluso di proposito|{0} esclusi di proposito")
    case .noRecords: .init(en: "No items were found.", it: "Nessun elemento trovato.")

    case .next: .init(en: "Next", it: "E adesso")
    case .nextExport:
      .init(en: "To turn this into tables:", it: "Per trasformare tutto in tabelle:")
    case .exportFolder: .init(en: "mydata", it: "i-miei-dati")
    case .openPage:
      .init(
        en: "{0}/index.html: open this first, in any browser: what is here, and whether anything is missing",
        it: "{0}/index.html: da aprire per prima, con qualunque browser: che cosa c'è, e se manca qualcosa")
    case .openGuide:
      .init(en: "{0}/README.txt: what each file is", it: "{0}/LEGGIMI.txt: che cos'è ogni file")
    case .openPreset: .init(en: "{0}: the same tables for {1}", it: "{0}: le stesse tabelle per {1}")
    case .openReadable:
      .init(
        en: "{0}: all messages with names, for Excel, Numbers or LibreOffice",
        it: "{0}: tutti i messaggi con i nomi, per Excel, Numbers o LibreOffice")
    case .openLeads:
      .init(
        en: "{0}: everybody who got in touch, one line each",
        it: "{0}: chi ti ha contattato, una riga per persona")
    case .openMessages:
      .init(
        en: "{0}: one file per table, for Excel, Numbers or LibreOffice",
        it: "{0}: un file per ogni tabella, per Excel, Numbers o LibreOffice")
    case .openDatabase:
      .init(
        en: "{0}: everything in one database, e.g. for DB Browser for SQLite",
        it: "{0}: tutto in un solo database, ad es. per DB Browser for SQLite")
    case .nextWithoutDry:
      .init(
        en: "Give the same command without --dry-run to write it.",
        it: "Ripeti lo stesso comando senza --dry-run per scrivere i file.")
    case .lookAtFindings:
      .init(
        en: "{0}: every finding, with the file that it concerns",
        it: "{0}: tutte le segnalazioni, con il file a cui si riferiscono")

    case .phaseOpening: .init(en: "Opening", it: "Apertura")
    case .phaseSurveying: .init(en: "Looking inside", it: "Primo sguardo")
    case .phaseCopyingMedia: .init(en: "Copying pictures and videos", it: "Copia di foto e video")
    case .phaseReading: .init(en: "Reading", it: "Lettura")
    case .phaseWriting: .init(en: "Writing", it: "Scrittura")
    case .phaseFinishing: .init(en: "Finishing", it: "Ultimi controlli")
    case .phaseVerifying: .init(en: "Comparing", it: "Confronto")

    case .headKind: .init(en: "Kind", it: "Tipo")
    case .headOld: .init(en: "old", it: "prima")
    case .headNew: .init(en: "new", it: "dopo")
    case .headEqual: .init(en: "= same", it: "= uguali")
    case .headChanged: .init(en: "* changed", it: "* cambiati")
    case .headGone: .init(en: "- gone", it: "- spariti")
    case .headAdded: .init(en: "+ new", it: "+ nuovi")
    case .headBeyond: .init(en: "not compared", it: "non confrontati")
    case .comparedSame:
      .init(en: "Nothing differs in what both hold.", it: "Nessuna differenza in ciò che hanno entrambi.")
    case .comparedDifferent: .init(en: "The two differ.", it: "I due sono diversi.")
    case .comparedNothing:
      .init(en: "There is nothing to compare.", it: "Non c'è nulla da confrontare.")
    case .notComparedTitle: .init(en: "To bear in mind", it: "Da tenere presente")
    case .moreDifferences:
      .init(
        en: "… and {0} more; --all prints it, --csv FILE writes it.|… and {0} more; --all prints them, "
          + "--csv FILE writes them.",
        it:
          "… e un altro; --all lo mostra, --csv FILE lo scrive.|… e altri {0}; --all li mostra, --csv FILE li scrive."
      )
    case .columnsChanged: .init(en: "changed: {0}", it: "cambiato: {0}")
    case .verifiedExport:
      .init(
        en: "Export {1}: {0} file, {2}|Export {1}: {0} files, {2}",
        it: "Esportazione {1}: {0} file, {2}|Esportazione {1}: {0} file, {2}")

    case .progressBytes: .init(en: "{0} of {1} ({2}%)", it: "{0} di {1} ({2}%)")
    case .progressRecords: .init(en: "{0} item|{0} items", it: "{0} elemento|{0} elementi")
    case .secondsLeft:
      .init(
        en: "about {0} second left|about {0} seconds left",
        it: "circa {0} secondo alla fine|circa {0} secondi alla fine")
    case .minutesLeft:
      .init(
        en: "about {0} minute left|about {0} minutes left",
        it: "circa {0} minuto alla fine|circa {0} minuti alla fine")
    case .hoursLeft:
      .init(
        en: "about {0} hour left|about {0} hours left", it: "circa {0} ora alla fine|circa {0} ore alla fine")
    case .nearlyDone: .init(en: "a few seconds left", it: "pochi secondi alla fine")

    case .estimate:
      .init(
        en: "The export will take about {0}; the disk has {1} free.",
        it: "L'esportazione occuperà circa {0}; sul disco ne restano {1}.")
    case .estimateOnly:
      .init(en: "The export will take about {0}.", it: "L'esportazione occuperà circa {0}.")
    case .outputStreamFailed:
      .init(
        en: "The result could not be printed ({0}).", it: "Non è stato possibile stampare il risultato ({0})."
      )
    case .hintReplace:
      .init(
        en: "To replace an earlier export, add --replace.",
        it: "Per sostituire un'esportazione precedente, aggiungi --replace.")
    case .hintMediaNone:
      .init(
        en: "To leave pictures and videos out, add --media none.",
        it: "Per escludere foto e video, aggiungi --media none.")
    case .hintHelp:
      .init(en: "See portavia export --help.", it: "Vedi portavia export --help.")
    case .listEnd: .init(en: "{0} and {1}", it: "{0} e {1}")
    }
  }
}
