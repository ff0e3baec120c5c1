/// Whether the content is what was expected.
extension CheckCode {
  /// Is every record that was found accounted for?
  public static let recordsAccounted = CheckCode(
    "records.accounted",
    question: Wording(
      en: "Is every record that was found accounted for?", it: "I conti tornano per ogni elemento trovato?"),
    method: Wording(
      en:
        "For every file, the records read must equal those that became a row, were met before, are kept as they were "
        + "or were left out on purpose. Fails when the sums do not hold, and when a record could not be kept.",
      it:
        "Per ogni file, gli elementi letti devono essere uguali a quelli diventati righe, già incontrati, conservati "
        + "com'erano o esclusi di proposito. Non è superato se i conti non tornano o se un elemento non si è potuto "
        + "conservare."),
    limits: Wording(
      en: "It counts what is in the download, not what the platform left out of it.",
      it: "Conta quello che c'è nell'archivio, non quello che la piattaforma non ci ha messo."),
    remedy: Wording(
      en:
        "Read the findings of the file: portavia explain CODE says what each means. If the sums themselves do not "
        + "hold, please report it.",
      it:
        "Leggi le segnalazioni del file: portavia explain CODICE spiega ciascuna. Se sono i conti a non tornare, "
        + "segnalalo, per favore."))

  /// Are the messages here?
  public static let inboxPresent = CheckCode(
    "inbox.present",
    question: Wording(en: "Are the messages here?", it: "Ci sono i messaggi?"),
    method: Wording(
      en: "Looks for conversations, or for the file that says that there are none. Fails for a Page without "
        + "conversations, warns for a person.",
      it:
        "Cerca le conversazioni, o il file che dice che non ce ne sono. Per una Pagina senza conversazioni non è "
        + "superato; per una persona lo segnala."),
    limits: Wording(
      en: "A category that was not asked for looks like one in a part that is missing.",
      it: "Una categoria non richiesta è uguale a una che sta in una parte mancante."),
    remedy: ClickPath.request(
      en: "Look for further zips of this download, or request a new one and choose Messages",
      it: "Cerca altri zip di questo archivio, o richiedine uno nuovo e scegli Messaggi"))

  /// Is there a list of friends or followers?
  public static let followersPresent = CheckCode(
    "followers.present",
    question: Wording(
      en: "Is there a list of friends or followers?", it: "C'è l'elenco degli amici o dei follower?"),
    method: Wording(
      en:
        "Looks for the lists of friends and followers, or for the file that says that there are none. Warns when "
        + "there is none although the product has one; for Pages, which often have none, it "
        + "cannot be known.",
      it:
        "Cerca gli elenchi di amici e follower, o il file che dice che non ce ne sono. Segnala se mancano e il prodotto "
        + "di solito li ha; per le Pagine, che spesso non li hanno, non è verificabile."),
    limits: Wording(
      en: "Facebook gives names only, without a link; nobody's followers come with e-mail or telephone.",
      it: "Facebook dà solo i nomi, senza link; i follower non hanno mai e-mail o telefono."),
    remedy: ClickPath.request(
      en:
        "Look for further zips of this download, or request a new one with followers and connections, for all time",
      it: "Cerca altri zip di questo archivio, o richiedine uno nuovo con follower e contatti, per «Sempre»"))

  /// Are there as many followers as the platform's own statistics say?
  public static let followersTotal = CheckCode(
    "followers.total",
    question: Wording(
      en: "Are there as many followers as the platform's own statistics say?",
      it: "I follower sono quanti dicono le statistiche della piattaforma?"),
    method: Wording(
      en:
        "Compares the rows of the lists of followers with the number in the insights of the same download. Warns when "
        + "they are more than 5 % (and more than 5) apart. Without insights it cannot be known.",
      it:
        "Confronta le righe degli elenchi dei follower con il numero nelle statistiche dello stesso archivio. Segnala "
        + "se differiscono di più del 5 % (e di più di 5). Senza statistiche non è verificabile."),
    limits: Wording(
      en:
        "A difference of a few percent is normal: removed and inactive accounts count in one and not in the other.",
      it:
        "Una differenza di pochi punti percentuali è normale: gli account rimossi o inattivi contano da una parte e non "
        + "dall'altra."),
    remedy: ClickPath.everything)

