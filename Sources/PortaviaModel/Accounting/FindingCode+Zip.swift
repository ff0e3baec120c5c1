/// What can be odd about the structure of a zip.
extension FindingCode {
  /// The end of the zip is missing, the download was cut.
  public static let zipTruncated = FindingCode(
    "zip.truncated", .error,
    en:
      "The end of the zip is missing, the download was cut: {0} file could still be found. Download it "
      + "again.|"
      + "The end of the zip is missing, the download was cut: {0} files could still be found. Download it "
      + "again.",
    it:
      "Manca la fine dello zip, il download si è interrotto: si è trovato ancora {0} file. Scaricalo di "
      + "nuovo.|"
      + "Manca la fine dello zip, il download si è interrotto: si sono trovati ancora {0} file. Scaricalo "
      + "di nuovo.",
    why: (
      en: "The list of files stands at the end of a zip. It is missing because the download stopped before "
        + "it was complete; the files before the cut were found by searching.",
      it: "L'elenco dei file sta alla fine di uno zip. Manca perché lo scaricamento si è fermato prima "
        + "della fine; i file che precedono il taglio sono stati trovati cercandoli."
    ),
    remedy: Remedy.downloadAgain)
  /// The end record of the zip is missing or damaged.
  public static let zipNoEndRecord = FindingCode(
    "zip.no-end-record", .error,
    en: "The end record of the zip is missing or damaged: {0} file was found by searching.|"
      + "The end record of the zip is missing or damaged: {0} files were found by searching.",
    it: "Il record finale dello zip manca o è danneggiato: cercando si è trovato {0} file.|"
      + "Il record finale dello zip manca o è danneggiato: cercando si sono trovati {0} file.",
    why: (
      en: "The last bytes of the zip, which say where its list of files is, are gone or overwritten.",
      it: "Gli ultimi byte dello zip, che dicono dove si trova l'elenco dei file, mancano o sono stati "
        + "sovrascritti."
    ),
    remedy: Remedy.downloadAgain)
  /// The zip's list of files is damaged.
  public static let zipNoDirectory = FindingCode(
    "zip.no-directory", .error,
    en: "The zip's list of files is damaged: {0} file was found by searching.|"
      + "The zip's list of files is damaged: {0} files were found by searching.",
    it: "L'elenco dei file dello zip è danneggiato: cercando si è trovato {0} file.|"
      + "L'elenco dei file dello zip è danneggiato: cercando si sono trovati {0} file.",
    why: (
      en: "The place where the list of files should be holds something else; the files were found by "
        + "searching for their headers.",
      it: "Dove dovrebbe esserci l'elenco dei file c'è altro; i file sono stati trovati cercando le loro "
        + "intestazioni."
    ),
    remedy: Remedy.downloadAgain)
  /// The end of the zip's comment is missing.
  public static let zipEndTruncated = FindingCode(
    "zip.end-truncated", .warning,
    en: "The last byte of the zip's comment is missing.|"
      + "The last {0} bytes of the zip's comment are missing.",
    it: "Manca l'ultimo byte del commento dello zip.|"
      + "Mancano gli ultimi {0} byte del commento dello zip.",
    why: (
      en: "The zip ends with a comment that is cut. Comments hold no data.",
      it: "Lo zip finisce con un commento tagliato. I commenti non contengono dati."
    ),
    remedy: (
      en: "All files are there; download the zip again only if other findings speak of damage.",
      it: "I file ci sono tutti; scarica di nuovo lo zip solo se altre segnalazioni parlano di danni."
    ))
  /// The beginning of the zip is missing.
  public static let zipHeadMissing = FindingCode(
    "zip.head-missing", .error,
    en: "The first byte of the zip is missing. Download it again.|"
      + "The first {0} bytes of the zip are missing. Download it again.",
    it: "Manca il primo byte dello zip. Scaricalo di nuovo.|"
      + "Mancano i primi {0} byte dello zip. Scaricalo di nuovo.",
    why: (
      en: "Everything in the zip stands earlier than its list says: its beginning was lost on the way.",
      it: "Nello zip tutto si trova prima di dove dice l'elenco: l'inizio è andato perso per strada."
    ),
    remedy: Remedy.downloadAgain)
  /// A part of the zip's list of files is damaged.
  public static let zipDirectoryDamaged = FindingCode(
    "zip.directory-damaged", .error,
    en: "{0} byte of the zip's list of files is damaged.|"
      + "{0} bytes of the zip's list of files are damaged.",
    it: "{0} byte dell'elenco dei file dello zip è danneggiato.|"
      + "{0} byte dell'elenco dei file dello zip sono danneggiati.",
    why: (
      en: "Some bytes of the list of files make no sense. Files named there may be missing, or were found "
        + "by searching.",
      it: "Alcuni byte dell'elenco dei file non hanno senso. I file nominati lì possono mancare o essere "
        + "stati trovati cercando."
    ),
    remedy: Remedy.downloadAgain)
  /// The zip's list of files has another position or length than declared.
  public static let zipDirectoryMisplaced = FindingCode(
    "zip.directory-misplaced", .warning,
    en: "The zip's list of files is not where, or not as long as, the zip says; it was found all the same.",
    it:
      "L'elenco dei file dello zip non è dove lo zip dice, o non è lungo come dice; è stato trovato lo stesso.",
    why: (
      en: "Programs that repair or change zips leave such small contradictions behind.",
      it: "I programmi che riparano o modificano gli zip lasciano queste piccole contraddizioni."
    ),
    remedy: Remedy.nothingLost)
  /// The zip declares another number of files than its list has.
  public static let zipCountMismatch = FindingCode(
    "zip.count-mismatch", .warning,
    en: "The zip says that it holds {0} file, its list has {1}.|"
      + "The zip says that it holds {0} files, its list has {1}.",
    it: "Lo zip dice di contenere {0} file, il suo elenco ne ha {1}.",
    why: (
      en: "The number at the end of the zip is wrong. Some programs cannot write numbers above 65,535 "
        + "there.",
      it: "Il numero alla fine dello zip è sbagliato. Alcuni programmi non sanno scriverci numeri oltre "
        + "65.535."
    ),
    remedy: (
      en: "Compare the number of files with that of the unpacked zip; if files are missing, download it "
        + "again.",
      it: "Confronta il numero dei file con quello dello zip estratto; se ne mancano, scaricalo di nuovo."
    ))
  /// The zip has several end records.
  public static let zipSeveralEndRecords = FindingCode(
    "zip.several-end-records", .warning,
    en:
      "{0} places of the zip look like its end: it may hold another zip behind or in it. One of them was used.",
    it:
      "{0} punti dello zip sembrano la sua fine: può esserci un altro zip dentro o dopo. Ne è stato usato uno.",
    why: (
      en: "More than one place can be read as the end of the zip: another zip was appended, or stands in a "
        + "comment. Programs may disagree about what it holds.",
      it: "Più di un punto si può leggere come fine dello zip: un altro zip è stato aggiunto, o sta in un "
        + "commento. I programmi possono vederci cose diverse."
    ),
    remedy: (
      en: "Use the zip exactly as the platform gave it; if it is that one, unpack it and give the folder as "
        + "well.",
      it: "Usa lo zip così come l'ha dato la piattaforma; se è già quello, estrailo e indica anche la "
        + "cartella."
    ))
  /// Bytes of the zip belong to none of its files.
  public static let zipBytesOutside = FindingCode(
    "zip.bytes-outside", .warning,
    en: "{0} byte of the zip belongs to none of its files (places: {1}).|"
      + "{0} bytes of the zip belong to none of its files (places: {1}).",
    it: "{0} byte dello zip non appartiene a nessuno dei suoi file (punti: {1}).|"
      + "{0} byte dello zip non appartengono a nessuno dei suoi file (punti: {1}).",
    why: (
      en: "Between, before or after the files stand bytes that the list does not mention, e.g. files that "
        + "were deleted from the zip.",
      it: "Fra i file, prima o dopo ci sono byte che l'elenco non nomina, ad esempio file eliminati dallo "
        + "zip."
    ),
    remedy: (
      en: "If the zip comes straight from the platform, download it again: something went wrong on the way.",
      it: "Se lo zip viene direttamente dalla piattaforma, scaricalo di nuovo: qualcosa è andato storto per "
        + "strada."
    ))
  /// Zeros fill space between the files of the zip.
  public static let zipPadding = FindingCode(
    "zip.padding", .note,
    en: "{0} zero byte fills space between the files of the zip (places: {1}).|"
      + "{0} zero bytes fill space between the files of the zip (places: {1}).",
    it: "{0} byte a zero riempie spazio fra i file dello zip (punti: {1}).|"
      + "{0} byte a zero riempiono spazio fra i file dello zip (punti: {1}).",
    why: (
      en: "Some programs align files in a zip with zeros. They hold nothing.",
      it: "Alcuni programmi allineano i file nello zip con degli zeri. Non contengono nulla."
    ),
    remedy: Remedy.none)
  /// The zip holds files that its list does not name.
  public static let zipUnlisted = FindingCode(
    "zip.unlisted", .warning,
    en: "The zip holds {0} piece that looks like a file and is not in its list: it was not read.|"
      + "The zip holds {0} pieces that look like files and are not in its list: they were not read.",
    it: "Lo zip contiene {0} pezzo che sembra un file e non è nel suo elenco: non è stato letto.|"
      + "Lo zip contiene {0} pezzi che sembrano file e non sono nel suo elenco: non sono stati letti.",
    why: (
      en: "The zip holds what look like files that its list leaves out: deleted ones, or a hint that the "
        + "list was changed.",
      it: "Lo zip contiene quelli che sembrano file non presenti nell'elenco: eliminati, o segno che "
        + "l'elenco è stato modificato."
    ),
    remedy: (
      en: "If files seem to be missing, download the zip again and compare.",
      it: "Se sembra che manchino dei file, scarica di nuovo lo zip e confronta."
    ))
  /// Files that the damaged list no longer names were found by searching.
  public static let zipSalvaged = FindingCode(
    "zip.salvaged", .warning,
    en: "{0} file that the damaged list no longer names was found by searching.|"
      + "{0} files that the damaged list no longer names were found by searching.",
    it: "{0} file che l'elenco danneggiato non nomina più è stato trovato cercando.|"
      + "{0} file che l'elenco danneggiato non nomina più sono stati trovati cercando.",
    why: (
      en: "The list of files is damaged, but each file also has a header of its own, by which these were "
        + "found.",
      it: "L'elenco è danneggiato, ma ogni file ha anche una sua intestazione, grazie alla quale questi "
        + "sono stati trovati."
    ),
    remedy: Remedy.downloadAgain)
  /// The zip is one volume of several.
  public static let zipSplit = FindingCode(
    "zip.split", .error, en: "The zip is one volume of several: what stands in the others cannot be read.",
    it: "Lo zip è un volume di una serie: quello che sta negli altri non si può leggere.",
    why: (
      en: "Zips can be cut into volumes (.z01, .z02 … .zip) that only make sense together. Platforms do not "
        + "do that.",
      it: "Uno zip si può dividere in volumi (.z01, .z02 … .zip) che hanno senso solo insieme. Le "
        + "piattaforme non lo fanno."
    ),
    remedy: (
      en: "Put all volumes together, unpack them with another program and give the folder.",
      it: "Metti insieme tutti i volumi, estraili con un altro programma e indica la cartella."
    ))
  /// The zip has more files than the limit.
  public static let zipListLimit = FindingCode(
    "zip.list-limit", .error,
    en: "Only the first file is listed: the limit of files or names is reached.|"
      + "Only the first {0} files are listed: the limit of files or names is reached.",
    it: "È elencato solo il primo file: è raggiunto il limite di file o di nomi.|"
      + "Sono elencati solo i primi {0} file: è raggiunto il limite di file o di nomi.",
    why: (
      en: "The zip names more files than is reasonable, which is how some attacks fill a computer.",
      it: "Lo zip nomina più file di quanto sia ragionevole: certi attacchi riempiono così un computer."
    ),
    remedy: (
      en: "If it really is your download, unpack it and give the folder.",
      it: "Se è davvero il tuo archivio, estrailo e indica la cartella."
    ))

  /// The zip holds no files.
  public static let zipNoEntries = FindingCode(
    "zip.no-entries", .warning, en: "The zip holds no files.", it: "Lo zip non contiene nessun file.",
    why: (
      en: "The zip is whole and empty: the request selected nothing, or it was made empty by another "
        + "program.",
      it: "Lo zip è integro ma vuoto: nella richiesta non era selezionato nulla, o lo ha svuotato un altro "
        + "programma."
    ),
    remedy: (
      en: "Request the download again and choose what it shall contain.",
      it: "Richiedi di nuovo l'archivio e scegli che cosa deve contenere."
    ))
}
