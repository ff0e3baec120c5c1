/// Findings about records and what becomes of them.
extension FindingCode {
  /// A key that no rule knows; its values travel in `extra`.
  public static let recordUnknownKey = FindingCode(
    "record.unknown-key", .note,
    en: "{0} holds a field that is new to Portavia, “{1}”; it was kept as it stands in the column extra.",
    it: "{0} contiene un campo nuovo per Portavia, «{1}»: è stato conservato così com'è nella colonna extra.",
    why: (
      en: "Platforms add fields all the time. The values are in the column extra under the name that the "
        + "platform uses.",
      it: "Le piattaforme aggiungono campi di continuo. I valori sono nella colonna extra, con il nome "
        + "usato dalla piattaforma."
    ),
    remedy: (
      en: "Nothing is lost. A developer is glad to hear of it: portavia inspect --shape prints what is "
        + "needed, without content.",
      it: "Non si è perso nulla. A uno sviluppatore fa piacere saperlo: portavia inspect --shape stampa "
        + "quel che serve, senza contenuti."
    ))

  /// A record whose shape no rule can use.
  public static let recordUnexpectedShape = FindingCode(
    "record.unexpected-shape", .warning,
    en: "A record does not have the expected shape; it was kept as it stands in the table raw_records.",
    it: "Un record non ha la forma prevista: è stato conservato così com'è nella tabella raw_records.",
    why: (
      en: "A record lacks what it needs to become a row, e.g. a name, or has values of another kind.",
      it: "A un record manca ciò che serve per diventare una riga, ad esempio un nome, o ha valori di un "
        + "altro tipo."
    ),
    remedy: (
      en: "Look at it in raw_records.csv. If there are many, tell a developer, with the output of portavia "
        + "inspect --shape.",
      it: "Guardalo in raw_records.csv. Se sono tanti, segnalalo a uno sviluppatore con quello che stampa "
        + "portavia inspect --shape."
    ))

  /// A record that was found before, with other details.
  public static let recordOtherVersion = FindingCode(
    "record.other-version", .note,
    en:
      "A record stands in two files with different details; the second one was kept as it stands in the table "
      + "raw_records.",
    it:
      "Un record si trova in due file con dettagli diversi: il secondo è stato conservato così com'è nella tabella "
      + "raw_records.",
    why: (
      en: "Two files hold the same thing, one with more or other details. It is one row, and the second "
        + "version is kept beside it.",
      it: "Due file contengono la stessa cosa, uno con dettagli in più o diversi. È una riga sola, e la "
        + "seconda versione è conservata accanto."
    ),
    remedy: Remedy.none)

  /// The books of an entry do not close: a mistake of Portavia.
  public static let recordsUnaccounted = FindingCode(
    "records.unaccounted", .error,
    en: "The count of this file's records does not add up: please report it, this is a mistake of Portavia.",
    it: "Il conto dei record di questo file non torna: è un errore di Portavia, per favore segnalacelo.",
    why: (
      en: "Every record that is read must end in a table, be kept, or be reported. Here the sums differ, so "
        + "something may be missing.",
      it: "Ogni record letto deve finire in una tabella, essere conservato o segnalato. Qui le somme non "
        + "tornano: può mancare qualcosa."
    ),
    remedy: (
      en: "Keep the zips, and report it with the version of Portavia and this finding. The rest of the "
        + "export is usable.",
      it: "Conserva gli zip e segnalalo indicando la versione di Portavia e questo codice. Il resto "
        + "dell'esportazione è utilizzabile."
    ))

  /// Personal traces that the scope leaves out.
  public static let scopeWithheld = FindingCode(
    "scope.withheld", .note,
    en: "Internet addresses and device identifiers were left out; --scope all keeps them.",
    it:
      "Indirizzi internet e identificativi dei dispositivi sono stati lasciati fuori; --scope all li tiene.",
    why: (
      en: "Downloads carry technical traces, such as the address of the computer a picture came from. A "
        + "business has no use for them, and they are personal data.",
      it: "Gli archivi contengono tracce tecniche, come l'indirizzo del computer da cui viene una foto. A "
        + "un'attività non servono, e sono dati personali."
    ),
    remedy: (
      en: "If you need them, export again with --scope all.",
      it: "Se ti servono, ripeti l'esportazione con --scope all."
    ))

