import Import
import PortaviaModel
import StructuredText

/// Reads the text of a chat, as `Export chat` of WhatsApp writes it (docs/formats/whatsapp.md).
///
/// Exports of one chat, made at different times, are one conversation: what they share is written once.
struct ChatRule: ConversationRule {
  let name = "whatsapp.chat"
  let category = "messages"
  let patterns = [PathPattern("_chat.txt"), PathPattern("*.txt")]
  let tables: [TableID] = [.messages, .conversations, .media]

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { ChatProbe.isChat(head) }

  func conversation(of file: Int, in session: ArchiveSession) -> String? { session.chats.ids[file] }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    let chats = session.chats
    let files = (chats.files[conversation] ?? []).filter { file in
      if case .rule = session.claims[file] { chats.facts[file] != nil } else { false }
    }
    if files.isEmpty { return nil }
    let facts = chats.facts.filter { files.contains($0.key) }
    return ChatSource(
      pages: files.map { file in
        ConversationPage(
          file: file, number: 1, isCoarse: facts[file]?.family.has(ChatHeader.Family.seconds) != true)
      }, rule: name, facts: facts)
  }
}

/// The chats of a download, as its survey found them.
final class Chats: Note {
  /// What the survey learnt of chats, by their files.
  var facts: [Int: ChatFacts] = [:]
  /// Which chat a file is an export of.
  var ids: [Int: String] = [:]
  /// The exports of each chat, in the order in which they were met.
  var files: [String: [Int]] = [:]

  init() {}

  func add(_ file: Int, _ facts: ChatFacts, id: String) {
    self.facts[file] = facts
    ids[file] = id
    files[id, default: []].append(file)
  }

  /// Says that a file is an export of the same chat as others.
  func move(_ file: Int, to shared: String) {
    guard let id = ids[file], let own = files.removeValue(forKey: id) else { return }
    files[shared, default: []] += own
    ids[file] = shared
  }
}

extension ArchiveSession {
  var chats: Chats { note(Chats.self) }
}
