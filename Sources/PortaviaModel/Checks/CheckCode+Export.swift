/// Whether an export is still what it was when it was made.
extension CheckCode {
  private static let exportAgain = Wording(
    en: "If the downloads are still there, export them again; else take the folder from a backup.",
    it:
      "Se hai ancora gli archivi scaricati, esportali di nuovo; altrimenti riprendi la cartella da una copia."
  )

  /// Are the lists of checksums in order?
  public static let exportBag = CheckCode(
    "export.bag",
    question: Wording(
      en: "Are the lists of checksums in order?", it: "Gli elenchi delle impronte sono in ordine?"),
    method: Wording(
      en:
        "Reads bagit.txt, bag-info.txt and both manifests (RFC 8493). Fails when one is missing or a line of it cannot "
        + "be read.",
      it:
        "Legge bagit.txt, bag-info.txt e i due manifesti (RFC 8493). Non è superato se ne manca uno o se una riga non "
        + "si può leggere."),
    limits: Wording(
      en: "Who changes a file and its checksum as well leaves no trace in the folder.",
      it: "Chi modifica un file e anche la sua impronta non lascia tracce nella cartella."),
    remedy: exportAgain)

  /// Is every file of the export there?
  public static let exportComplete = CheckCode(
    "export.complete",
    question: Wording(
      en: "Is every file of the export there?", it: "Ci sono tutti i file dell'esportazione?"),
    method: Wording(
      en: "Looks for every file that the manifests list. Fails for each that is missing or cannot be read.",
      it: "Cerca ogni file elencato nei manifesti. Non è superato se uno manca o non si può leggere."),
    limits: Wording(
      en: "It knows the files of the export, not those of the download.",
      it: "Conosce i file dell'esportazione, non quelli dell'archivio scaricato."),
    remedy: exportAgain)

  /// Is every file as it was when the export was made?
  public static let exportUnchanged = CheckCode(
    "export.unchanged",
    question: Wording(
      en: "Is every file as it was when the export was made?",
      it: "Ogni file è com'era quando l'esportazione è stata fatta?"),
    method: Wording(
      en: "Computes the SHA-256 of every file again. Fails for each that is not the one in the manifest.",
      it: "Ricalcola lo SHA-256 di ogni file. Non è superato se uno è diverso da quello del manifesto."),
    limits: Wording(
      en: "It says that a file changed, not what in it, nor who changed it.",
      it: "Dice che un file è cambiato, non che cosa né per mano di chi."),
    remedy: exportAgain)

  /// Was anything added?
  public static let exportExtra = CheckCode(
    "export.extra",
    question: Wording(en: "Was anything added?", it: "È stato aggiunto qualcosa?"),
    method: Wording(
      en:
        "Looks for files that the manifests do not list. Fails for those among the data, warns for those beside them.",
      it:
        "Cerca file che i manifesti non elencano. Non è superato se sono fra i dati; se sono accanto, li segnala."
    ),
    limits: Wording(
      en: "Programs leave files of their own in folders that they open; they are harmless.",
      it: "I programmi lasciano file propri nelle cartelle che aprono; sono innocui."),
    remedy: Wording(
      en: "Move what you put there into another folder.",
      it: "Sposta in un'altra cartella quello che vi hai messo."))

  /// Is the database sound?
  public static let exportDatabase = CheckCode(
    "export.database",
    question: Wording(en: "Is the database sound?", it: "Il database è integro?"),
    method: Wording(
      en: "Lets SQLite check every page and every reference between tables.",
      it: "Fa controllare a SQLite ogni pagina e ogni riferimento fra le tabelle."),
    limits: Wording(
      en: "A value that somebody changed in a sound way is found by the checksum, not here.",
      it: "Un valore modificato in modo regolare lo scopre l'impronta, non questo controllo."),
    remedy: exportAgain)

  /// Do the database and the CSV files have the same rows?
  public static let exportTables = CheckCode(
    "export.tables",
    question: Wording(
      en: "Do the database and the CSV files have the same rows?",
      it: "Il database e i file CSV hanno le stesse righe?"),
    method: Wording(
      en: "Counts the rows of every table and view on both sides.",
      it: "Conta le righe di ogni tabella e vista da entrambe le parti."),
    limits: Wording(
      en: "It compares numbers of rows, not values: the checksums stand for those.",
      it: "Confronta i numeri di righe, non i valori: per quelli ci sono le impronte."),
    remedy: exportAgain)

  /// Do the books still balance?
  public static let exportBooks = CheckCode(
    "export.books",
    question: Wording(en: "Do the books still balance?", it: "I conti tornano ancora?"),
    method: Wording(
      en:
        "Adds up what became of every record of every file, and compares with verification.json and with the rows of the "
        + "tables.",
      it:
        "Somma che cosa è successo a ogni elemento di ogni file, e confronta con verification.json e con le righe delle "
        + "tabelle."),
    limits: Wording(
      en:
        "It adds up what the export says of the download; verify ARCHIVES FOLDER looks into the download itself.",
      it:
        "Somma ciò che l'esportazione dice dell'archivio; verify ARCHIVI CARTELLA guarda dentro l'archivio stesso."
    ),
    remedy: exportAgain)

  /// Is every record of the download in the export?
  public static let exportContains = CheckCode(
    "export.contains",
    question: Wording(
      en: "Is every record of the download in the export?",
      it: "Ogni elemento dell'archivio è nell'esportazione?"),
    method: Wording(
      en:
        "Reads the download again, writes nothing, and looks for every record in the export by its key. Fails for those "
        + "that are not there, and warns where content differs.",
      it:
        "Legge di nuovo l'archivio, senza scrivere nulla, e cerca ogni elemento nell'esportazione con la sua chiave. Non "
        + "è superato se qualcuno non c'è; segnala dove il contenuto è diverso."),
    limits: Wording(
      en:
        "It reads with the program that made the export: what that does not understand is compared as files only.",
      it:
        "Legge con lo stesso programma che ha fatto l'esportazione: ciò che non capisce è confrontato solo come file."
    ),
    remedy: Wording(
      en: "Export again with all downloads at once.",
      it: "Ripeti l'esportazione con tutti gli archivi insieme."))

  package static let exportCodes: [CheckCode] = [
    exportBag, exportComplete, exportUnchanged, exportExtra, exportDatabase, exportTables, exportBooks,
    exportContains,
  ]
}
