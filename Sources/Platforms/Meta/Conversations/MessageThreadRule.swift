import Import
import PortaviaModel
import StructuredText

/// Reads Messenger conversations: `messages/<box>/<thread>/message_<N>.json`
/// (docs/formats/facebook.md#conversations).
struct MessageThreadRule: ConversationRule {
  let name: String
  let category = "messages"
  /// The value of `conversations.channel`.
  let channel: Word
  let patterns: [PathPattern]
  let tables: [TableID] = [.messages, .conversations, .reactions, .media]
  let mergesFormats = true

  init(name: String, channel: Word) {
    self.name = name
    self.channel = channel
    patterns = [
      "messages/*/*/message_#.json", "messages/*/*/message.json", "groups/your_group_messages/*",
      "messages/*/*/message_#.html", "messages/*/*/message.html",
    ].map(PathPattern.init)
  }

  func claims(_ path: ArchivePath) -> Bool { MessagePagePath(path) != nil }

  func survey(_ file: Int, in session: ArchiveSession) {
    if let page = MessagePagePath(ArchivePath(session.download.files[file].path)) {
      session.messageThreads.add(page, file: file)
    }
  }

  func conversation(of file: Int, in session: ArchiveSession) -> String? { session.threadID(of: file) }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    MessageThreadSource(conversation, channel: channel, in: session)
  }
}
