/// What can be odd about the files that the user gives, before anything in them is understood.
extension FindingCode {
  // MARK: The container as a whole

  public static let containerNotFound = FindingCode(
    "container.not-found", .error, en: "There is no such file or folder.",
    it: "Il file o la cartella non esiste.")
  public static let containerDenied = FindingCode(
    "container.denied", .error, en: "The system does not allow reading this file or folder.",
    it: "Il sistema non permette di leggere questo file o questa cartella.")
  public static let containerUnreadable = FindingCode(
    "container.unreadable", .error, en: "This file or folder cannot be read: {0}.",
    it: "Questo file o questa cartella non si può leggere: {0}.")
  public static let containerEmpty = FindingCode(
    "container.empty", .error, en: "The file is empty: the download did not arrive. Download it again.",
    it: "Il file è vuoto: il download non è arrivato. Scaricalo di nuovo.")
  public static let containerEmptyFolder = FindingCode(
    "container.empty-folder", .error, en: "The folder is empty.", it: "La cartella è vuota.")
  public static let containerWebPage = FindingCode(
    "container.web-page", .error,
    en: "This is a web page, not a download: the download link may have expired. Request a new download.",
    it:
      "Questa è una pagina web, non un download: il link potrebbe essere scaduto. Richiedi un nuovo download."
  )
  public static let containerNotZip = FindingCode(
    "container.not-zip", .error,
    en: "The file is named like a zip, but nothing of a zip is in it. Download it again.",
    it: "Il file ha il nome di uno zip, ma dentro non c'è nulla di uno zip. Scaricalo di nuovo.")
  public static let containerOtherFormat = FindingCode(
    "container.other-format", .error,
    en: "This is a {0} file, which cannot be read here: unpack it and give the folder.",
    it: "Questo è un file {0}, che qui non si può leggere: estrailo e indica la cartella.")
  public static let containerSpreadsheet = FindingCode(
    "container.spreadsheet", .error,
    en:
      "This is a spreadsheet, which cannot be read here: open it, save it as CSV (UTF-8), and give the CSV file.",
    it:
      "Questo è un foglio di calcolo, che qui non si può leggere: aprilo, salvalo come CSV (UTF-8) e indica il file CSV."
  )
  public static let containerSpecialFile = FindingCode(
    "container.special-file", .error, en: "This is a device or a pipe, not a file.",
    it: "Questo è un dispositivo o una pipe, non un file.")
  public static let containerChanged = FindingCode(
    "container.changed", .error,
    en: "The file was changed while it was being read: run again when nothing writes to it.",
    it: "Il file è cambiato durante la lettura: riprova quando nessun programma ci sta scrivendo.")
  public static let folderUnreadable = FindingCode(
    "folder.unreadable", .error, en: "A part of the folder cannot be listed: {0}.",
    it: "Una parte della cartella non si può elencare: {0}.")
  public static let folderTooDeep = FindingCode(
    "folder.too-deep", .error,
    en: "More than {0} folders stand inside each other: what is deeper was not read.",
    it: "Ci sono più di {0} cartelle una dentro l'altra: quello che sta più in fondo non è stato letto.")

  // MARK: The structure of a zip

