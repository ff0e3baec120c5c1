// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Who takes part in a conversation: a row of `conversation_participants`.
public struct ConversationParticipantRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// The `id` of a row of `conversations` (`conversation_id`).
  public var conversationID: Int { record.integer(0) ?? 0 }

  /// The `id` of a row of `accounts` (`account_id`).
  public var accountID: Int { record.integer(1) ?? 0 }

  /// One of owner, admin, member (`role`).
  public var role: String { record.string(2) ?? "" }

  /// The column `is_current`.
  public var isCurrent: Bool? { record.boolean(3) }
}
