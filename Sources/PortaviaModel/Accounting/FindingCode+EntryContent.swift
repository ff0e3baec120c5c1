/// What can be odd about the content of one entry.
extension FindingCode {
  /// The content of a file does not fit its checksum.
  public static let zipCRCMismatch = FindingCode(
    "zip.crc-mismatch", .error, en: "The content does not fit its checksum: it is damaged.",
    it: "Il contenuto non corrisponde alla sua somma di controllo: è danneggiato.",
    why: (
      en: "Every file in a zip has a checksum. The content of this one gives another: bytes changed on the "
        + "way or on the disk. What came out is kept and marked as damaged.",
      it: "Ogni file di uno zip ha una somma di controllo. Il contenuto di questo ne dà un'altra: dei byte "
        + "sono cambiati per strada o sul disco. Quello che ne è uscito è conservato e segnato come "
        + "danneggiato."
    ),
    remedy: Remedy.downloadAgain)
  /// The content of a file is longer than declared.
  public static let zipSizeMismatch = FindingCode(
    "zip.size-mismatch", .error,
    en: "The content should have {0} byte and has {1} or more.|"
      + "The content should have {0} bytes and has {1} or more.",
    it: "Il contenuto dovrebbe avere {0} byte e ne ha {1} o più.",
    why: (
      en: "The content is longer than the zip says. Reading stopped at the declared length.",
      it: "Il contenuto è più lungo di quanto dica lo zip. La lettura si è fermata alla lunghezza "
        + "dichiarata."
    ),
    remedy: Remedy.downloadAgain)
  /// The content of a file is shorter than declared.
  public static let zipTooShort = FindingCode(
    "zip.too-short", .error,
    en: "The content should have {0} byte and has only {1}.|"
      + "The content should have {0} bytes and has only {1}.",
    it: "Il contenuto dovrebbe avere {0} byte e ne ha solo {1}.",
    why: (
      en: "The content ends before the length that the zip declares: its end is missing.",
      it: "Il contenuto finisce prima della lunghezza dichiarata dallo zip: ne manca la fine."
    ),
    remedy: Remedy.downloadAgain)
  /// The compressed data of a file are damaged.
  public static let zipBrokenDeflate = FindingCode(
    "zip.broken-deflate", .error, en: "The compressed data are damaged: the content ends where they break.",
    it: "I dati compressi sono danneggiati: il contenuto finisce dove si interrompono.",
    why: (
      en: "The compressed bytes make no sense from some point on. What came before it was read.",
      it: "Da un certo punto i byte compressi non hanno più senso. Quello che viene prima è stato letto."
    ),
    remedy: Remedy.downloadAgain)
  /// Bytes follow the content of a file before the next one begins.
  public static let zipTrailingData = FindingCode(
    "zip.trailing-data", .warning,
    en: "{0} byte follows the content inside the file's place in the zip.|"
      + "{0} bytes follow the content inside the file's place in the zip.",
    it: "Dopo il contenuto, nello spazio del file dentro lo zip, c'è un altro byte.|"
      + "Dopo il contenuto, nello spazio del file dentro lo zip, ci sono altri {0} byte.",
    why: (
      en: "After the end of the content there is something left in the place of the file; it was not "
        + "interpreted.",
      it: "Dopo la fine del contenuto resta qualcosa nello spazio del file; non è stato interpretato."
    ),
    remedy: Remedy.nothingLost)
  /// The checksum of a file was cut off.
  public static let zipUnproved = FindingCode(
    "zip.unproved", .error,
    en: "The checksum of the file was cut off: whether its content is whole cannot be known.",
    it: "La somma di controllo del file è andata persa: non si può sapere se il contenuto è intero.",
    why: (
      en: "The zip was cut right behind this file. It looks whole, but the number that would prove it is "
        + "missing.",
      it: "Lo zip è stato tagliato subito dopo questo file. Sembra intero, ma manca il numero che lo "
        + "proverebbe."
    ),
    remedy: Remedy.downloadAgain)
  /// An input ends in the middle of a file.
  public static let entryTruncated = FindingCode(
    "entry.truncated", .error, en: "The input ends in the middle of the file: its end is missing.",
    it: "I dati finiscono a metà del file: la sua fine manca.",
    why: (
      en: "The zip or file stops before this file is complete; whole records before the end were read.",
      it: "Lo zip o il file si interrompe prima che questo sia completo; i record interi prima della fine "
        + "sono stati letti."
    ),
    remedy: Remedy.downloadAgain)
  /// The system could not read a file.
  public static let entryReadFailed = FindingCode(
    "entry.read-failed", .error, en: "The system could not read the file: {0}.",
    it: "Il sistema non è riuscito a leggere il file: {0}.",
    why: (
      en: "The disk or the connection failed while the file was read. The rest of the archive was read.",
      it: "Il disco o la connessione ha avuto un guasto durante la lettura. Il resto dell'archivio è stato "
        + "letto."
    ),
    remedy: (
      en: "Copy the archive to another disk and run again.",
      it: "Copia l'archivio su un altro disco e ripeti."
    ))
  /// The memory does not suffice.
  public static let outOfMemory = FindingCode(
    "run.out-of-memory", .error, en: "There is not enough memory.", it: "Memoria insufficiente.",
    why: (
      en: "The system gave no more memory. Portavia needs less than 100 MB, so other programs hold the "
        + "rest.",
      it: "Il sistema non ha concesso altra memoria. A Portavia bastano meno di 100 MB: il resto lo "
        + "occupano altri programmi."
    ),
    remedy: (
      en: "Close other programs and run again.",
      it: "Chiudi altri programmi e ripeti."
    ))
}
