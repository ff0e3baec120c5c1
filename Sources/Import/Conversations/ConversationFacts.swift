import PortaviaModel

/// What is known of a conversation before its first message is written.
struct ConversationFacts {
  /// One of the files that the messages stand in.
  struct Page {
    var session: ArchiveSession
    /// Row of `source_files`.
    var id: Int64
    var ledger: Ledger
  }

  /// What the names of people in the conversation are.
  enum Naming {
    case displayNames, usernames, phoneNumbers
    /// Display names and ``FacebookAddress``.
    case facebookAddresses
  }

  var platform: Word
  var channel: Word
  var folder: Word
  /// Tells the conversation from others of its download.
  var threadID: String
  /// Whether ``threadID`` is the platform's own; otherwise who takes part and the title name the conversation.
  var hasPlatformID = true
  var naming = Naming.displayNames
  /// Names that mean the owner, normalised: `you`.
  var ownerNames: Set<String> = []
  var header: ThreadHeader
  var isEncrypted: Bool?
  var source: SourcePosition?
  /// By the file numbers of the buffer.
  var pages: [Page]
}
