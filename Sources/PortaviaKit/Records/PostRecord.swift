// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Something published, by us or on our pages: a row of `posts`.
public struct PostRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The column `platform`.
  public var platform: String { record.string(2) ?? "" }

  /// One of post, photo, video, story, reel, live, note, review, event, offer, share, poll (`type`).
  public var type: String { record.string(3) ?? "" }

  /// The `id` of a row of `accounts` (`author_account_id`).
  public var authorAccountID: Int? { record.integer(4) }

  /// Page or wall it was published on. The `id` of a row of `accounts` (`on_account_id`).
  public var onAccountID: Int? { record.integer(5) }

  /// The column `platform_id`.
  public var platformID: String? { record.string(6) }

  /// The column `url`.
  public var url: String? { record.string(7) }

  /// The column `title`.
  public var title: String? { record.string(8) }

  /// What was written, with Meta's damaged letters set right (`text`).
  public var text: String? { record.string(9) }

  /// The column `language`.
  public var language: String? { record.string(10) }

  /// One of public, followers, friends, custom, private, unknown (`audience`).
  public var audience: String? { record.string(11) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`published_at`).
  public var publishedAt: String? { record.string(12) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`updated_at`).
  public var updatedAt: String? { record.string(13) }

  /// The `id` of a row of `posts` (`reply_to_post_id`).
  public var replyToPostID: Int? { record.integer(14) }

  /// The column `link_url`.
  public var linkURL: String? { record.string(15) }

  /// The column `link_title`.
  public var linkTitle: String? { record.string(16) }

  /// The column `place_name`.
  public var placeName: String? { record.string(17) }

  /// Degrees, WGS 84 (`latitude`).
  public var latitude: Double? { record.real(18) }

  /// Degrees, WGS 84 (`longitude`).
  public var longitude: Double? { record.real(19) }

  /// The column `reported_reactions`.
  public var reportedReactions: Int? { record.integer(20) }

  /// The column `reported_comments`.
  public var reportedComments: Int? { record.integer(21) }

  /// The column `reported_shares`.
  public var reportedShares: Int? { record.integer(22) }

  /// The column `reported_views`.
  public var reportedViews: Int? { record.integer(23) }

  /// The column `is_deleted`.
  public var isDeleted: Bool { record.boolean(24) ?? false }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(25) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(26) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(27) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(28) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(29) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(30) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(31) }
}
