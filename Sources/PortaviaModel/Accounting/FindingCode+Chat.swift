/// Findings about chats of WhatsApp and about encrypted conversations.
extension FindingCode {
  /// A message of a chat is longer than the limit.
  public static let chatMessageTooLong = FindingCode(
    "chat.message-too-long", .error,
    en: "A message is longer than 16 MB; its first 16 MB are in the table, and the file was copied as it "
      + "is.",
    it: "Un messaggio supera i 16 MB: nella tabella ci sono i primi 16 MB e il file è stato copiato così "
      + "com'è.",
    why: (
      en: "No person writes such a message: the file was damaged or made by a program.",
      it: "Nessuno scrive un messaggio così lungo: il file è rovinato o è stato prodotto da un programma."
    ),
    remedy: (
      en: "Export the chat again from the phone.",
      it: "Esporta di nuovo la chat dal telefono."
    ))

  /// Some bytes of a message are not text.
  public static let chatInvalidText = FindingCode(
    "chat.invalid-text", .warning,
    en: "Some bytes of a message are no text; they are shown as \u{FFFD}, and the original bytes were kept.",
    it: "Alcuni byte di un messaggio non sono testo: compaiono come \u{FFFD} e i byte originali sono stati "
      + "conservati.",
    why: (
      en: "The file was damaged, or saved by a program that changed its characters.",
      it: "Il file è rovinato, o è stato salvato da un programma che ne ha cambiato i caratteri."
    ),
    remedy: (
      en: "Give the file as WhatsApp made it, or export the chat again.",
      it: "Indica il file così come l'ha creato WhatsApp, oppure esporta di nuovo la chat."
    ))

  /// The chat was saved in UTF-16 by another program.
  public static let chatUTF16 = FindingCode(
    "chat.utf16", .note,
    en: "The chat was saved in UTF-16 by another program; it was read as such.",
    it: "La chat è stata salvata in UTF-16 da un altro programma ed è stata letta di conseguenza.",
    why: (
      en: "WhatsApp writes UTF-8. Some editors change that when they save a file.",
      it: "WhatsApp scrive in UTF-8. Alcuni editor lo cambiano quando salvano il file."
    ),
    remedy: Remedy.none)

  /// The chat was saved in Windows-1252 by another program.
  public static let chatWindows1252 = FindingCode(
    "chat.windows-1252", .note,
    en: "The chat was saved in Windows-1252 by another program; it was read as such.",
    it: "La chat è stata salvata in Windows-1252 da un altro programma ed è stata letta di conseguenza.",
    why: (
      en: "WhatsApp writes UTF-8. Some editors change that when they save a file; emoji are lost then.",
      it: "WhatsApp scrive in UTF-8. Alcuni editor lo cambiano quando salvano il file, e le emoji vanno "
        + "perse."
    ),
    remedy: (
      en: "If letters are missing, give the file as WhatsApp made it, or export the chat again.",
      it: "Se mancano dei caratteri, indica il file così come l'ha creato WhatsApp, oppure esporta di nuovo "
        + "la chat."
    ))

  /// The time of a message exists in no order of day and month.
  public static let chatTimeUnknown = FindingCode(
    "chat.time-unknown", .warning,
    en: "The time of a message is none in any order of day and month; it was kept as it is written.",
    it: "L'ora di un messaggio non è valida in nessun ordine di giorno e mese: è rimasta com'è scritta.",
    why: (
      en: "The phone may count years in a calendar that is not known here, or the line was changed.",
      it: "Il telefono può contare gli anni con un calendario che qui non si conosce, o la riga è stata "
        + "modificata."
    ),
    remedy: (
      en: "Look at the column time_raw of these messages.",
      it: "Guarda la colonna time_raw di questi messaggi."
    ))

