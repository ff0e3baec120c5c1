import Import
import PortaviaModel

extension Product {
  /// What the downloads of Meta's accounts have in common.
  mutating func takeMeta() {
    textEncoding = .utf8AsLatin1
    labelledMembers = ["string_map_data.", "media_map_data."]
  }
}

/// What several of Meta's products never hold.
enum MetaLimits {
  static let othersUnderPosts = Wording(
    en: "Comments and reactions that others left on your posts.",
    it: "I commenti e le reazioni degli altri ai tuoi post.")
  static let namesOnly = Wording(
    en:
      "Who people are: only names, without ids or e-mail addresses. Deleted accounts are all “Facebook user”.",
    it:
      "Chi sono le persone: solo nomi, senza id né indirizzi e-mail. Gli account eliminati sono tutti “Utente di "
      + "Facebook”.")
  static let encryptedChats = Wording(
    en:
      "End-to-end encrypted chats: they are a download of their own (Messenger → Privacy & safety → End-to-end "
      + "encrypted chats → Message storage → Download secure storage data).",
    it:
      "Le chat con crittografia end-to-end: hanno un download a parte (Messenger → Privacy e sicurezza → Chat con "
      + "crittografia end-to-end → Archiviazione dei messaggi → Scarica i dati dell'archivio protetto).")
  static let deletedMessages = Wording(
    en: "Deleted messages, and when a message was read.",
    it: "I messaggi eliminati, e quando un messaggio è stato letto.")
  static let numberOfZips = Wording(
    en:
      "How many zip files there should be: the download page says it, for a few days. Pictures are often in another "
      + "zip than the messages.",
    it:
      "Quanti file zip dovrebbero esserci: lo dice la pagina del download, per pochi giorni. Le foto sono spesso in "
      + "uno zip diverso dai messaggi.")
}
