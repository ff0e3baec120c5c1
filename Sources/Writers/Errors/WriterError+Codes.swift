import PortaviaSystem

extension WriterError.Code {
  package static let exists = WriterError.Code(
    id: "output.exists", exitStatus: 73,
    english: "{path} exists and is not empty. Choose another folder, or remove it first.",
    italian: "{path} esiste e non è vuota. Scegli un'altra cartella oppure rimuovila prima.")

  package static let fileExists = WriterError.Code(
    id: "output.file-exists", exitStatus: 73,
    english: "{path} is already there and is not replaced. Choose another name, or remove it first.",
    italian: "{path} esiste già e non viene sostituito. Scegli un altro nome oppure rimuovilo prima.")

  package static let notOurs = WriterError.Code(
    id: "output.not-ours", exitStatus: 73,
    english: "{path} is not an export made by Portavia and is not replaced. Choose another folder.",
    italian:
      "{path} non è un'esportazione fatta da Portavia e non viene sostituita. Scegli un'altra cartella.")

  package static let cannotCreate = WriterError.Code(
    id: "output.cannot-create", exitStatus: 73,
    english: "{path} cannot be created. Check that the folder exists and that you may write there.",
    italian: "Non è possibile creare {path}. Controlla che la cartella esista e che tu possa scriverci.")

  package static let locked = WriterError.Code(
    id: "output.locked", exitStatus: 73,
    english: "Another run is writing to {path}. Wait for it to end, or choose another folder.",
    italian: "Un'altra esecuzione sta scrivendo in {path}. Aspetta che finisca o scegli un'altra cartella.")

  package static let diskFull = WriterError.Code(
    id: "output.disk-full", exitStatus: 74,
    english: "There is no room left on the disk for {path}. Free some space, or choose another disk.",
    italian: "Sul disco non c'è più spazio per {path}. Libera spazio o scegli un altro disco.")

  package static let inputOutput = WriterError.Code(
    id: "output.io", exitStatus: 74,
    english: "{path} could not be written or read. Check the disk and try again.",
    italian: "Non è stato possibile scrivere o leggere {path}. Controlla il disco e riprova.")

  package static let database = WriterError.Code(
    id: "output.database", exitStatus: 74,
    english:
      "The database {path} refused a row or a command. This is a fault of the program: please report it.",
    italian: "Il database {path} ha rifiutato una riga o un comando. È un difetto del programma: segnalalo.")

  package static let misshapenRows = WriterError.Code(
    id: "output.misshapen-rows", exitStatus: 74,
    english:
      "Rows of the table {path} do not have its columns. This is a fault of the program: please report it.",
    italian:
      "Alcune righe della tabella {path} non hanno le sue colonne. È un difetto del programma: segnalalo."
  )

  /// Every code, for the documentation.
  package static let all: [WriterError.Code] = [
    .exists, .fileExists, .notOurs, .cannotCreate, .locked, .diskFull, .inputOutput, .database,
    .misshapenRows,
  ]
}

extension WriterError {
  /// The error for a failed system call that concerns a path; a full disk is told apart from everything else.
  init(_ error: SystemError, path: String, creating: Bool = false) {
    self.init(
      error.isOutOfSpace ? .diskFull : creating ? .cannotCreate : .inputOutput, path: path,
      detail: error.description)
  }

  /// Makes a system call that concerns a path, and names it in its error.
  static func naming<Result: ~Copyable>(
    _ path: String, creating: Bool = false, _ call: @autoclosure () throws(SystemError) -> Result
  ) throws(WriterError) -> Result {
    do throws(SystemError) {
      return try call()
    } catch {
      throw WriterError(error, path: path, creating: creating)
    }
  }
}
