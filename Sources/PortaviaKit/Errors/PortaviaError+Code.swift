import PortaviaModel

extension PortaviaError {
  /// The kind of a ``PortaviaError``: a stable name with its sentences.
  ///
  /// Codes are public interface: once released, a code never changes meaning.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The stable name, e.g. `output.exists`.
    public let id: String
    let message: Wording
    let remedy: Wording
    /// Whether the details are sizes in bytes, to be shown as people write them.
    let detailsAreBytes: Bool

    package init(_ id: String, message: Wording, remedy: Wording, detailsAreBytes: Bool = false) {
      self.id = id
      self.message = message
      self.remedy = remedy
      self.detailsAreBytes = detailsAreBytes
    }

    public var description: String { id }
    public static func == (a: Code, b: Code) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }
}

extension PortaviaError.Code {
  /// None of the inputs holds anything that Portavia can read.
  public static let nothingToExport = Self(
    "input.nothing-to-export",
    message: .init(
      en: "There is nothing here that Portavia can read.",
      it: "Qui non c'è nulla che Portavia sappia leggere."),
    remedy: .init(
      en: "Give the zip files exactly as they were downloaded, or the folder they were unpacked into.",
      it: "Indica i file zip così come sono stati scaricati, oppure la cartella in cui li hai estratti."))

  /// The inputs hold nothing but zips, which are not opened inside a zip.
  public static let zipsInside = Self(
    "input.zips-inside",
    message: .init(
      en: "This zip holds other zips, and those are not opened.",
      it: "Questo zip contiene altri zip, che non vengono aperti."),
    remedy: .init(
      en: "Unpack it into a folder, and give that folder.",
      it: "Estrailo in una cartella e indica quella."))

  /// An input does not exist.
  public static let inputNotFound = Self(
    "input.not-found",
    message: .init(
      en: "This file or folder does not exist.",
      it: "Questo file o questa cartella non esiste."),
    remedy: .init(
      en: "Check the name: browsers save downloads in the Downloads folder.",
      it: "Controlla il nome: il browser salva i download nella cartella Download (o Scaricati)."))

  /// An input cannot be opened for reading.
  public static let inputNotReadable = Self(
    "input.not-readable",
    message: .init(
      en: "This file or folder cannot be opened.",
      it: "Questo file o questa cartella non si può aprire."),
    remedy: .init(
      en: "Check that you are allowed to read it and that the disk is connected.",
      it: "Controlla di avere il permesso di leggerlo e che il disco sia collegato."))

  /// An input is neither a zip nor a folder.
  public static let notAnArchive = Self(
    "input.not-an-archive",
    message: .init(
      en: "This is neither a zip file nor a folder.",
      it: "Questo non è né un file zip né una cartella."),
    remedy: .init(
      en: "Give the zip files exactly as they were downloaded.",
      it: "Indica i file zip così come sono stati scaricati."))

  /// An input is a web page that was saved in place of the download.
  public static let webPage = Self(
    "input.web-page",
    message: .init(
      en: "This is a web page, not the download itself.",
      it: "Questa è una pagina web, non l'archivio vero e proprio."),
    remedy: .init(
      en: "The download link may have expired: ask the platform for a new download.",
      it: "Il link potrebbe essere scaduto: chiedi alla piattaforma un nuovo download."))

  /// An input is a spreadsheet of Excel or another program.
  public static let spreadsheet = Self(
    "input.spreadsheet",
    message: .init(
      en: "This is a spreadsheet, not a CSV file.",
      it: "Questo è un foglio di calcolo, non un file CSV."),
    remedy: .init(
      en: "Download the file again as CSV, or open it and save it as CSV (UTF-8).",
      it: "Scarica di nuovo il file in formato CSV, oppure aprilo e salvalo come CSV (UTF-8)."))

  /// An input holds nothing at all.
  public static let emptyInput = Self(
    "input.empty",
    message: .init(
      en: "This file or folder is empty.",
      it: "Questo file o questa cartella è vuoto."),
    remedy: .init(
      en: "The download did not finish: download it again.",
      it: "Lo scaricamento non è finito: scaricalo di nuovo."))

  /// A folder was given as an export and is not one.
  public static let notAnExport = Self(
    "input.not-an-export",
    message: .init(
      en: "This is not an export made by Portavia.",
      it: "Questa non è un'esportazione fatta da Portavia."),
    remedy: .init(
      en: "Give the folder that portavia export made, with the folder data in it.",
      it: "Indica la cartella creata da portavia export, quella che contiene la cartella data."))

