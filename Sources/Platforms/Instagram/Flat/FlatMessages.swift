import Import
import PortaviaModel

/// The conversations of the flat era: `messages.json`, a list of threads with all of their messages
/// (docs/formats/instagram.md#messages-of-the-flat-layout). People go by their usernames, and a thread has no
/// id: it is known by who takes part. All downloads of the account are read with the first of their files, so
/// that their threads are brought together.
struct FlatMessages: ConversationRule {
  let name = "instagram.flat-messages"
  let category = "messages"
  let patterns = [PathPattern("messages.json")]
  let tables: [TableID] = [.messages, .conversations, .reactions, .media]

  /// Names all conversations of an account together.
  private static let id = "\u{0}flat"

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "messages.json") }

  func conversation(of file: Int, in session: ArchiveSession) -> String? { Self.id }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    guard conversation == Self.id else { return nil }
    let files = session.files(readBy: name)
    return files.isEmpty
      ? nil : FlatMessageSource(pages: files.map { ConversationPage(file: $0) }, rule: name)
  }
}
