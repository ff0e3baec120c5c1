// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// One message of a conversation: a row of `messages`.
public struct MessageRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The `id` of a row of `conversations` (`conversation_id`).
  public var conversationID: Int { record.integer(2) ?? 0 }

  /// The `id` of a row of `accounts` (`sender_account_id`).
  public var senderAccountID: Int? { record.integer(3) }

  /// As printed in the archive (`sender_name`).
  public var senderName: String? { record.string(4) }

  /// One of in, out, system, unknown (`direction`).
  public var direction: String { record.string(5) ?? "" }

  /// One of text, image, video, audio, voice, file, sticker, gif, link, location, contact, call, poll,
  /// payment, story_reply, notice, unsupported (`type`).
  public var type: String { record.string(6) ?? "" }

  /// What was written, with Meta's damaged letters set right (`text`).
  public var text: String? { record.string(7) }

  /// When it was sent. RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`sent_at`).
  public var sentAt: String? { record.string(8) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`edited_at`).
  public var editedAt: String? { record.string(9) }

  /// The `id` of a row of `messages` (`reply_to_message_id`).
  public var replyToMessageID: Int? { record.integer(10) }

  /// The column `link_url`.
  public var linkURL: String? { record.string(11) }

  /// The column `link_text`.
  public var linkText: String? { record.string(12) }

  /// Length of the call in seconds (`call_seconds`).
  public var callSeconds: Int? { record.integer(13) }

  /// The column `is_deleted`.
  public var isDeleted: Bool { record.boolean(14) ?? false }

  /// The column `is_forwarded`.
  public var isForwarded: Bool? { record.boolean(15) }

  /// Instant reply, away message, bot (`is_automated`).
  public var isAutomated: Bool? { record.boolean(16) }

  /// 1-based order inside the conversation (`position`).
  public var position: Int { record.integer(17) ?? 0 }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(18) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(19) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(20) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(21) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(22) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(23) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(24) }
}