  /// An export and something else were given where only one is expected.
  public static let mixedSide = Self(
    "input.mixed",
    message: .init(
      en: "An export cannot be taken together with other files.",
      it: "Un'esportazione non si può prendere insieme ad altri file."),
    remedy: .init(
      en: "Give one export, or the parts of a download.",
      it: "Indica una sola esportazione, oppure le parti di un archivio."))

  /// The file to be written exists already.
  public static let fileExists = Self(
    "output.file-exists",
    message: .init(
      en: "This file is already there and is not replaced.",
      it: "Questo file esiste già e non viene sostituito."),
    remedy: .init(
      en: "Choose another name, or remove it first.",
      it: "Scegli un altro nome, oppure prima rimuovilo."))

  /// The output folder exists and may not be replaced.
  public static let outputExists = Self(
    "output.exists",
    message: .init(
      en: "The output folder is already there and is not empty.",
      it: "La cartella di destinazione esiste già e non è vuota."),
    remedy: .init(
      en: "Choose another name; only an earlier export of Portavia can be replaced.",
      it: "Scegli un altro nome; si può sostituire solo una precedente esportazione di Portavia."))

  /// The output folder cannot be created or written to.
  public static let outputNotWritable = Self(
    "output.not-writable",
    message: .init(
      en: "The output folder cannot be created here.",
      it: "La cartella di destinazione non può essere creata qui."),
    remedy: .init(
      en: "Choose a folder that you may write to.",
      it: "Scegli una cartella in cui hai il permesso di scrivere."))

  /// Another run is writing to the same output folder.
  public static let outputInUse = Self(
    "output.in-use",
    message: .init(
      en: "Another run of Portavia is writing to this folder.",
      it: "Un'altra esecuzione di Portavia sta scrivendo in questa cartella."),
    remedy: .init(
      en: "Wait until it is done, or choose another folder.",
      it: "Attendi che finisca, oppure scegli un'altra cartella."))

  /// The disk has too little room; details: needed, available (both in bytes).
  public static let notEnoughSpace = Self(
    "output.not-enough-space",
    message: .init(
      en: "The export needs about {0}, and the disk has {1} free.",
      it: "L'esportazione richiede circa {0} e sul disco ne restano {1}."),
    remedy: .init(
      en: "Free some space, choose another disk, or leave pictures and videos out.",
      it: "Libera dello spazio, scegli un altro disco, oppure escludi foto e video."),
    detailsAreBytes: true)

  /// The disk became full while writing.
  public static let diskFull = Self(
    "output.disk-full",
    message: .init(
      en: "The disk became full while writing.",
      it: "Il disco si è riempito durante la scrittura."),
    remedy: .init(
      en: "Free some space or choose another disk, then run the export again.",
      it: "Libera dello spazio o scegli un altro disco, poi ripeti l'esportazione."))

  /// Reading or writing failed; see the cause.
  public static let inputOutput = Self(
    "io.failed",
    message: .init(
      en: "Reading or writing failed.",
      it: "Lettura o scrittura non riuscita."),
    remedy: .init(
      en: "Check the disk, then run the export again.",
      it: "Controlla il disco, poi ripeti l'esportazione."))

  /// The caller asked to stop.
  public static let cancelled = Self(
    "run.cancelled",
    message: .init(en: "Stopped.", it: "Interrotto."),
    remedy: .init(
      en: "Nothing was left half done: run the same command to start again.",
      it: "Nulla è rimasto a metà: ripeti lo stesso comando per ricominciare."))

  /// An option has a value that cannot be used; details: the option, the value.
  public static let usage = Self(
    "usage.invalid",
    message: .init(
      en: "The value “{1}” cannot be used for {0}.",
      it: "Il valore «{1}» non va bene per {0}."),
    remedy: .init(
      en: "Look up the values that are possible, or leave the option out.",
      it: "Controlla quali valori sono possibili, oppure togli l'opzione."))

  /// Something in Portavia itself went wrong.
  public static let internalFault = Self(
    "internal.fault",
    message: .init(
      en: "Something went wrong inside Portavia.",
      it: "Qualcosa è andato storto dentro Portavia."),
    remedy: .init(
      en: "Please report it, with the command that you used.",
      it: "Segnalalo, per favore, con il comando che hai usato."))

  /// Every code, for the documentation and its tests.
  package static let all: [Self] = [
    .nothingToExport, .zipsInside, .inputNotFound, .inputNotReadable, .notAnArchive, .webPage, .spreadsheet,
    .emptyInput,
    .notAnExport, .mixedSide, .outputExists, .fileExists,
    .outputNotWritable, .outputInUse, .notEnoughSpace, .diskFull, .inputOutput, .cancelled, .usage,
    .internalFault,
  ]
}
