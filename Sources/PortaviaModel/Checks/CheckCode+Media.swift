/// Whether photos, videos and other files are here.
extension CheckCode {
  /// Is every photo, video and file that is referred to here?
  public static let mediaPresent = CheckCode(
    "media.present",
    question: Wording(
      en: "Is every photo, video and file that is referred to here?",
      it: "Ci sono tutte le foto, i video e i file citati?"),
    method: Wording(
      en:
        "Every path that a message, post or album names is looked up in all parts. Warns when some are missing; fails "
        + "when at least half of those of a folder are missing, and at least ten, which means a missing part.",
      it:
        "Ogni percorso citato da un messaggio, un post o un album viene cercato in tutte le parti. Segnala se ne mancano "
        + "alcuni; non è superato se in una cartella ne manca almeno la metà, e almeno dieci: vuol dire che manca una "
        + "parte."),
    limits: Wording(
      en: "Whether the platform left a file out or it stands in a part that is not here looks the same.",
      it: "Un file non consegnato dalla piattaforma e uno in una parte che qui manca sono uguali."),
    remedy: ClickPath.parts)

  /// Does every photo, video and file have content?
  public static let mediaWhole = CheckCode(
    "media.whole",
    question: Wording(
      en: "Does every photo, video and file have content?", it: "Ogni foto, video o file ha un contenuto?"),
    method: Wording(
      en: "Looks for media files with zero bytes and for damaged ones. Warns when there are any.",
      it: "Cerca file multimediali vuoti o danneggiati. Segnala se ce ne sono."),
    limits: Wording(
      en: "Pictures are not looked at: one that was delivered small or black counts as whole.",
      it: "Le immagini non vengono guardate: una consegnata piccola o nera risulta intera."),
    remedy: ClickPath.request(
      en: "Request the download again: such faults often concern one download only",
      it: "Richiedi di nuovo l'archivio: spesso questi guasti riguardano un solo archivio"))

  /// Was every file delivered, and not only a link to it?
  public static let mediaDelivered = CheckCode(
    "media.delivered",
    question: Wording(
      en: "Was every file delivered, and not only a link to it?",
      it: "Ogni file è stato consegnato, e non solo un link?"),
    method: Wording(
      en:
        "Looks for media that are named by a web address only. Warns when there are any: such links expire, and are "
        + "never followed.",
      it:
        "Cerca i file indicati solo con un indirizzo web. Segnala se ce ne sono: questi link scadono e non vengono mai "
        + "aperti."),
    limits: Wording(
      en: "Whether the links still work is not tried: Portavia does not use the network.",
      it: "Se i link funzionano ancora non si prova: Portavia non usa la rete."),
    remedy: Wording(
      en: "Open the links soon and save the files; they are in the column remote_url of media.csv.",
      it: "Apri presto i link e salva i file; sono nella colonna remote_url di media.csv."))

  /// Are there files that nothing refers to?
  public static let mediaUnreferenced = CheckCode(
    "media.unreferenced",
    question: Wording(
      en: "Are there files that nothing refers to?", it: "Ci sono file a cui nulla rimanda?"),
    method: Wording(
      en:
        "Media files that no message, post or album names. A few are normal, so it passes and lists their folders; "
        + "warns when nothing refers to any file of a folder with three or more, which means that its data file is "
        + "missing.",
      it:
        "File multimediali che nessun messaggio, post o album cita. Alcuni sono normali, quindi il controllo è superato "
        + "e ne elenca le cartelle; segnala se nulla rimanda a nessun file di una cartella che ne ha tre o più, cioè se ne "
        + "manca il file dei dati."),
    limits: Wording(
      en:
        "Stickers, and copies of public media of Instagram, are delivered without anything that refers to them.",
      it: "Gli adesivi e le copie dei contenuti pubblici di Instagram arrivano senza nulla che li citi."),
    remedy: ClickPath.parts)

  package static let mediaCodes: [CheckCode] = [mediaPresent, mediaWhole, mediaDelivered, mediaUnreferenced]
}
