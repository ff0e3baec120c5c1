import Import
import PortaviaModel

/// What is downloaded of WhatsApp, and what is never in it
/// (docs/formats/whatsapp.md#what-an-export-never-holds).
extension Product {
  static let whatsappChat = Product("whatsapp_chat", .conversation) {
    $0.missingMediaRemedy = ClickPath.chat
    $0.limits = [
      Wording(
        en:
          "Chats that you did not export, and, of those with more than some tens of thousands of messages, the oldest ones.",
        it:
          "Le chat che non hai esportato e, di quelle con più di qualche decina di migliaia di messaggi, i più vecchi."
      ),
      Wording(
        en:
          "Reactions, which message one answers, what was written before it was edited, photos to be seen once, and what "
          + "an iPhone shows below photos.",
        it:
          "Le reazioni, a quale messaggio si risponde, che cosa c'era scritto prima di una modifica, le foto da vedere "
          + "una volta sola e, su iPhone, le didascalie delle foto."),
      MetaLimits.deletedMessages,
    ]
  }
  static let whatsappAccount = Product("whatsapp_account", .accountReport) {
    // Read as Meta's other files until one is seen that says otherwise.
    $0.takeMeta()
    $0.limits = [MetaLimits.deletedMessages]
  }
}
