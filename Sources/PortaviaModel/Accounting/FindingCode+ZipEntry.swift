/// What can be odd about one entry of a zip, as its headers describe it.
extension FindingCode {
  /// The extra fields of a file's header are malformed.
  public static let zipExtraFields = FindingCode(
    "zip.extra-fields", .note,
    en: "The additional fields of the file's header are malformed; they were not needed.",
    it: "I campi aggiuntivi dell'intestazione del file sono malformati; non servivano.",
    why: (
      en: "Headers may carry additional fields, e.g. exact times. Those of this file break the rules and "
        + "were passed over.",
      it: "Le intestazioni possono avere campi in più, ad esempio orari esatti. Quelli di questo file non "
        + "rispettano le regole e sono stati ignorati."
    ),
    remedy: Remedy.none)

  /// The two headers of a file disagree.
  public static let zipHeadersDisagree = FindingCode(
    "zip.headers-disagree", .warning,
    en: "The two headers of the file disagree about its {0} ({1} and {2}); the list of the zip was believed.",
    it: "Le due intestazioni del file non concordano su {0} ({1} e {2}); vale l'elenco dello zip.",
    why: (
      en: "A zip describes each file twice, and the two descriptions differ: a faulty program, or a changed "
        + "zip.",
      it: "Uno zip descrive ogni file due volte, e le due descrizioni sono diverse: un programma difettoso "
        + "o uno zip modificato."
    ),
    remedy: Remedy.nothingLost)
  /// A file has another name in its own header than in the list.
  public static let zipNamesDisagree = FindingCode(
    "zip.names-disagree", .warning,
    en: "The file has another name in its own header than in the list of the zip; the list was believed.",
    it: "Il file ha nella sua intestazione un nome diverso da quello nell'elenco dello zip; vale l'elenco.",
    why: (
      en: "Another program may show this file under its other name. That is how files are hidden from virus "
        + "scanners, and also how faulty programs write.",
      it: "Un altro programma può mostrare questo file con l'altro nome. Così si nascondono file agli "
        + "antivirus, e così scrivono anche programmi difettosi."
    ),
    remedy: Remedy.nothingLost)
  /// The header before a file is damaged.
  public static let zipLocalHeaderDamaged = FindingCode(
    "zip.local-header-damaged", .warning,
    en: "The header before the file is damaged; the file was found all the same.",
    it: "L'intestazione prima del file è danneggiata; il file è stato trovato lo stesso.",
    why: (
      en: "The short description before the file is unreadable; the list of the zip has the same facts.",
      it: "La breve descrizione prima del file è illeggibile; l'elenco dello zip ha gli stessi dati."
    ),
    remedy: (
      en: "If the file itself is reported as damaged too, download the zip again.",
      it: "Se anche il file risulta danneggiato, scarica di nuovo lo zip."
    ))
  /// A file is not at its declared position.
  public static let zipNoLocalHeader = FindingCode(
    "zip.no-local-header", .error, en: "The file is not where the zip says: its content is lost.",
    it: "Il file non è dove lo zip dice: il suo contenuto è perso.",
    why: (
      en: "Where the list points to, there is no file: that part of the zip is damaged or belongs to "
        + "another download.",
      it: "Dove indica l'elenco non c'è nessun file: quella parte dello zip è danneggiata o appartiene a un "
        + "altro archivio."
    ),
    remedy: Remedy.downloadAgain)
  /// A file is declared to end after the end of the zip.
  public static let zipEntryBeyondEnd = FindingCode(
    "zip.entry-beyond-end", .error, en: "The file should go on past the end of the zip: its end is missing.",
    it: "Il file dovrebbe continuare oltre la fine dello zip: la sua fine manca.",
    why: (
      en: "According to its size the file is longer than what is left of the zip, which therefore was cut.",
      it: "Secondo la sua dimensione il file è più lungo di quanto resta dello zip, che quindi è stato "
        + "tagliato."
    ),
    remedy: Remedy.downloadAgain)
  /// A file is declared to reach into the zip's list of files.
  public static let zipEntryInDirectory = FindingCode(
    "zip.entry-in-directory", .warning, en: "The file, as declared, reaches into the zip's list of files.",
    it: "Il file, per come è dichiarato, entra nell'elenco dei file dello zip.",
    why: (
      en: "The declared size is too large; what was read is what fits its checksum.",
      it: "La dimensione dichiarata è troppo grande; è stato letto ciò che corrisponde alla somma di "
        + "controllo."
    ),
    remedy: Remedy.nothingLost)
  /// A file shares bytes with another one, as in a zip bomb.
  public static let zipOverlap = FindingCode(
    "zip.overlap", .error,
    en: "The file shares bytes of the zip with another one, as in a zip bomb: it was not read.",
    it: "Il file condivide byte dello zip con un altro, come in una zip bomb: non è stato letto.",
    why: (
      en: "Two files that share bytes let a small zip unpack into an enormous amount. No platform writes "
        + "such zips.",
      it: "Due file che condividono byte permettono a un piccolo zip di espandersi enormemente. Nessuna "
        + "piattaforma scrive zip così."
    ),
    remedy: (
      en: "Do not open this zip with other programs unless you know where it comes from; download yours "
        + "again.",
      it: "Non aprire questo zip con altri programmi se non sai da dove viene; scarica di nuovo il tuo."
    ))
  /// A file is encrypted.
  public static let zipEncrypted = FindingCode(
    "zip.encrypted", .error,
    en: "The file is encrypted: unpack the zip with its password and give the folder.",
    it: "Il file è cifrato: estrai lo zip con la sua password e indica la cartella.",
    why: (
      en: "Platforms do not encrypt their zips: somebody did so afterwards, with a password that Portavia "
        + "does not ask for.",
      it: "Le piattaforme non cifrano i loro zip: qualcuno lo ha fatto dopo, con una password che Portavia "
        + "non chiede."
    ),
    remedy: Remedy.unpack)
  /// A file is compressed by a method that is not supported.
  public static let zipUnsupportedMethod = FindingCode(
    "zip.unsupported-method", .error,
    en: "The file is compressed with method {0}, which is not read here: unpack the zip and give the folder.",
    it: "Il file è compresso con il metodo {0}, che qui non si legge: estrai lo zip e indica la cartella.",
    why: (
      en: "Zips from platforms are deflated or stored. This one was packed again with another method.",
      it: "Gli zip delle piattaforme sono compressi con deflate o non compressi. Questo è stato compresso "
        + "di nuovo con un altro metodo."
    ),
    remedy: Remedy.unpack)
  /// A file asks for an unknown version of the zip format.
  public static let zipVersion = FindingCode(
    "zip.version", .warning,
    en: "The file asks for version {0} of the zip format, newer than any that is known.",
    it: "Il file richiede la versione {0} del formato zip, più nuova di quelle note.",
    why: (
      en: "The file asks for abilities that no published version of the format has; it was read all the "
        + "same.",
      it: "Il file richiede capacità che nessuna versione pubblicata del formato ha; è stato letto lo "
        + "stesso."
    ),
    remedy: Remedy.nothingLost)
  /// A file is larger than the limit.
  public static let zipEntryLimit = FindingCode(
    "zip.entry-limit", .error, en: "The file is larger than the limit for one file: it was not read.",
    it: "Il file supera il limite per un singolo file: non è stato letto.",
    why: (
      en: "One file would take more room than the limit allows, which protects the disk from hostile zips.",
      it: "Un solo file occuperebbe più spazio di quanto permetta il limite, che protegge il disco da zip "
        + "ostili."
    ),
    remedy: (
      en: "If the file is really yours, e.g. a long video, unpack the zip and give the folder.",
      it: "Se il file è davvero tuo, ad esempio un lungo video, estrai lo zip e indica la cartella."
    ))
  /// The files of a zip together are larger than the limit.
  public static let zipTotalLimit = FindingCode(
    "zip.total-limit", .error,
    en: "With this file the zip would give more bytes than the limit: it was not read.",
    it: "Con questo file lo zip darebbe più byte del limite: non è stato letto.",
    why: (
      en: "All files together would take more room than the limit allows; those after it were not read.",
      it: "Tutti i file insieme occuperebbero più spazio del limite; quelli successivi non sono stati "
        + "letti."
    ),
    remedy: (
      en: "If the download is really that large, unpack it and give the folder.",
      it: "Se l'archivio è davvero così grande, estrailo e indica la cartella."
    ))
  /// A file grows more than the limit when unpacked, as in a zip bomb.
  public static let zipRatioLimit = FindingCode(
    "zip.ratio-limit", .error,
    en: "The file grows too much when it is unpacked, as in a zip bomb: it was not read.",
    it: "Estratto, il file cresce troppo, come in una zip bomb: non è stato letto.",
    why: (
      en: "A few bytes that unpack into millions are no photo and no message.",
      it: "Pochi byte che ne diventano milioni non sono né una foto né un messaggio."
    ),
    remedy: (
      en: "Make sure that the zip comes from the platform; then unpack it and give the folder.",
      it: "Assicurati che lo zip venga dalla piattaforma; poi estrailo e indica la cartella."
    ))
  /// The name of a file is longer than the limit.
  public static let zipNameLimit = FindingCode(
    "zip.name-limit", .error, en: "The name of the file is longer than the limit: it was not read.",
    it: "Il nome del file supera il limite: il file non è stato letto.",
    why: (
      en: "The name is longer than any system can store.",
      it: "Il nome è più lungo di quanto qualunque sistema sappia conservare."
    ),
    remedy: (
      en: "Make sure that the zip comes from the platform; nothing else in it is affected.",
      it: "Assicurati che lo zip venga dalla piattaforma; il resto non è toccato."
    ))
  /// A file is in the zip more than once.
  public static let zipDuplicateSame = FindingCode(
    "zip.duplicate-same", .note, en: "The same file, with the same checksum, is in the zip more than once.",
    it: "Lo stesso file, con la stessa somma di controllo, è nello zip più di una volta.",
    why: (
      en: "The zip lists one file several times, with equal content. It was counted once.",
      it: "Lo zip elenca più volte lo stesso file, con lo stesso contenuto. È stato contato una volta."
    ),
    remedy: Remedy.none)
  /// Two files of the zip have one name and different content.
  public static let zipDuplicateDifferent = FindingCode(
    "zip.duplicate-different", .error,
    en: "Two files of the zip have this name and different content; both are kept.",
    it: "Due file dello zip hanno questo nome e contenuto diverso; sono tenuti entrambi.",
    why: (
      en: "Other programs show only one of the two files, usually the last. Here both are kept, and neither "
        + "is preferred.",
      it: "Altri programmi mostrano solo uno dei due file, di solito l'ultimo. Qui restano entrambi, e "
        + "nessuno è preferito."
    ),
    remedy: (
      en: "Look at both files and decide which one is right; the table source_files says where they are.",
      it: "Guarda i due file e decidi quale vale; la tabella source_files dice dove sono."
    ))
  /// A name is not UTF-8 and was read as code page 437.
  public static let zipNameCodePage = FindingCode(
    "zip.name-code-page", .note, en: "The name is not UTF-8: it was read as code page 437.",
    it: "Il nome non è in UTF-8: è stato letto con la tabella codici 437.",
    why: (
      en: "Old programs write names in the alphabet of early PCs. Accents in the name may therefore look "
        + "wrong.",
      it: "I vecchi programmi scrivono i nomi con l'alfabeto dei primi PC. Gli accenti nel nome possono "
        + "quindi apparire sbagliati."
    ),
    remedy: Remedy.none)
  /// A name is declared to be UTF-8 and is not.
  public static let zipNameInvalid = FindingCode(
    "zip.name-invalid", .warning,
    en: "The name is said to be UTF-8 and is not: the bytes that are not stand as %XX.",
    it: "Il nome è dichiarato in UTF-8 ma non lo è: i byte non validi sono scritti come %XX.",
    why: (
      en: "The name contains bytes that stand for no letter. They are shown as numbers, so that nothing is "
        + "lost.",
      it: "Il nome contiene byte che non corrispondono a nessuna lettera. Sono mostrati come numeri, così "
        + "non si perde nulla."
    ),
    remedy: Remedy.nothingLost)
  /// An entry is named as a folder and has content.
  public static let zipFolderWithContent = FindingCode(
    "zip.folder-with-content", .warning,
    en: "The name is that of a folder, but it has content: it was read as a file.",
    it: "Il nome è quello di una cartella, ma ha un contenuto: è stato letto come file.",
    why: (
      en: "Folders have no content of their own. This one has, so it was treated as a file and kept.",
      it: "Le cartelle non hanno un contenuto proprio. Questa sì, quindi è stata trattata come file e "
        + "conservata."
    ),
    remedy: Remedy.nothingLost)
  /// A name is not a safe path.
  public static let entryUnsafeName = FindingCode(
    "entry.unsafe-name", .warning,
    en:
      "The name is not a safe path (it leaves the folder, or holds forbidden characters): another is used on disk.",
    it:
      "Il nome non è un percorso sicuro (esce dalla cartella o ha caratteri vietati): su disco se ne usa un altro.",
    why: (
      en: "Such a name could write outside the export or confuse the system: a mistake, or an attack. The "
        + "content was kept under a safe name, the original name stands in source_files.",
      it: "Un nome così potrebbe scrivere fuori dall'esportazione o confondere il sistema: un errore, o un "
        + "attacco. Il contenuto è conservato con un nome sicuro, quello originale è in source_files."
    ),
    remedy: Remedy.nothingLost)
  /// An entry is a link.
  public static let entryLink = FindingCode(
    "entry.link", .warning, en: "This is a link to another place: it was not followed.",
    it: "Questo è un collegamento a un altro punto: non è stato seguito.",
    why: (
      en: "The archive holds a link instead of a file. Where it leads is kept as text; nothing there was "
        + "read.",
      it: "L'archivio contiene un collegamento al posto di un file. La destinazione è conservata come "
        + "testo; non è stato letto nulla."
    ),
    remedy: (
      en: "If the file was meant, put it in the place of the link and run again.",
      it: "Se serviva il file, mettilo al posto del collegamento e ripeti."
    ))
  /// An entry is a device, pipe or socket.
  public static let entrySpecialFile = FindingCode(
    "entry.special-file", .warning, en: "This is a device, pipe or socket: it was not opened.",
    it: "Questo è un dispositivo, una pipe o un socket: non è stato aperto.",
    why: (
      en: "Among the files stands something that has no content, such as a device. Downloads do not hold "
        + "such things.",
      it: "Fra i file c'è qualcosa che non ha un contenuto, come un dispositivo. Negli archivi scaricati "
        + "non ce ne sono."
    ),
    remedy: (
      en: "Check where the folder or the zip comes from.",
      it: "Controlla da dove viene la cartella o lo zip."
    ))
}
