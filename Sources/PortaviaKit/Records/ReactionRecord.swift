// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// A reaction to a message, post or comment: a row of `reactions`.
public struct ReactionRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// The column `platform`.
  public var platform: String { record.string(1) ?? "" }

  /// One of like, love, care, haha, wow, sad, angry, dislike, emoji, other (`type`).
  public var type: String { record.string(2) ?? "" }

  /// The character itself, when there is one (`emoji`).
  public var emoji: String? { record.string(3) }

  /// The `id` of a row of `accounts` (`actor_account_id`).
  public var actorAccountID: Int? { record.integer(4) }

  /// The `id` of a row of `messages` (`message_id`).
  public var messageID: Int? { record.integer(5) }

  /// The `id` of a row of `posts` (`post_id`).
  public var postID: Int? { record.integer(6) }

  /// The `id` of a row of `comments` (`comment_id`).
  public var commentID: Int? { record.integer(7) }

  /// The `id` of a row of `accounts` (`target_account_id`).
  public var targetAccountID: Int? { record.integer(8) }

  /// The column `target_url`.
  public var targetURL: String? { record.string(9) }

  /// The column `target_label`.
  public var targetLabel: String? { record.string(10) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`created_at`).
  public var createdAt: String? { record.string(11) }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(12) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(13) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(14) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(15) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(16) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(17) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(18) }
}
