import Import
import PortaviaModel

extension Product {
  static let messengerEncrypted = Product("messenger_e2ee", .encryptedConversations) {
    // Files that stand beside the conversations may be of the standard download.
    $0.labelledMembers = ["string_map_data.", "media_map_data."]
    $0.missingMediaRemedy = Wording(
      en:
        "Messenger could not put them into the download. Download the encrypted chats again, or look for them in "
        + "Messenger itself.",
      it:
        "Messenger non è riuscito a metterli nell'archivio. Scarica di nuovo le chat crittografate, o cercali in "
        + "Messenger.")
    $0.limits = [MetaLimits.deletedMessages]
  }
}
