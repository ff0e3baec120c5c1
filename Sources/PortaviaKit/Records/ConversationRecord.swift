// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// One thread of messages: a row of `conversations`.
public struct ConversationRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The column `platform`.
  public var platform: String { record.string(2) ?? "" }

  /// One of messenger, page_inbox, instagram_direct, whatsapp, threads, x_dm, linkedin, … (`channel`).
  public var channel: String { record.string(3) ?? "" }

  /// One of direct, group, broadcast, marketplace, self (`type`).
  public var type: String { record.string(4) ?? "" }

  /// The column `platform_id`.
  public var platformID: String? { record.string(5) }

  /// The column `title`.
  public var title: String? { record.string(6) }

  /// One of inbox, archived, requests, spam, e2ee (`folder`).
  public var folder: String? { record.string(7) }

  /// The `id` of a row of `accounts` (`owner_account_id`).
  public var ownerAccountID: Int? { record.integer(8) }

  /// The customer, in a direct conversation. The `id` of a row of `accounts` (`counterpart_account_id`).
  public var counterpartAccountID: Int? { record.integer(9) }

  /// The column `is_encrypted`.
  public var isEncrypted: Bool? { record.boolean(10) }

  /// The column `participant_count`.
  public var participantCount: Int? { record.integer(11) }

  /// The column `message_count`.
  public var messageCount: Int? { record.integer(12) }

  /// The column `incoming_count`.
  public var incomingCount: Int? { record.integer(13) }

  /// The column `outgoing_count`.
  public var outgoingCount: Int? { record.integer(14) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`first_message_at`).
  public var firstMessageAt: String? { record.string(15) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`last_message_at`).
  public var lastMessageAt: String? { record.string(16) }

  /// One of in, out: who spoke last (automatic replies and notices not counted) (`last_direction`).
  public var lastDirection: String? { record.string(17) }

  /// First incoming message not yet answered; NULL when answered. RFC 3339 in UTC, e.g.
  /// `2024-03-31T08:15:00.000Z` (`waiting_since`).
  public var waitingSince: String? { record.string(18) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(19) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(20) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(21) }
}
