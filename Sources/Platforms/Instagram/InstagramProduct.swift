import Import
import PortaviaModel

extension Product {
  static let instagramAccount = Product("instagram_account", .account) { $0.takeInstagram() }

  /// What the downloads of Instagram and Threads never hold (docs/formats/instagram.md#never-in-a-download).
  mutating func takeInstagram() {
    takeMeta()
    limits = [
      MetaLimits.othersUnderPosts,
      Wording(
        en:
          "Ids, e-mail addresses and phone numbers of followers; expired stories; photos and videos to be seen once.",
        it:
          "Id, indirizzi e-mail e telefoni dei follower; le storie scadute; foto e video da vedere una volta sola."
      ),
      MetaLimits.encryptedChats, MetaLimits.deletedMessages, MetaLimits.numberOfZips,
    ]
  }
}
