import Import
import PortaviaModel

/// The encrypted half of Messenger, which is never a part of the standard download
/// (docs/formats/facebook.md#parts).
enum EncryptedPresent: CompletenessCheck {
  static let code = CheckCode.encryptedPresent

  private static let here = CheckAnswer(
    .pass, en: "The encrypted conversations were given as well.",
    it: "Sono state indicate anche le conversazioni crittografate.")
  private static let before = CheckAnswer(
    .pass, en: "The download was made before conversations were encrypted.",
    it: "L'archivio è di prima che le conversazioni fossero crittografate.")
  private static let absent = CheckAnswer(
    .warn,
    en: "{0} conversation goes on in the encrypted download, which was not given.|"
      + "{0} conversations go on in the encrypted download, which was not given.",
    it: "{0} conversazione continua nell'archivio crittografato, che non è stato indicato.|"
      + "{0} conversazioni continuano nell'archivio crittografato, che non è stato indicato.")
  private static let notSaid = CheckAnswer(
    .unknown,
    en: "No conversation here went over to encryption; those encrypted from the start leave no trace.",
    it:
      "Qui nessuna conversazione è passata alla crittografia; quelle crittografate dall'inizio non lasciano tracce."
  )

  /// Messenger began to encrypt all chats on 6 December 2023 (milliseconds since 1970 UTC).
  private static let beginning: Int64 = 1_701_820_800_000

  static func answer(_ evidence: Evidence) -> Check? {
    let facts = evidence.facts
    guard let encrypted = evidence.product.encryptedPart, facts.conversations > 0 else { return nil }
    let counts = [
      Check.Count("conversations", facts.conversations), Check.Count("encrypted", facts.cutoverConversations),
    ]
    if facts.holdsEncrypted || evidence.run.contains(where: { $0.product.id == encrypted }) {
      return check(evidence, here, counts: counts)
    }
    if facts.cutoverConversations > 0 {
      return check(
        evidence, absent, details: [Wording(facts.cutoverConversations)],
        found: Wording(facts.cutoverConversations), counts: counts)
    }
    if let made = evidence.archive.generatedAt ?? evidence.archive.lastEvent, made < beginning {
      return check(evidence, before, counts: counts)
    }
    return check(evidence, notSaid, counts: counts)
  }
}

/// The time before the encryption, which only the standard download has.
enum EncryptedHistory: CompletenessCheck {
  static let code = CheckCode.encryptedHistory

  private static let here = CheckAnswer(
    .pass, en: "The standard download of Facebook was given as well.",
    it: "È stato indicato anche l'archivio normale di Facebook.")
  private static let absent = CheckAnswer(
    .warn, en: "Only the encrypted download was given: what was written before the encryption is not in it.",
    it:
      "È stato indicato solo l'archivio crittografato: quello che è stato scritto prima della crittografia non c'è."
  )

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.product.contents == .encryptedConversations else { return nil }
    let isHere = evidence.run.contains { $0.product.encryptedPart == evidence.product.id }
    return check(evidence, isHere ? here : absent)
  }
}
