/// Advice that many findings share, in English and Italian.
enum Remedy {
  static let none = (
    en: "Nothing. It is said so that everything is accounted for.",
    it: "Niente. È detto solo perché i conti siano completi."
  )
  static let nothingLost = (
    en:
      "Nothing is lost and nothing needs doing, if the rest of the archive is in order. Where many files have this "
      + "finding, download the archive again.",
    it:
      "Non si è perso nulla e non serve fare niente, se il resto dell'archivio è in ordine. Se capita a molti file, "
      + "scarica di nuovo l'archivio."
  )
  static let downloadAgain = (
    en:
      "Download this zip again while the platform still offers it, which is for a few days, and export again with "
      + "the new file.",
    it:
      "Scarica di nuovo questo zip finché la piattaforma lo offre, cioè per pochi giorni, e ripeti l'esportazione con "
      + "il nuovo file."
  )
  static let requestAgain = (
    en:
      "If you need what is in this file, request the download again: such faults often concern one download only.",
    it:
      "Se ti serve quello che c'è in questo file, richiedi di nuovo l'archivio: spesso questi guasti riguardano un "
      + "solo archivio."
  )
  static let unpack = (
    en: "Unpack the file with another program and give Portavia the folder that comes out.",
    it: "Estrai il file con un altro programma e indica a Portavia la cartella che ne risulta."
  )
}