  /// Is everything here that such a download normally holds?
  public static let categoriesPresent = CheckCode(
    "categories.present",
    question: Wording(
      en: "Is everything here that such a download normally holds?",
      it: "C'è tutto quello che un archivio così di solito contiene?"),
    method: Wording(
      en:
        "For each kind of content that the product normally delivers: its files are here; the platform says that "
        + "there are none (no-data.txt, an empty folder or list); or neither. Fails when a kind was delivered and is "
        + "lost: its media are here without the file that they belong to. Warns when a kind was not asked for or is in "
        + "another part.",
      it:
        "Per ogni tipo di contenuto che il prodotto di solito consegna: i file ci sono; la piattaforma dice che non ce "
        + "ne sono (no-data.txt, una cartella o un elenco vuoto); oppure nessuno dei due. Non è superato se un tipo è "
        + "stato consegnato e manca: ci sono i file multimediali senza il file a cui appartengono. Segnala un tipo non "
        + "richiesto o che sta in un'altra parte."),
    limits: Wording(
      en:
        "A category that was not asked for looks like one in a missing part, and since 2024 many empty categories are "
        + "simply absent.",
      it:
        "Una categoria non richiesta è uguale a una in una parte mancante, e dal 2024 molte categorie vuote "
        + "semplicemente non ci sono."),
    remedy: ClickPath.everything)

  /// Are the encrypted conversations here as well?
  public static let encryptedPresent = CheckCode(
    "e2ee.present",
    question: Wording(
      en: "Are the encrypted conversations here as well?", it: "Ci sono anche le conversazioni crittografate?"
    ),
    method: Wording(
      en:
        "Since the end of 2023 chats of Messenger are encrypted and are in a separate download. Warns when the "
        + "standard download holds conversations that went over (e2ee_cutover) and no encrypted "
        + "download was given. Downloads from before that time pass; without such conversations it cannot be known.",
      it:
        "Dalla fine del 2023 le chat di Messenger sono crittografate e stanno in un archivio a parte. Segnala se "
        + "l'archivio normale contiene conversazioni passate alla crittografia (e2ee_cutover) e quello crittografato non "
        + "è stato indicato. Gli archivi di prima superano il controllo; senza conversazioni del genere non è "
        + "verificabile."),
    limits: Wording(
      en: "Chats that were encrypted from their first message leave no trace in the standard download.",
      it: "Le chat crittografate fin dal primo messaggio non lasciano tracce nell'archivio normale."),
    remedy: ClickPath.encrypted)

  /// Is the time before the encryption here as well?
  public static let encryptedHistory = CheckCode(
    "e2ee.history",
    question: Wording(
      en: "Is the time before the encryption here as well?",
      it: "C'è anche il periodo prima della crittografia?"),
    method: Wording(
      en:
        "An encrypted download holds only what was written since the encryption began. Warns when no standard "
        + "download of Facebook was given with it.",
      it:
        "L'archivio crittografato contiene solo quello che è stato scritto da quando la chat è crittografata. Segnala "
        + "se insieme non è stato indicato l'archivio normale di Facebook."),
    limits: Wording(
      en: "Whether there was anything before the encryption cannot be seen in it.",
      it: "Se prima della crittografia ci fosse qualcosa, da qui non si vede."),
    remedy: ClickPath.request(
      en: "Request a standard download with Messages and give both at once",
      it: "Richiedi un archivio normale con i Messaggi e indicali insieme"))

  /// Does the download cover all time?
  public static let rangeWhole = CheckCode(
    "range.whole",
    question: Wording(
      en: "Does the download cover all time?", it: "L'archivio copre tutto il periodo?"),
    method: Wording(
      en:
        "Reads the range in the download's own list of requests or on its start page. Where neither is there, all "
        + "kinds of records beginning within a few days of each other, long after the account was made, mean a limited "
        + "range. Warns with the days. When nothing speaks for or against a limit, it cannot be known.",
      it:
        "Legge il periodo nell'elenco delle richieste o nella pagina iniziale dell'archivio. Se mancano, un inizio "
        + "comune a tutti i tipi di elementi nel giro di pochi giorni, molto dopo la creazione dell'account, indica un "
        + "periodo limitato. Lo segnala con le date. Se nulla parla a favore o contro un limite, non è verificabile."
    ),
    limits: Wording(
      en:
        "The list of requests holds earlier requests too, and the present one may not be in it yet; without it the "
        + "range is inferred, not proven. With a range, lists of followers hold only those of that time.",
      it:
        "L'elenco contiene anche richieste precedenti, e quella attuale può mancare; senza elenco il periodo è "
        + "dedotto, non provato. Con un periodo limitato, gli elenchi dei follower contengono solo quelli di quel "
        + "periodo."),
    remedy: ClickPath.everything)

