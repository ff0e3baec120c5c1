/// One conversation with its counters: a row of `conversations`.
package struct Conversation {
  package var id: Int64 = 0
  package var key: Text = .null
  package var platform: Word = .facebook
  package var channel: Word = .messenger
  package var type: Word = .direct
  package var platformID: Text = .null
  package var title: Text = .null
  package var folder: Word = .inbox
  package var owner: Int64?
  /// The customer, in a direct conversation.
  package var counterpart: Int64?
  package var isEncrypted: Bool?
  package var participantCount: Int64 = 0
  package var messageCount: Int64 = 0
  package var incomingCount: Int64 = 0
  package var outgoingCount: Int64 = 0
  package var firstMessageAt: Text = .null
  package var lastMessageAt: Text = .null
  /// Who wrote last; notices do not count.
  package var lastDirection: Direction?
  /// First incoming message not yet answered.
  package var waitingSince: Text = .null
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.conversations) { row in
      row.integer(id)
      row.text(key)
      row.text(platform.text)
      row.text(channel.text)
      row.text(type.text)
      row.text(platformID)
      row.text(title)
      row.text(folder.text)
      row.integer(owner)
      row.integer(counterpart)
      row.boolean(isEncrypted)
      row.integer(participantCount)
      row.integer(messageCount)
      row.integer(incomingCount)
      row.integer(outgoingCount)
      row.text(firstMessageAt)
      row.text(lastMessageAt)
      row.text(lastDirection?.text ?? .null)
      row.text(waitingSince)
      row.text(extra)
      row.source(source)
    }
  }
}

/// Somebody in a conversation: a row of `conversation_participants`.
package struct Participant {
  package var conversation: Int64
  package var account: Int64
  package var role: Word
  package var isCurrent: Bool?

  package init(conversation: Int64, account: Int64, role: Word, isCurrent: Bool?) {
    self.conversation = conversation
    self.account = account
    self.role = role
    self.isCurrent = isCurrent
  }

  package func append(to batch: Batch) {
    batch.appendRow(.conversationParticipants) { row in
      row.integer(conversation)
      row.integer(account)
      row.text(role.text)
      row.boolean(isCurrent)
    }
  }
}