  public static let zipTruncated = FindingCode(
    "zip.truncated", .error,
    en:
      "The end of the zip is missing, the download was cut: {0} files could still be found. Download it again.",
    it:
      "Manca la fine dello zip, il download si è interrotto: si sono trovati ancora {0} file. Scaricalo di nuovo."
  )
  public static let zipNoEndRecord = FindingCode(
    "zip.no-end-record", .error,
    en: "The end record of the zip is missing or damaged: {0} files were found by searching.",
    it: "Il record finale dello zip manca o è danneggiato: cercando si sono trovati {0} file.")
  public static let zipNoDirectory = FindingCode(
    "zip.no-directory", .error, en: "The zip's list of files is damaged: {0} files were found by searching.",
    it: "L'elenco dei file dello zip è danneggiato: cercando si sono trovati {0} file.")
  public static let zipEndTruncated = FindingCode(
    "zip.end-truncated", .warning, en: "The last {0} bytes of the zip's comment are missing.",
    it: "Mancano gli ultimi {0} byte del commento dello zip.")
  public static let zipHeadMissing = FindingCode(
    "zip.head-missing", .error, en: "The first {0} bytes of the zip are missing. Download it again.",
    it: "Mancano i primi {0} byte dello zip. Scaricalo di nuovo.")
  public static let zipDirectoryDamaged = FindingCode(
    "zip.directory-damaged", .error, en: "{0} bytes of the zip's list of files are damaged.",
    it: "{0} byte dell'elenco dei file dello zip sono danneggiati.")
  public static let zipDirectoryMisplaced = FindingCode(
    "zip.directory-misplaced", .warning,
    en: "The zip's list of files is not where, or not as long as, the zip says; it was found all the same.",
    it:
      "L'elenco dei file dello zip non è dove lo zip dice, o non è lungo come dice; è stato trovato lo stesso."
  )
  public static let zipCountMismatch = FindingCode(
    "zip.count-mismatch", .warning, en: "The zip says that it holds {0} files, its list has {1}.",
    it: "Lo zip dice di contenere {0} file, il suo elenco ne ha {1}.")
  public static let zipSeveralEndRecords = FindingCode(
    "zip.several-end-records", .warning,
    en:
      "{0} places of the zip look like its end: it may hold another zip behind or in it. One of them was used.",
    it:
      "{0} punti dello zip sembrano la sua fine: può esserci un altro zip dentro o dopo. Ne è stato usato uno."
  )
  public static let zipBytesOutside = FindingCode(
    "zip.bytes-outside", .warning, en: "{0} bytes, in {1} places of the zip, belong to none of its files.",
    it: "{0} byte, in {1} punti dello zip, non appartengono a nessuno dei suoi file.")
  public static let zipPadding = FindingCode(
    "zip.padding", .note, en: "{0} bytes of zeros, in {1} places of the zip, fill gaps between its files.",
    it: "{0} byte a zero, in {1} punti dello zip, riempiono spazi fra i suoi file.")
  public static let zipUnlisted = FindingCode(
    "zip.unlisted", .warning,
    en: "The zip holds {0} pieces that look like files and are not in its list: they were not read.",
    it: "Lo zip contiene {0} pezzi che sembrano file e non sono nel suo elenco: non sono stati letti.")
  public static let zipSalvaged = FindingCode(
    "zip.salvaged", .warning, en: "{0} files that the damaged list no longer names were found by searching.",
    it: "{0} file che l'elenco danneggiato non nomina più sono stati trovati cercando.")
  public static let zipSplit = FindingCode(
    "zip.split", .error, en: "The zip is one volume of several: what stands in the others cannot be read.",
    it: "Lo zip è un volume di una serie: quello che sta negli altri non si può leggere.")
  public static let zipListLimit = FindingCode(
    "zip.list-limit", .error,
    en: "Only the first {0} files are listed: the limit of files or names is reached.",
    it: "Sono elencati solo i primi {0} file: è raggiunto il limite di file o di nomi.")

  public static let zipNoEntries = FindingCode(
    "zip.no-entries", .warning, en: "The zip holds no files.", it: "Lo zip non contiene nessun file.")

  // MARK: One entry of a zip, from its headers

  public static let zipExtraFields = FindingCode(
    "zip.extra-fields", .note,
    en: "The additional fields of the file's header are malformed; they were not needed.",
    it: "I campi aggiuntivi dell'intestazione del file sono malformati; non servivano.")

