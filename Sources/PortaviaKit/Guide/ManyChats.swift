import Import
import Platforms

extension ArchiveReport {
  /// Whether the download is one conversation, as a chat is.
  package var isOneConversation: Bool { KnownPlatforms.product(product)?.contents == .conversation }
}

/// Conversations that are a download each: many of them are described in one sentence.
struct ManyChats {
  /// Fewer are listed one by one.
  static let fewest = 4

  /// Those described together; empty when there are few.
  let chats: [ArchiveReport]
  let others: [ArchiveReport]

  init(_ archives: [ArchiveReport]) {
    let chats = archives.filter(\.isOneConversation)
    let isMany = chats.count >= Self.fewest
    self.chats = isMany ? chats : []
    others = isMany ? archives.filter { !$0.isOneConversation } : archives
  }

  /// The owner, where all have the same.
  var owner: String? {
    let owners = Set(chats.map(\.owner))
    return owners.count == 1 ? chats.first?.owner : nil
  }

  var files: Int { chats.reduce(0) { $0 + $1.entries } }
  /// Milliseconds since 1970 UTC.
  var firstRecordAt: Int64? { chats.compactMap(\.firstRecordAt).min() }
  var lastRecordAt: Int64? { chats.compactMap(\.lastRecordAt).max() }

  /// What distinguishes one chat from another: the file that it came in.
  static func name(_ chat: ArchiveReport) -> String? {
    chat.isOneConversation ? chat.parts.first?.label ?? chat.label : nil
  }
}
