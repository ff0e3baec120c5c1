/// Findings about downloads of Instagram and Threads.
extension FindingCode {
  /// A label that is in no table.
  public static let labelUnknown = FindingCode(
    "record.unknown-label", .note,
    en:
      "{0} holds a label that Portavia does not know, “{1}”; what stands beside it was understood by its form where "
      + "that is safe, and kept as it stands in the column extra otherwise.",
    it:
      "{0} contiene un'etichetta che Portavia non conosce, «{1}»: ciò che le sta accanto è stato capito dalla sua "
      + "forma dove è sicuro, altrimenti è stato conservato così com'è nella colonna extra.",
    why: (
      en: "Instagram writes names of fields in the language of the account, and this one is in no list yet.",
      it:
        "Instagram scrive i nomi dei campi nella lingua dell'account, e questo non è ancora in nessuna lista."
    ),
    remedy: Remedy.none)

  /// An account that is in one list more than once.
  public static let listDuplicate = FindingCode(
    "list.duplicate", .note,
    en:
      "Accounts stand in the list {0} more than once, in another spelling or in another file; each was counted once.",
    it:
      "Alcuni account sono più volte nella lista {0}, scritti in un altro modo o in un altro file: ciascuno è stato "
      + "contato una volta sola.",
    why: (
      en: "Pages of a long list may overlap, and usernames do not tell capital and small letters apart.",
      it:
        "Le pagine di una lista lunga possono sovrapporsi, e nei nomi utente maiuscole e minuscole sono uguali."
    ),
    remedy: Remedy.none)

  /// Fewer followers in the list than Instagram counts.
  public static let followersFewer = FindingCode(
    "followers.fewer", .warning,
    en:
      "The list holds {0} follower, but Instagram itself counts {1}: the download may cover only a part "
      + "of the time, or a file of it is missing.|"
      + "The list holds {0} followers, but Instagram itself counts {1}: the download may cover only a part "
      + "of the time, or a file of it is missing.",
    it:
      "La lista contiene {0} follower, ma Instagram stesso ne conta {1}: l'archivio potrebbe coprire solo una parte "
      + "del tempo, o manca un suo file.",
    why: (
      en:
        "A download for a range of dates holds only those who began to follow in that range. A difference of some "
        + "percent is normal: closed accounts are counted on one side only.",
      it:
        "Un archivio richiesto per un intervallo di date contiene solo chi ha iniziato a seguire in quel periodo. "
        + "Una differenza di pochi punti percentuali è normale: gli account chiusi sono contati da una parte sola."
    ),
    remedy: (
      en: "Ask for the download again, for all time, and give all of its parts.",
      it: "Richiedi di nuovo l'archivio, dall'inizio, e indica tutte le sue parti."
    ))

  package static let instagramCodes: [FindingCode] = [labelUnknown, listDuplicate, followersFewer]
}
