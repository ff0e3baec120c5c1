// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// A comment under a post: a row of `comments`.
public struct CommentRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The column `platform`.
  public var platform: String { record.string(2) ?? "" }

  /// The `id` of a row of `accounts` (`author_account_id`).
  public var authorAccountID: Int? { record.integer(3) }

  /// The `id` of a row of `posts` (`post_id`).
  public var postID: Int? { record.integer(4) }

  /// The `id` of a row of `comments` (`parent_comment_id`).
  public var parentCommentID: Int? { record.integer(5) }

  /// The column `target_url`.
  public var targetURL: String? { record.string(6) }

  /// "Anna ha commentato il post di …" when the target is only described (`target_label`).
  public var targetLabel: String? { record.string(7) }

  /// What was written, with Meta's damaged letters set right (`text`).
  public var text: String? { record.string(8) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`published_at`).
  public var publishedAt: String? { record.string(9) }

  /// The column `is_deleted`.
  public var isDeleted: Bool { record.boolean(10) ?? false }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(11) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(12) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(13) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(14) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(15) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(16) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(17) }
}