  public static let zipHeadersDisagree = FindingCode(
    "zip.headers-disagree", .warning,
    en: "The two headers of the file disagree about its {0} ({1} and {2}); the list of the zip was believed.",
    it: "Le due intestazioni del file non concordano su {0} ({1} e {2}); vale l'elenco dello zip.")
  public static let zipNamesDisagree = FindingCode(
    "zip.names-disagree", .warning,
    en: "The file has another name in its own header than in the list of the zip; the list was believed.",
    it: "Il file ha nella sua intestazione un nome diverso da quello nell'elenco dello zip; vale l'elenco.")
  public static let zipLocalHeaderDamaged = FindingCode(
    "zip.local-header-damaged", .warning,
    en: "The header before the file is damaged; the file was found all the same.",
    it: "L'intestazione prima del file è danneggiata; il file è stato trovato lo stesso.")
  public static let zipNoLocalHeader = FindingCode(
    "zip.no-local-header", .error, en: "The file is not where the zip says: its content is lost.",
    it: "Il file non è dove lo zip dice: il suo contenuto è perso.")
  public static let zipEntryBeyondEnd = FindingCode(
    "zip.entry-beyond-end", .error, en: "The file should go on past the end of the zip: its end is missing.",
    it: "Il file dovrebbe continuare oltre la fine dello zip: la sua fine manca.")
  public static let zipEntryInDirectory = FindingCode(
    "zip.entry-in-directory", .warning, en: "The file, as declared, reaches into the zip's list of files.",
    it: "Il file, per come è dichiarato, entra nell'elenco dei file dello zip.")
  public static let zipOverlap = FindingCode(
    "zip.overlap", .error,
    en: "The file shares bytes of the zip with another one, as in a zip bomb: it was not read.",
    it: "Il file condivide byte dello zip con un altro, come in una zip bomb: non è stato letto.")
  public static let zipEncrypted = FindingCode(
    "zip.encrypted", .error,
    en: "The file is encrypted: unpack the zip with its password and give the folder.",
    it: "Il file è cifrato: estrai lo zip con la sua password e indica la cartella.")
  public static let zipUnsupportedMethod = FindingCode(
    "zip.unsupported-method", .error,
    en: "The file is compressed with method {0}, which is not read here: unpack the zip and give the folder.",
    it: "Il file è compresso con il metodo {0}, che qui non si legge: estrai lo zip e indica la cartella.")
  public static let zipVersion = FindingCode(
    "zip.version", .warning,
    en: "The file asks for version {0} of the zip format, newer than any that is known.",
    it: "Il file richiede la versione {0} del formato zip, più nuova di quelle note.")
  public static let zipEntryLimit = FindingCode(
    "zip.entry-limit", .error, en: "The file is larger than the limit for one file: it was not read.",
    it: "Il file supera il limite per un singolo file: non è stato letto.")
  public static let zipTotalLimit = FindingCode(
    "zip.total-limit", .error,
    en: "With this file the zip would give more bytes than the limit: it was not read.",
    it: "Con questo file lo zip darebbe più byte del limite: non è stato letto.")
  public static let zipRatioLimit = FindingCode(
    "zip.ratio-limit", .error,
    en: "The file grows too much when it is unpacked, as in a zip bomb: it was not read.",
    it: "Estratto, il file cresce troppo, come in una zip bomb: non è stato letto.")
  public static let zipNameLimit = FindingCode(
    "zip.name-limit", .error, en: "The name of the file is longer than the limit: it was not read.",
    it: "Il nome del file supera il limite: il file non è stato letto.")
  public static let zipDuplicateSame = FindingCode(
    "zip.duplicate-same", .note, en: "The same file, with the same checksum, is in the zip more than once.",
    it: "Lo stesso file, con la stessa somma di controllo, è nello zip più di una volta.")
  public static let zipDuplicateDifferent = FindingCode(
    "zip.duplicate-different", .error,
    en: "Two files of the zip have this name and different content; both are kept.",
    it: "Due file dello zip hanno questo nome e contenuto diverso; sono tenuti entrambi.")
  public static let zipNameCodePage = FindingCode(
    "zip.name-code-page", .note, en: "The name is not UTF-8: it was read as code page 437.",
    it: "Il nome non è in UTF-8: è stato letto con la tabella codici 437.")
  public static let zipNameInvalid = FindingCode(
    "zip.name-invalid", .warning,
    en: "The name is said to be UTF-8 and is not: the bytes that are not stand as %XX.",
    it: "Il nome è dichiarato in UTF-8 ma non lo è: i byte non validi sono scritti come %XX.")
  public static let zipFolderWithContent = FindingCode(
    "zip.folder-with-content", .warning,
    en: "The name is that of a folder, but it has content: it was read as a file.",
    it: "Il nome è quello di una cartella, ma ha un contenuto: è stato letto come file.")
  public static let entryUnsafeName = FindingCode(
    "entry.unsafe-name", .warning,
    en:
      "The name is not a safe path (it leaves the folder, or holds forbidden characters): another is used on disk.",
    it:
      "Il nome non è un percorso sicuro (esce dalla cartella o ha caratteri vietati): su disco se ne usa un altro."
  )
  public static let entryLink = FindingCode(
    "entry.link", .warning, en: "This is a link to another place: it was not followed.",
    it: "Questo è un collegamento a un altro punto: non è stato seguito.")
  public static let entrySpecialFile = FindingCode(
    "entry.special-file", .warning, en: "This is a device, pipe or socket: it was not opened.",
    it: "Questo è un dispositivo, una pipe o un socket: non è stato aperto.")

