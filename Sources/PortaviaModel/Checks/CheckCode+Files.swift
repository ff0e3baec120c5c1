/// Whether everything that was delivered is here and can be read.
extension CheckCode {
  /// Is every file whole and readable?
  public static let partsReadable = CheckCode(
    "parts.readable",
    question: Wording(
      en: "Is every file whole and readable?", it: "Ogni file è intero e leggibile?"),
    method: Wording(
      en:
        "Every file of every zip is read to its end and compared with its checksum (CRC-32), its size and the list of "
        + "the zip. Fails when a zip is cut, when a file does not fit its checksum, is encrypted or packed in a way that "
        + "cannot be read, and when an input cannot be opened.",
      it:
        "Ogni file di ogni zip viene letto fino in fondo e confrontato con la sua somma di controllo (CRC-32), la sua "
        + "dimensione e l'elenco dello zip. Non è superato se uno zip è tagliato, se un file non corrisponde alla somma, "
        + "è cifrato o compresso in un modo che non si può leggere, e se un file indicato non si può aprire."),
    limits: Wording(
      en:
        "Files of an unpacked folder have no checksum: changes in them cannot be seen. A zip that was made anew by "
        + "another program has new checksums.",
      it:
        "I file di una cartella estratta non hanno somme di controllo: se sono stati modificati non si vede. Uno zip "
        + "rifatto con un altro programma ha somme nuove."),
    remedy: Wording(
      en:
        "Download this zip again while the platform still offers it, which is for a few days, and give the new file.",
      it:
        "Scarica di nuovo questo zip finché la piattaforma lo offre, cioè per pochi giorni, e indica il nuovo file."
    ))

  /// Are all parts here?
  public static let partsComplete = CheckCode(
    "parts.complete",
    question: Wording(en: "Are all parts here?", it: "Ci sono tutte le parti?"),
    method: Wording(
      en:
        "Where the names of the zips are numbered (part_1, part_2 …), the numbers must follow one another: a gap "
        + "fails. Traces of a part that is not here count as well: files that others refer to. Otherwise the answer is "
        + "“cannot be known”.",
      it:
        "Se i nomi degli zip sono numerati (part_1, part_2 …), i numeri devono susseguirsi: con un buco non è superato. "
        + "Contano anche le tracce di una parte che manca, cioè i file citati da altri. In tutti gli altri casi la "
        + "risposta è «non verificabile»."),
    limits: Wording(
      en:
        "Downloads of Facebook and Instagram do not say anywhere how many zips they have; only the page from which "
        + "they are downloaded does. A last part that is missing leaves no gap.",
      it:
        "Gli archivi di Facebook e Instagram non dicono da nessuna parte di quanti zip sono fatti: lo dice solo la "
        + "pagina da cui si scaricano. Se manca l'ultima parte, non resta un buco."),
    remedy: ClickPath.parts)

  /// Do all zips belong to one download?
  public static let partsOneDownload = CheckCode(
    "parts.one_download",
    question: Wording(
      en: "Do all zips belong to one download?", it: "Gli zip fanno parte dello stesso archivio?"),
    method: Wording(
      en:
        "Compares user, date and numbers in the names of the zips, and their files. Warns when a renamed zip could "
        + "belong to more than one download, and when zips that were taken together have names of different downloads "
        + "or different files under one name.",
      it:
        "Confronta utente, data e numeri nei nomi degli zip, e i file che contengono. Segnala uno zip rinominato che "
        + "potrebbe far parte di più archivi, e zip letti insieme che hanno nomi di archivi diversi o file diversi con lo "
        + "stesso nome."),
    limits: Wording(
      en: "Renamed zips of one account that share no file look like parts of one download.",
      it:
        "Zip rinominati dello stesso account che non hanno file in comune sembrano parti dello stesso archivio."
    ),
    remedy: Wording(
      en: "Give the zips with the names that they were downloaded under, or one download at a time.",
      it: "Indica gli zip con i nomi con cui sono stati scaricati, oppure un archivio alla volta."))

