import PortaviaModel

/// What is known of a conversation before its first message is written.
package struct ConversationFacts {
  /// One of the files that the messages stand in.
  package struct Page {
    package var session: ArchiveSession
    /// Row of `source_files`.
    package var id: Int64
    package var ledger: Ledger
  }

  /// How messages that several files may hold are compared.
  package struct Merging {
    /// For each part of the draft how new it is, the newest being 0: of a message found several times, the newest one is
    /// the one that the others are merged with.
    package var ranks: [Int]
    /// Whether the files are exports of one chat, which leave out files that another one has, and messages as they were
    /// before they were changed.
    package var pairsChanged: Bool

    package init(ranks: [Int], pairsChanged: Bool = false) {
      self.ranks = ranks
      self.pairsChanged = pairsChanged
    }
  }

  package let draft: ConversationDraft
  package var platform: Word
  package var channel: Word
  package var folder: Word
  /// Tells the conversation from others of its download.
  package var threadID: String
  /// Whether ``threadID`` is the platform's own; otherwise who takes part and the title name the conversation.
  package var hasPlatformID = true
  /// What a name in the conversation is beyond a name: a username, a number. Nil for a name alone.
  package var identity: @Sendable (String) -> PersonIdentity? = { _ in nil }
  /// The owner as the conversation names people; nil when nobody knows.
  package var ownerName: String?
  /// Names that mean the owner, normalised: `you`.
  package var ownerNames: Set<String> = []
  package var isEncrypted: Bool?
  package var source: SourcePosition?
  /// Nil when no message can be in several files.
  package var merging: Merging?
  /// By the file numbers of the buffer.
  package var pages: [Page] = []

  package init(
    _ draft: ConversationDraft, platform: Word, channel: Word, folder: Word = .inbox, threadID: String,
    source: SourcePosition?
  ) {
    self.draft = draft
    self.platform = platform
    self.channel = channel
    self.folder = folder
    self.threadID = threadID
    self.source = source
  }

  package var header: ConversationHeader { draft.header }
}

/// What a name of somebody is, where it is more than a name.
package enum PersonIdentity: Sendable {
  /// As it is shown.
  case username(String)
  /// The number that the platform gave the person.
  case platformID(String)
  /// With its country, in the form of E.164.
  case phone(String)
}