  // MARK: The content of one entry

  public static let zipCRCMismatch = FindingCode(
    "zip.crc-mismatch", .error, en: "The content does not fit its checksum: it is damaged.",
    it: "Il contenuto non corrisponde alla sua somma di controllo: è danneggiato.")
  public static let zipSizeMismatch = FindingCode(
    "zip.size-mismatch", .error, en: "The content should have {0} bytes and has {1} or more.",
    it: "Il contenuto dovrebbe avere {0} byte e ne ha {1} o più.")
  public static let zipTooShort = FindingCode(
    "zip.too-short", .error, en: "The content should have {0} bytes and has only {1}.",
    it: "Il contenuto dovrebbe avere {0} byte e ne ha solo {1}.")
  public static let zipBrokenDeflate = FindingCode(
    "zip.broken-deflate", .error, en: "The compressed data are damaged: the content ends where they break.",
    it: "I dati compressi sono danneggiati: il contenuto finisce dove si interrompono.")
  public static let zipTrailingData = FindingCode(
    "zip.trailing-data", .warning, en: "{0} bytes follow the content inside the file's place in the zip.",
    it: "Dopo il contenuto, nello spazio del file dentro lo zip, ci sono altri {0} byte.")
  public static let zipUnproved = FindingCode(
    "zip.unproved", .error,
    en: "The checksum of the file was cut off: whether its content is whole cannot be known.",
    it: "La somma di controllo del file è andata persa: non si può sapere se il contenuto è intero.")
  public static let entryTruncated = FindingCode(
    "entry.truncated", .error, en: "The input ends in the middle of the file: its end is missing.",
    it: "I dati finiscono a metà del file: la sua fine manca.")
  public static let entryReadFailed = FindingCode(
    "entry.read-failed", .error, en: "The system could not read the file: {0}.",
    it: "Il sistema non è riuscito a leggere il file: {0}.")
  public static let outOfMemory = FindingCode(
    "run.out-of-memory", .error, en: "There is not enough memory.", it: "Memoria insufficiente.")

  package static let archiveCodes: [FindingCode] = [
    containerNotFound, containerDenied, containerUnreadable, containerEmpty, containerEmptyFolder,
    containerWebPage, containerSpreadsheet,
    containerNotZip, containerOtherFormat, containerSpecialFile, containerChanged, folderUnreadable,
    folderTooDeep,
    zipTruncated, zipNoEndRecord, zipNoDirectory, zipEndTruncated, zipHeadMissing, zipDirectoryDamaged,
    zipDirectoryMisplaced,
    zipCountMismatch, zipSeveralEndRecords, zipBytesOutside, zipPadding, zipUnlisted, zipSalvaged, zipSplit,
    zipListLimit, zipNoEntries, zipExtraFields, zipHeadersDisagree, zipNamesDisagree, zipLocalHeaderDamaged,
    zipNoLocalHeader,
    zipEntryBeyondEnd,
    zipEntryInDirectory, zipOverlap, zipEncrypted, zipUnsupportedMethod, zipVersion, zipEntryLimit,
    zipTotalLimit,
    zipRatioLimit, zipNameLimit, zipDuplicateSame, zipDuplicateDifferent, zipNameCodePage, zipNameInvalid,
    zipFolderWithContent, entryUnsafeName, entryLink, entrySpecialFile, zipCRCMismatch, zipSizeMismatch,
    zipTooShort,
    zipBrokenDeflate, zipTrailingData, zipUnproved, entryTruncated, entryReadFailed, outOfMemory,
  ]
}
