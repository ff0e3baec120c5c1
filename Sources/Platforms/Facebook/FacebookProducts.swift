import Import
import PortaviaModel

/// The downloads of Facebook and what they never hold (docs/formats/facebook.md#deleted-and-nameless-people,
/// docs/formats/facebook.md#downloads-of-a-page and docs/formats/facebook.md#parts).
extension Product {
  static let facebookProfile = Product("facebook_profile", .account) {
    $0.takeMeta()
    $0.encryptedPart = Product.messengerEncrypted.id
    $0.limits = [
      MetaLimits.othersUnderPosts, MetaLimits.namesOnly, MetaLimits.encryptedChats,
      MetaLimits.deletedMessages,
      MetaLimits.numberOfZips,
    ]
  }
  static let facebookPage = Product("facebook_page", .account) {
    $0.takeMeta()
    $0.ownerKind = .page
    $0.mayLackFollowers = true
    $0.limits = [
      MetaLimits.othersUnderPosts,
      Wording(
        en:
          "Who manages the Page, scheduled posts, advertising, how many people a post reached. Answers to lead forms and "
          + "the reach of posts come from Meta Business Suite as CSV files, which Portavia reads: fetch them soon.",
        it:
          "Chi gestisce la Pagina, i post programmati, la pubblicità, quante persone ha raggiunto un post. Le risposte ai "
          + "moduli e la copertura dei post si scaricano da Meta Business Suite come file CSV, che Portavia legge: "
          + "scaricali presto."),
      MetaLimits.namesOnly, MetaLimits.deletedMessages, MetaLimits.numberOfZips,
    ]
  }
}
