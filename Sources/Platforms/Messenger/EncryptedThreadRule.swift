import Import
import PortaviaModel

/// Reads the conversations of the encrypted Messenger download (docs/formats/messenger-encrypted.md#files),
/// also where somebody put its files into the folder `messages` of a standard download.
struct EncryptedThreadRule: ConversationRule {
  static let name = "messenger.encrypted"

  /// Whether only files directly in `messages` are meant.
  let isInMessages: Bool
  let category = "messages"
  let patterns = [PathPattern("*.json")]
  let tables: [TableID] = [.messages, .conversations, .reactions, .media]

  var name: String { Self.name }

  func claims(_ path: ArchivePath) -> Bool { false }

  func claims(_ head: EntryHead) -> Bool {
    if isInMessages, head.path.components.dropLast().last != "messages" { return false }
    return head.path.name.hasSuffix(".json") && EncryptedThread.isThread(head)
  }

  func survey(_ file: Int, in session: ArchiveSession) { EncryptedThread.add(file, to: session) }

  func conversation(of file: Int, in session: ArchiveSession) -> String? { session.threadID(of: file) }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    MessageThreadSource(conversation, channel: .messenger, in: session)
  }
}
