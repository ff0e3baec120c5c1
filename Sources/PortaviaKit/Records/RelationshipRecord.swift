// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Follows, likes of the Page, friends, blocks: a row of `relationships`.
public struct RelationshipRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// The column `platform`.
  public var platform: String { record.string(1) ?? "" }

  /// One of follow, page_like, friend, subscription, connection, close_friend, block, restrict (`type`).
  public var type: String { record.string(2) ?? "" }

  /// The `id` of a row of `accounts` (`from_account_id`).
  public var fromAccountID: Int { record.integer(3) ?? 0 }

  /// The `id` of a row of `accounts` (`to_account_id`).
  public var toAccountID: Int { record.integer(4) ?? 0 }

  /// One of active, requested, removed, rejected (`status`).
  public var status: String { record.string(5) ?? "" }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`created_at`).
  public var createdAt: String? { record.string(6) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`ended_at`).
  public var endedAt: String? { record.string(7) }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(8) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(9) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(10) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(11) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(12) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(13) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(14) }
}