  /// A word beside the time of a message is not known.
  public static let chatDayPartUnknown = FindingCode(
    "chat.day-part-unknown", .warning,
    en: "A word beside the time of a message is not known; the hour was taken as it is written.",
    it: "Una parola accanto all'ora di un messaggio non è nota: l'ora è stata presa com'è scritta.",
    why: (
      en: "Clocks of 12 hours need a word for morning and afternoon, and this language's one is not in the "
        + "list.",
      it: "Gli orologi a 12 ore hanno bisogno di una parola per mattino e pomeriggio, e quella di questa "
        + "lingua manca nell'elenco."
    ),
    remedy: (
      en: "Switch the phone to a 24-hour clock and export the chat again.",
      it: "Imposta il telefono sulle 24 ore ed esporta di nuovo la chat."
    ))

  /// A message holds zero bytes.
  public static let chatNUL = FindingCode(
    "chat.nul", .note,
    en: "A message holds zero bytes; they were kept.",
    it: "Un messaggio contiene byte a zero: sono stati conservati.",
    why: (
      en: "WhatsApp writes none: the file went through another program, or is damaged.",
      it: "WhatsApp non ne scrive: il file è passato per un altro programma o è rovinato."
    ),
    remedy: Remedy.none)

  /// Lines that look like the beginning of a message in another form were left in the message above.
  public static let chatHeadersQuoted = FindingCode(
    "chat.headers-quoted", .note,
    en: "Lines that look like the beginning of a message in another form were left in the message above.",
    it: "Righe che sembrano l'inizio di un messaggio in un'altra forma sono rimaste nel messaggio "
      + "precedente.",
    why: (
      en: "Somebody pasted lines of another chat. All messages of one export begin in the same form.",
      it: "Qualcuno ha incollato righe di un'altra chat. In un'esportazione tutti i messaggi cominciano "
        + "nella stessa forma."
    ),
    remedy: Remedy.none)

  /// Some dates of the chat are valid only with day and month exchanged.
  public static let chatDateOrderMixed = FindingCode(
    "chat.date-order-mixed", .warning,
    en: "Some dates of the chat are valid only with day and month exchanged; these were read so.",
    it: "Alcune date della chat sono valide solo scambiando giorno e mese: sono state lette così.",
    why: (
      en: "The file was put together from two exports, made with different settings of the phone.",
      it: "Il file è composto da due esportazioni fatte con impostazioni diverse del telefono."
    ),
    remedy: (
      en: "Give the two exports as two files.",
      it: "Indica le due esportazioni come due file."
    ))

  /// Nothing in a chat shows whether day or month comes first.
  public static let chatDateOrderAssumed = FindingCode(
    "chat.date-order-assumed", .warning,
    en: "Nothing in the chat tells whether day or month comes first in its dates; {0} was assumed. Say it "
      + "with --date-order.",
    it: "Niente nella chat dice se nelle date viene prima il giorno o il mese: si è supposto {0}. Indicalo "
      + "con --date-order.",
    why: (
      en: "All dates are valid both ways, and neither the names of files nor the order of messages decides. "
        + "The language of the chat does not tell: the order comes from the region of the phone.",
      it: "Tutte le date sono valide in entrambi i modi, e né i nomi dei file né l'ordine dei messaggi "
        + "decidono. La lingua non basta: l'ordine dipende dalla regione impostata nel telefono."
    ),
    remedy: (
      en: "Compare one message with the phone, then give --date-order dmy or --date-order mdy.",
      it: "Confronta un messaggio con il telefono, poi indica --date-order dmy o --date-order mdy."
    ))

  /// The chat begins with an ordinary message.
  public static let chatBeginningMissing = FindingCode(
    "chat.beginning-missing", .note,
    en: "The chat begins with an ordinary message: its beginning may be missing.",
    it: "La chat comincia con un messaggio normale: l'inizio può mancare.",
    why: (
      en: "A whole chat begins with the notice about encryption, unless it is older than April 2016. "
        + "WhatsApp cuts off the oldest messages of long chats.",
      it: "Una chat intera comincia con l'avviso sulla crittografia, se non è precedente ad aprile 2016. "
        + "WhatsApp taglia i messaggi più vecchi delle chat lunghe."
    ),
    remedy: Remedy.none)

