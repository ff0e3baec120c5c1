/// What can be odd about the files that the user gives, before anything in them is understood.
extension FindingCode {
  /// An input does not exist.
  public static let containerNotFound = FindingCode(
    "container.not-found", .error, en: "There is no such file or folder.",
    it: "Il file o la cartella non esiste.",
    why: (
      en: "A name was given under which nothing stands: it is misspelt, the file was moved, or the disk is "
        + "not connected.",
      it: "È stato indicato un nome a cui non corrisponde nulla: è scritto male, il file è stato spostato o "
        + "il disco non è collegato."
    ),
    remedy: (
      en: "Check the name; browsers put downloads into the folder Downloads.",
      it: "Controlla il nome; il browser mette i file scaricati nella cartella Download (o Scaricati)."
    ))
  /// The system does not allow reading an input.
  public static let containerDenied = FindingCode(
    "container.denied", .error, en: "The system does not allow reading this file or folder.",
    it: "Il sistema non permette di leggere questo file o questa cartella.",
    why: (
      en: "The file belongs to another user, or the terminal may not look into this folder (macOS asks for "
        + "that once).",
      it: "Il file è di un altro utente, oppure il terminale non ha il permesso di guardare in quella "
        + "cartella (macOS lo chiede una volta)."
    ),
    remedy: (
      en: "Copy the file into a folder of your own, or allow the terminal to read it in the system "
        + "settings.",
      it: "Copia il file in una tua cartella, oppure concedi al terminale il permesso nelle impostazioni di "
        + "sistema."
    ))
  /// An input cannot be read.
  public static let containerUnreadable = FindingCode(
    "container.unreadable", .error, en: "This file or folder cannot be read: {0}.",
    it: "Questo file o questa cartella non si può leggere: {0}.",
    why: (
      en: "The system reports a fault while the file is opened, as failing disks and broken connections to "
        + "a server cause it.",
      it: "Il sistema segnala un guasto all'apertura del file, come capita con dischi difettosi o "
        + "connessioni interrotte."
    ),
    remedy: (
      en: "Copy the file to another disk and try again; if the copy fails as well, download it again.",
      it: "Copia il file su un altro disco e riprova; se non riesce nemmeno la copia, scaricalo di nuovo."
    ))
  /// An input has no bytes.
  public static let containerEmpty = FindingCode(
    "container.empty", .error, en: "The file is empty: the download did not arrive. Download it again.",
    it: "Il file è vuoto: il download non è arrivato. Scaricalo di nuovo.",
    why: (
      en: "The download was stopped before the first byte arrived, or the disk was full.",
      it: "Lo scaricamento si è fermato prima del primo byte, oppure il disco era pieno."
    ),
    remedy: Remedy.downloadAgain)
  /// An input is a folder without files.
  public static let containerEmptyFolder = FindingCode(
    "container.empty-folder", .error, en: "The folder is empty.", it: "La cartella è vuota.",
    why: (
      en: "There is no file in the folder, at any depth.",
      it: "Nella cartella non c'è nessun file, nemmeno più in fondo."
    ),
    remedy: (
      en: "Give the folder into which the zip was unpacked, or the zip itself.",
      it: "Indica la cartella in cui è stato estratto lo zip, oppure lo zip stesso."
    ))
  /// A web page that was saved in the place of a download.
  public static let containerWebPage = FindingCode(
    "container.web-page", .error,
    en: "This is a web page, not a download: the download link may have expired. Request a new download.",
    it:
      "Questa è una pagina web, non un download: il link potrebbe essere scaduto. Richiedi un nuovo download.",
    why: (
      en: "Download links expire after a few days; the browser then saves the page that says so, under the "
        + "name of the zip.",
      it: "I link per scaricare scadono dopo pochi giorni; allora il browser salva, con il nome dello zip, "
        + "la pagina che lo dice."
    ),
    remedy: (
      en: "Sign in to the platform, request a new download and fetch it as soon as it is ready.",
      it: "Accedi alla piattaforma, richiedi un nuovo archivio e scaricalo appena è pronto."
    ))
  /// A file is named like a zip and holds nothing of one.
  public static let containerNotZip = FindingCode(
    "container.not-zip", .error,
    en: "The file is named like a zip, but nothing of a zip is in it. Download it again.",
    it: "Il file ha il nome di uno zip, ma dentro non c'è nulla di uno zip. Scaricalo di nuovo.",
    why: (
      en: "The name ends in .zip, but the content is something else, or so damaged that no part of a zip is "
        + "left.",
      it: "Il nome finisce in .zip, ma il contenuto è altro, o così danneggiato che dello zip non resta "
        + "nulla."
    ),
    remedy: Remedy.downloadAgain)
  /// An archive of another format than zip.
  public static let containerOtherFormat = FindingCode(
    "container.other-format", .error,
    en: "This is a {0} file, which cannot be read here: unpack it and give the folder.",
    it: "Questo è un file {0}, che qui non si può leggere: estrailo e indica la cartella.",
    why: (
      en: "The platforms deliver zips; this file was packed again in another format.",
      it: "Le piattaforme consegnano file zip; questo è stato compresso di nuovo in un altro formato."
    ),
    remedy: Remedy.unpack)
  /// A spreadsheet of Excel or another program.
  public static let containerSpreadsheet = FindingCode(
    "container.spreadsheet", .error,
    en:
      "This is a spreadsheet, which cannot be read here: open it, save it as CSV (UTF-8), and give the CSV file.",
    it:
      "Questo è un foglio di calcolo, che qui non si può leggere: aprilo, salvalo come CSV (UTF-8) e indica il file CSV.",
    why: (
      en:
        "Only CSV files are read: a spreadsheet program may have changed dates and telephone numbers in its own format.",
      it:
        "Si leggono solo i file CSV: un foglio di calcolo può aver cambiato date e numeri di telefono nel suo formato."
    ),
    remedy: (
      en: "Download the file again as CSV; or open it, choose Save as, CSV UTF-8, and give the new file.",
      it:
        "Scarica di nuovo il file come CSV; oppure aprilo, scegli Salva con nome, CSV UTF-8, e indica il nuovo file."
    ))
  /// A device or a pipe.
  public static let containerSpecialFile = FindingCode(
    "container.special-file", .error, en: "This is a device or a pipe, not a file.",
    it: "Questo è un dispositivo o una pipe, non un file.",
    why: (
      en: "The path leads to something that has no content of its own, such as a device.",
      it: "Il percorso porta a qualcosa che non ha un contenuto proprio, come un dispositivo."
    ),
    remedy: (
      en: "Give a zip or a folder.",
      it: "Indica uno zip o una cartella."
    ))
  /// An input was changed while it was read.
  public static let containerChanged = FindingCode(
    "container.changed", .error,
    en: "The file was changed while it was being read: run again when nothing writes to it.",
    it: "Il file è cambiato durante la lettura: riprova quando nessun programma ci sta scrivendo.",
    why: (
      en: "Size or time of the file were different at the end: a download was still going on, or another "
        + "program wrote to it.",
      it: "Alla fine dimensione o data del file erano diverse: il download era ancora in corso, o un altro "
        + "programma ci scriveva."
    ),
    remedy: (
      en: "Wait until the download is complete, then run Portavia again: this export may hold a mixture.",
      it: "Aspetta che lo scaricamento sia finito e ripeti: questa esportazione può contenere un miscuglio."
    ))
  /// A part of the folder cannot be listed.
  public static let folderUnreadable = FindingCode(
    "folder.unreadable", .error, en: "A part of the folder cannot be listed: {0}.",
    it: "Una parte della cartella non si può elencare: {0}.",
    why: (
      en: "A folder inside the given one could not be opened, so what is in it is not part of the export.",
      it: "Una cartella dentro quella indicata non si è potuta aprire: quello che contiene non è "
        + "nell'esportazione."
    ),
    remedy: (
      en: "Check the permissions of that folder, or give the zip instead of the unpacked folder.",
      it: "Controlla i permessi di quella cartella, oppure indica lo zip al posto della cartella estratta."
    ))
  /// Folders are nested deeper than the limit.
  public static let folderTooDeep = FindingCode(
    "folder.too-deep", .error,
    en: "More than {0} folders stand inside each other: what is deeper was not read.",
    it: "Ci sono più di {0} cartelle una dentro l'altra: quello che sta più in fondo non è stato letto.",
    why: (
      en: "No download nests folders like that; a folder may contain itself through a link, or it is made "
        + "to do harm.",
      it: "Nessun archivio ha cartelle annidate così: forse una cartella contiene sé stessa, o è fatta "
        + "apposta per nuocere."
    ),
    remedy: (
      en: "Give the folder of the download itself, not one far above it.",
      it: "Indica la cartella dell'archivio, non una molto più in alto."
    ))

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