  /// A whole entry that the scope leaves out.
  public static let scopeExcluded = FindingCode(
    "scope.excluded", .note,
    en:
      "Log-ins, places, advertising interests, payments and face data are no business data: their files were "
      + "listed but left out; --scope all keeps them.",
    it:
      "Accessi, luoghi, interessi pubblicitari, pagamenti e dati del volto non servono a un'attività: i loro "
      + "file sono stati elencati ma lasciati fuori; --scope all li tiene.",
    why: (
      en: "Least data by default: what a business does not need is not copied. The files are still counted "
        + "in source_files.",
      it: "Di norma il meno possibile: quello che a un'attività non serve non viene copiato. I file sono "
        + "comunque contati in source_files."
    ),
    remedy: (
      en: "If you want everything, export again with --scope all.",
      it: "Se vuoi tutto, ripeti l'esportazione con --scope all."
    ))

  /// An entry that no rule claims.
  public static let entryUnrecognised = FindingCode(
    "entry.unrecognised", .note,
    en: "No rule knows this file yet; it was copied as it stands to data/unrecognised.",
    it: "Nessuna regola conosce ancora questo file: è stato copiato così com'è in data/unrecognised.",
    why: (
      en: "Portavia learns file kinds one by one, and platforms add new ones. The file is kept whole.",
      it: "Portavia impara i tipi di file uno alla volta, e le piattaforme ne aggiungono. Il file è "
        + "conservato per intero."
    ),
    remedy: (
      en: "Nothing is lost. To have it read one day, send a developer what portavia inspect --shape prints: "
        + "it holds no names and no content.",
      it: "Non si è perso nulla. Perché un giorno venga letto, manda a uno sviluppatore quello che stampa "
        + "portavia inspect --shape: non contiene nomi né contenuti."
    ))

  /// An entry of a kind that no list names, read nevertheless.
  public static let entryGeneric = FindingCode(
    "entry.generic", .note,
    en:
      "This kind of file is new to Portavia; its records are in the table activities, with all their details in "
      + "the column extra.",
    it:
      "Questo tipo di file è nuovo per Portavia: i suoi record sono nella tabella activities, con tutti i dettagli "
      + "nella colonna extra.",
    why: (
      en:
        "Meta adds kinds of files every year; this one is not in the catalogue yet, but its shape is familiar.",
      it: "Meta aggiunge tipi di file ogni anno: questo non è ancora nel catalogo, ma la sua forma è nota."
    ),
    remedy: (
      en:
        "Nothing. If it matters to you, send its shape (inspect --shape shows no content) to the developers.",
      it: "Niente. Se ti serve, manda la sua forma agli sviluppatori (inspect --shape non mostra contenuti)."
    ))

  /// The same path with the same bytes in two parts.
  public static let entryDuplicate = FindingCode(
    "entry.duplicate", .note,
    en: "The same file stands in two parts; it was counted once.",
    it: "Lo stesso file è in due parti dell'archivio: è stato contato una volta sola.",
    why: (
      en: "Parts of one download repeat some files, and unpacked copies of a zip hold the same ones.",
      it: "Le parti di un archivio ripetono alcuni file, e la copia estratta di uno zip contiene gli "
        + "stessi."
    ),
    remedy: Remedy.none)

  /// The same path with different bytes; the records are merged.
  public static let entryMerged = FindingCode(
    "entry.merged", .note,
    en: "Two parts hold different versions of this file; both were read and their records merged.",
    it: "Due parti contengono versioni diverse di questo file: sono state lette entrambe e unite.",
    why: (
      en: "The same list stands in two parts with different entries, e.g. because it grew between them. "
        + "Equal records count once.",
      it: "La stessa lista è in due parti con elementi diversi, ad esempio perché nel frattempo è "
        + "cresciuta. I record uguali contano una volta."
    ),
    remedy: Remedy.none)

  /// The same path with different bytes, and no way to merge them.
  public static let entryConflict = FindingCode(
    "entry.conflict", .error,
    en: "Two parts hold different files under this name; both were kept.",
    it: "Due parti contengono file diversi con questo nome: sono stati conservati entrambi.",
    why: (
      en: "Two files of one name differ, and they are no lists that could be merged.",
      it: "Due file con lo stesso nome sono diversi, e non sono liste che si possano unire."
    ),
    remedy: (
      en: "Make sure that all parts belong to one download; give two downloads under their own names.",
      it: "Assicurati che le parti siano di un solo archivio; indica due archivi diversi con i loro nomi."
    ))

  package static let recordCodes: [FindingCode] = [
    recordUnknownKey, recordUnexpectedShape, recordOtherVersion, recordsUnaccounted, scopeWithheld,
    scopeExcluded,
    entryUnrecognised, entryGeneric, entryDuplicate, entryMerged, entryConflict,
  ]
}
