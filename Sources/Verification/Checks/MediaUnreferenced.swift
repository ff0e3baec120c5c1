import Import
import PortaviaModel

/// Files that nothing refers to: a few are normal, whole folders are not.
enum MediaUnreferenced: CompletenessCheck {
  static let code = CheckCode.mediaUnreferenced

  private static let none = CheckAnswer(
    .pass, en: "Every photo, video and file is referred to.", it: "Ogni foto, video o file è citato.")
  private static let some = CheckAnswer(
    .pass,
    en: "Nothing refers to {0} photo, video or file, which is normal.|"
      + "Nothing refers to {0} photos, videos and files, which is normal for a few.",
    it: "Nulla rimanda a {0} foto, video o file: è normale.|"
      + "Nulla rimanda a {0} tra foto, video e file: per alcuni è normale.")
  private static let folders = CheckAnswer(
    .warn,
    en: "Nothing refers to any file of {0} folder: its data file is probably missing.|"
      + "Nothing refers to any file of {0} folders: their data files are probably missing.",
    it: "Nulla rimanda ai file di {0} cartella: probabilmente manca il suo file di dati.|"
      + "Nulla rimanda ai file di {0} cartelle: probabilmente mancano i loro file di dati.")

  static func answer(_ evidence: Evidence) -> Check? {
    let facts = evidence.facts
    let present = facts.mediaFolders.reduce(0) { $0 + $1.present }
    guard evidence.isStandard || present > 0 else { return nil }
    let count = facts.unreferencedMedia.count
    let counts =
      [Check.Count("files", present), Check.Count("unreferenced", count)]
      + facts.mediaFolders.filter { $0.unreferenced > 0 }.map {
        Check.Count("unreferenced in \($0.name)", $0.unreferenced)
      }
    if facts.orphanedFolders.count > 0 {
      return check(
        evidence, folders, details: [Wording(facts.orphanedFolders.count)], found: Wording(count),
        counts: counts,
        items: facts.orphanedFolders.paths, itemCount: facts.orphanedFolders.count)
    }
    return check(
      evidence, count == 0 ? none : some, details: [Wording(count)], found: Wording(count), counts: counts,
      items: facts.unreferencedMedia.paths, itemCount: count)
  }
}
