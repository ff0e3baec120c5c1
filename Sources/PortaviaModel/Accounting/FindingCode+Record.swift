/// Findings about records and what becomes of them.
extension FindingCode {
  /// A key that no rule knows; its values travel in `extra`.
  public static let recordUnknownKey = FindingCode(
    "record.unknown-key", .note,
    en: "{0} holds a field that is new to Portavia, “{1}”; it was kept as it stands in the column extra.",
    it: "{0} contiene un campo nuovo per Portavia, «{1}»: è stato conservato così com'è nella colonna extra.")

  /// A record whose shape no rule can use.
  public static let recordUnexpectedShape = FindingCode(
    "record.unexpected-shape", .warning,
    en: "A record does not have the expected shape; it was kept as it stands in the table raw_records.",
    it: "Un record non ha la forma prevista: è stato conservato così com'è nella tabella raw_records.")

  /// A record that was met before, with other details.
  public static let recordOtherVersion = FindingCode(
    "record.other-version", .note,
    en:
      "A record stands in two files with different details; the second one was kept as it stands in the table "
      + "raw_records.",
    it:
      "Un record si trova in due file con dettagli diversi: il secondo è stato conservato così com'è nella tabella "
      + "raw_records.")

  /// The books of an entry do not close: a mistake of Portavia.
  public static let recordsUnaccounted = FindingCode(
    "records.unaccounted", .error,
    en: "The count of this file's records does not add up: please report it, this is a mistake of Portavia.",
    it: "Il conto dei record di questo file non torna: è un errore di Portavia, per favore segnalacelo.")

  /// Personal traces that the scope leaves out.
  public static let scopeWithheld = FindingCode(
    "scope.withheld", .note,
    en: "Internet addresses and device identifiers were left out; --scope all keeps them.",
    it: "Indirizzi internet e identificativi dei dispositivi sono stati lasciati fuori; --scope all li tiene."
  )

  /// A whole entry that the scope leaves out.
  public static let scopeExcluded = FindingCode(
    "scope.excluded", .note,
    en:
      "Log-ins, places, advertising interests, payments and face data are no business data: their files were "
      + "listed but left out; --scope all keeps them.",
    it:
      "Accessi, luoghi, interessi pubblicitari, pagamenti e dati del volto non servono a un'attività: i loro "
      + "file sono stati elencati ma lasciati fuori; --scope all li tiene.")

  /// An entry that no rule claims.
  public static let entryUnrecognised = FindingCode(
    "entry.unrecognised", .note,
    en: "No rule knows this file yet; it was copied as it stands to data/unrecognised.",
    it: "Nessuna regola conosce ancora questo file: è stato copiato così com'è in data/unrecognised.")

  /// An entry of a kind that no list names, read all the same.
  public static let entryGeneric = FindingCode(
    "entry.generic", .note,
    en:
      "This kind of file is new to Portavia; its records are in the table activities, with all their details in "
      + "the column extra.",
    it:
      "Questo tipo di file è nuovo per Portavia: i suoi record sono nella tabella activities, con tutti i dettagli "
      + "nella colonna extra.")

  /// The same path with the same bytes in two parts.
  public static let entryDuplicate = FindingCode(
    "entry.duplicate", .note,
    en: "The same file stands in two parts; it was counted once.",
    it: "Lo stesso file è in due parti dell'archivio: è stato contato una volta sola.")

  /// The same path with different bytes; the records are merged.
  public static let entryMerged = FindingCode(
    "entry.merged", .note,
    en: "Two parts hold different versions of this file; both were read and their records merged.",
    it: "Due parti contengono versioni diverse di questo file: sono state lette entrambe e unite.")

  /// The same path with different bytes, and no way to merge them.
  public static let entryConflict = FindingCode(
    "entry.conflict", .error,
    en: "Two parts hold different files under this name; both were kept.",
    it: "Due parti contengono file diversi con questo nome: sono stati conservati entrambi.")

  package static let recordCodes: [FindingCode] = [
    recordUnknownKey, recordUnexpectedShape, recordOtherVersion, recordsUnaccounted, scopeWithheld,
    scopeExcluded,
    entryUnrecognised, entryGeneric, entryDuplicate, entryMerged, entryConflict,
  ]
}