  /// Is it the format that keeps most?
  public static let formatExpected = CheckCode(
    "format.expected",
    question: Wording(
      en: "Is it the format that keeps most?", it: "È il formato che conserva di più?"),
    method: Wording(
      en:
        "Warns for a download in HTML where the platform offers JSON: web pages have no ids, no time zone, and times "
        + "rounded to the second or the minute.",
      it:
        "Segnala un archivio in HTML quando la piattaforma offre JSON: le pagine web non hanno identificativi né fuso "
        + "orario, e gli orari sono arrotondati al secondo o al minuto."),
    limits: Wording(
      en: "The quality of photos and videos that was chosen for the request is not proven by anything in it.",
      it: "La qualità di foto e video scelta nella richiesta non è provata da nulla nell'archivio."),
    remedy: ClickPath.request(
      en: "Request the download again in the format JSON", it: "Richiedi di nuovo l'archivio in formato JSON")
  )

  /// Is all text readable?
  public static let textEncoding = CheckCode(
    "text.encoding",
    question: Wording(en: "Is all text readable?", it: "Tutto il testo è leggibile?"),
    method: Wording(
      en:
        "Counts texts with bytes that are no characters, and texts that were cut in the middle of one, once the known "
        + "fault of Meta's JSON is mended. Warns with the number.",
      it:
        "Conta i testi con byte che non sono caratteri, e quelli tagliati a metà di un carattere, dopo aver "
        + "riparato il noto difetto del JSON di Meta. Segnala quanti sono."),
    limits: Wording(
      en:
        "Characters that were already lost when the platform built the download, such as ? in place of an emoji, "
        + "look like what somebody wrote.",
      it:
        "I caratteri già persi quando la piattaforma ha creato l'archivio, come ? al posto di un'emoji, sembrano "
        + "scritti da qualcuno."),
    remedy: Wording(
      en:
        "The bytes as they were are in the table raw_records. If many texts are concerned, request the download "
        + "again.",
      it:
        "I byte originali sono nella tabella raw_records. Se i testi sono molti, richiedi di nuovo l'archivio."
    ))

  /// Is the chat of WhatsApp whole?
  public static let chatNotTruncated = CheckCode(
    "chat.not_truncated",
    question: Wording(
      en: "Is the chat of WhatsApp whole?", it: "La chat di WhatsApp è intera?"),
    method: Wording(
      en:
        "WhatsApp exports the latest 40,000 messages of a chat without media, or 10,000 with media, and says nothing "
        + "about it. Warns when the number of messages is near one of these limits, and when the chat does not begin "
        + "with the notices that a whole one begins with.",
      it:
        "WhatsApp esporta gli ultimi 40.000 messaggi di una chat senza media, o 10.000 con i media, e non lo dice. "
        + "Segnala se il numero di messaggi è vicino a uno di questi limiti, e se la chat non comincia con gli avvisi con "
        + "cui comincia una chat intera."),
    limits: Wording(
      en:
        "An export with media may stop earlier because of its size. Chats older than April 2016 begin without a "
        + "notice. Reactions, quotes, edits and deleted text are never in an export.",
      it:
        "Un'esportazione con i media può fermarsi prima per la dimensione. Le chat più vecchie di aprile 2016 non "
        + "cominciano con un avviso. Reazioni, citazioni, modifiche e testi eliminati non ci sono mai."),
    remedy: ClickPath.chat)

  /// Are older leads missing?
  public static let leadsAge = CheckCode(
    "leads.age",
    question: Wording(
      en: "Are older leads missing?", it: "Mancano i contatti più vecchi?"),
    method: Wording(
      en:
        "Looks at the oldest and youngest answer to a lead form. Meta is widely reported to give leads for about 90 "
        + "days only. Warns when the oldest one is 80 to 100 days older than the newest: what came before is no longer "
        + "in the file.",
      it:
        "Guarda la risposta più vecchia e la più recente ai moduli. Molti riferiscono che Meta dà i contatti solo per "
        + "circa 90 giorni. Segnala se la più vecchia precede la più recente di 80-100 giorni: quello che c'era prima "
        + "non è più nel file."),
    limits: Wording(
      en: "Nothing in the file says which days it covers; the limit is what owners of forms report.",
      it: "Nulla nel file dice quali giorni copre; il limite è quello riferito da chi usa i moduli."),
    remedy: ClickPath.leads)

  package static let contentCodes: [CheckCode] = [
    recordsAccounted, inboxPresent, followersPresent, followersTotal, categoriesPresent, encryptedPresent,
    encryptedHistory, rangeWhole, formatExpected, textEncoding, chatNotTruncated, leadsAge,
  ]
}