  /// Do the numbered files follow one another without gaps?
  public static let filesNumbered = CheckCode(
    "files.numbered",
    question: Wording(
      en: "Do the numbered files follow one another without gaps?",
      it: "I file numerati si susseguono senza buchi?"),
    method: Wording(
      en:
        "Long conversations and lists are delivered in numbered files (message_1, message_2 …, followers_1, "
        + "posts_1 …). Fails when a number between is missing, or the first one.",
      it:
        "Conversazioni ed elenchi lunghi arrivano in file numerati (message_1, message_2 …, followers_1, posts_1 …). "
        + "Non è superato se manca un numero in mezzo, o il primo."),
    limits: Wording(
      en: "When the files with the highest numbers are missing, no gap shows it; see files.full.",
      it: "Se mancano i file con i numeri più alti, non c'è un buco che lo mostri; vedi files.full."),
    remedy: ClickPath.parts)

  /// Is every numbered file but the last one full, and does the last one end where the list ends?
  public static let filesFull = CheckCode(
    "files.full",
    question: Wording(
      en: "Is every numbered file but the last one full, and does the last one end where the list ends?",
      it: "Ogni file numerato è pieno, tranne l'ultimo, e l'ultimo finisce dove finisce l'elenco?"),
    method: Wording(
      en:
        "Counts what stands in each numbered file. A file of a conversation takes 10,000 messages, one of a list as "
        + "many entries as the fullest of its neighbours. Warns when a file that another one follows is not full: "
        + "something is missing from it; and when the last one is exactly full: another one may have followed.",
      it:
        "Conta gli elementi di ogni file numerato. Un file di conversazione contiene 10.000 messaggi, uno di un elenco "
        + "quanti ne ha il più pieno dei vicini. Segnala un file non pieno a cui ne segue un altro: gli manca qualcosa; "
        + "e un ultimo file pieno esatto: forse ne seguiva un altro."),
    limits: Wording(
      en:
        "How many entries a file takes is known from downloads that were seen, not from the platform. What was left "
        + "out of a last file cannot be seen.",
      it:
        "Quanti elementi stanno in un file si sa dagli archivi già visti, non dalla piattaforma. Quello che manca da un "
        + "ultimo file non si vede."),
    remedy: ClickPath.parts)

  /// Is everything that the start page links to here?
  public static let startPageLinks = CheckCode(
    "start_page.links",
    question: Wording(
      en: "Is everything that the start page links to here?",
      it: "C'è tutto quello a cui rimanda la pagina iniziale?"),
    method: Wording(
      en:
        "Reads the links of start_here.html or index.html and looks for their files in all parts. Fails when one is "
        + "nowhere. Without a start page it cannot be known.",
      it:
        "Legge i link di start_here.html o index.html e cerca i file in tutte le parti. Non è superato se uno non si "
        + "trova. Senza pagina iniziale non è verificabile."),
    limits: Wording(
      en: "Most downloads in JSON have no start page, and not every file has a link on it.",
      it:
        "La maggior parte degli archivi in JSON non ha una pagina iniziale, e non tutti i file vi hanno un link."
    ),
    remedy: ClickPath.parts)

  /// Does Portavia understand every file?
  public static let filesRecognised = CheckCode(
    "files.recognised",
    question: Wording(
      en: "Does Portavia understand every file?", it: "Portavia capisce ogni file?"),
    method: Wording(
      en: "Counts the files that no rule reads. They are copied as they are. Warns when there are any.",
      it: "Conta i file che nessuna regola legge. Vengono copiati così come sono. Segnala se ce ne sono."),
    limits: Wording(
      en:
        "Whether a rule reads everything in a file that it knows is told by the finding record.unknown-key.",
      it:
        "Se una regola legge tutto quello che c'è in un file conosciuto lo dice la segnalazione record.unknown-key."
    ),
    remedy: Wording(
      en:
        "Nothing is lost: the files are in the export as they are. A developer can teach Portavia to read them from "
        + "what portavia inspect --shape prints, which holds no names and no content.",
      it:
        "Non si perde nulla: nell'esportazione i file restano come sono. Uno sviluppatore può insegnare a Portavia a "
        + "leggerli da quello che stampa portavia inspect --shape, che non contiene nomi né contenuti."))

  package static let fileCodes: [CheckCode] = [
    partsReadable, partsComplete, partsOneDownload, filesNumbered, filesFull, startPageLinks, filesRecognised,
  ]
}
