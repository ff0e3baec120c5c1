import Import
import PortaviaModel

/// WhatsApp exports the newest messages up to a limit, and says nothing about it
/// (docs/formats/whatsapp.md#limits).
enum ChatNotTruncated: CompletenessCheck {
  static let code = CheckCode.chatNotTruncated

  private static let whole = CheckAnswer(
    .pass,
    en: "The chat has {0} message, below the limit, and begins as a whole one does.|"
      + "The chat has {0} messages, below the limit, and begins as a whole one does.",
    it: "La chat ha {0} messaggio, sotto il limite, e comincia come una chat intera.|"
      + "La chat ha {0} messaggi, sotto il limite, e comincia come una chat intera.")
  private static let cut = CheckAnswer(
    .warn,
    en:
      "The chat has {0} messages, about as many as WhatsApp exports at most: older ones are probably missing.",
    it:
      "La chat ha {0} messaggi, circa quanti WhatsApp ne esporta al massimo: quelli più vecchi probabilmente mancano."
  )
  private static let headless = CheckAnswer(
    .warn, en: "The chat begins with an ordinary message: its beginning is probably missing.",
    it: "La chat comincia con un messaggio qualsiasi: l'inizio probabilmente manca.")
  private static let noChat = CheckAnswer(
    .unknown, en: "No chat could be read in it.", it: "Non si è potuta leggere nessuna chat.")

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.product.contents == .conversation else { return nil }
    let chats = evidence.facts.chats.filter { $0.messages > 0 }
    guard let longest = chats.max(by: { $0.messages < $1.messages }) else { return check(evidence, noChat) }
    let limit = longest.hasAttachments ? 10_000 : 40_000
    let expected = Wording(en: "fewer than {0} messages", it: "meno di {0} messaggi").with(limit)
    let counts = [Check.Count("messages", longest.messages), Check.Count("limit", limit)]
    let isCut = evidence.findings.contains { $0.code == .chatCutProbably }
    let isHeadless = evidence.findings.contains { $0.code == .chatBeginningMissing }
    return check(
      evidence, isCut ? cut : isHeadless ? headless : whole, details: [Wording(longest.messages)],
      expected: expected, found: Wording(longest.messages), counts: counts)
  }
}