  /// A chat has about as many messages as WhatsApp exports at most.
  public static let chatCutProbably = FindingCode(
    "chat.cut-probably", .warning,
    en: "The chat has {0} messages, which is about as many as WhatsApp exports at most: older ones are "
      + "probably missing.",
    it: "La chat ha {0} messaggi, circa il massimo che WhatsApp esporta: probabilmente mancano i più "
      + "vecchi.",
    why: (
      en: "WhatsApp exports the newest 40,000 messages, or 10,000 with media, and does not say that it "
        + "leaves the others out.",
      it: "WhatsApp esporta gli ultimi 40.000 messaggi, o 10.000 con i media, e non dice di tralasciare gli "
        + "altri."
    ),
    remedy: (
      en: "Export the chat without media too. What is older can only be had from a backup of the phone.",
      it: "Esporta la chat anche senza media. Ciò che è più vecchio si trova solo in un backup del "
        + "telefono."
    ))

  /// The owner of the chats was inferred from who writes in them.
  public static let chatOwnerInferred = FindingCode(
    "chat.owner-inferred", .note,
    en: "No chat says whose it is; the owner was found by who writes in the chats and by their names. Check "
      + "it, or say it with --owner.",
    it: "Nessuna chat dice di chi è: il titolare è stato dedotto da chi scrive nelle chat e dai loro nomi. "
      + "Verificalo, o indicalo con --owner.",
    why: (
      en: "WhatsApp does not mark the one who exported a chat.",
      it: "WhatsApp non indica chi ha esportato la chat."
    ),
    remedy: Remedy.none)

  /// The zone of a chat's times was assumed.
  public static let chatZoneAssumed = FindingCode(
    "chat.zone-assumed", .warning,
    en: "The times of the chat are those of the phone's clock, and the chat does not say where that was; "
      + "{0} was assumed. Say it with --time-zone.",
    it: "Le ore della chat sono quelle dell'orologio del telefono, e la chat non dice dove si trovava: si è "
      + "supposto {0}. Indicalo con --time-zone.",
    why: (
      en: "WhatsApp writes neither a time zone nor summer time into a chat.",
      it: "WhatsApp non scrive nella chat né il fuso né l'ora legale."
    ),
    remedy: (
      en: "Give the zone of the phone, e.g. --time-zone Europe/Rome.",
      it: "Indica il fuso del telefono, ad esempio --time-zone Europe/Rome."
    ))

  /// The platform left files out of the download.
  public static let mediaOmitted = FindingCode(
    "media.omitted", .warning,
    en: "The platform left files out of the download; they are listed without a copy.",
    it: "La piattaforma ha tralasciato dei file: compaiono nell'elenco senza copia.",
    why: (
      en: "The chat was exported without media, or the files were no longer on the phone, or could be seen "
        + "only once.",
      it: "La chat è stata esportata senza media, o i file non erano più nel telefono, o si potevano vedere "
        + "una volta sola."
    ),
    remedy: (
      en: "Export the chat with media as well, and give both files.",
      it: "Esporta la chat anche con i media e indica entrambi i file."
    ))

  /// Two conversations of one name were not joined.
  public static let conversationApart = FindingCode(
    "conversation.apart", .note,
    en: "A conversation looks like another one of the same name, but nothing proves that it is its "
      + "continuation: both were kept apart.",
    it: "Una conversazione somiglia a un'altra con lo stesso nome, ma niente prova che ne sia il seguito: "
      + "sono rimaste separate.",
    why: (
      en: "Two people may have one name. Conversations are joined only where their messages or their times "
        + "show that they are one.",
      it: "Due persone possono avere lo stesso nome. Le conversazioni si uniscono solo se i messaggi o le "
        + "ore lo dimostrano."
    ),
    remedy: Remedy.none)

  package static let chatCodes: [FindingCode] = [
    chatMessageTooLong, chatInvalidText, chatUTF16, chatWindows1252, chatTimeUnknown, chatDayPartUnknown,
    chatNUL,
    chatHeadersQuoted, chatDateOrderMixed, chatDateOrderAssumed, chatBeginningMissing, chatCutProbably,
    chatOwnerInferred, chatZoneAssumed, mediaOmitted, conversationApart,
  ]
}
