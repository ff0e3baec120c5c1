import PortaviaModel

/// One file with messages of a conversation.
package struct ConversationPage: Sendable {
  /// Position in ``Download/files``.
  package var file: Int
  /// Its number among the pages of the conversation, the newest being 1; 0 where it has none.
  package var number: Int
  /// Whether its times are less exact than those that other files may give for the same messages.
  package var isCoarse: Bool

  package init(file: Int, number: Int = 0, isCoarse: Bool = false) {
    self.file = file
    self.number = number
    self.isCoarse = isCoarse
  }
}

/// Reads the conversation of a download that goes by one id, or several conversations that are in the same files.
///
/// It is a value made when the survey is over: pages are read with it on any thread, and described on that of the run.
package protocol ConversationSource: Sendable {
  /// In the order in which they are read, the oldest first.
  var pages: [ConversationPage] { get }
  /// Whether its pages are read ahead, on a thread of their own.
  var readsAhead: Bool { get }
  /// Reads one page to its end.
  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws
  /// Puts the messages in their order and says what is known of each conversation, once the pages of all downloads of the
  /// account have been read.
  ///
  /// - Parameter session: the newest download that has a page of it.
  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts]
  /// Called when all of them are written.
  func finish(_ reading: ConversationReading, of session: ArchiveSession)
}

extension ConversationSource {
  package var readsAhead: Bool { false }
  package func finish(_ reading: ConversationReading, of session: ArchiveSession) {}
}

/// A rule whose files hold conversations. All pages of one are read together, at the first of them, whatever parts and
/// downloads they are in.
package protocol ConversationRule: FileRule {
  /// Names the conversation that a file is a page of, in all downloads of its account; nil for a file that is none.
  func conversation(of file: Int, in session: ArchiveSession) -> String?
  /// What reads the pages that a download has of a conversation; nil when it has none.
  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)?
}

extension ConversationRule {
  package func read(_ file: Int, in session: ArchiveSession) throws {
    try session.context.assembler?.write(pageAt: file, of: self, in: session)
  }
}
