// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Recognised records that have no table of their own: a row of `activities`.
public struct ActivityRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// The column `platform`.
  public var platform: String { record.string(1) ?? "" }

  /// One of events, saved, searches, ads, groups, security, … (`category`).
  public var category: String { record.string(2) ?? "" }

  /// The column `type`.
  public var type: String { record.string(3) ?? "" }

  /// The `id` of a row of `accounts` (`actor_account_id`).
  public var actorAccountID: Int? { record.integer(4) }

  /// The column `title`.
  public var title: String? { record.string(5) }

  /// What was written, with Meta's damaged letters set right (`text`).
  public var text: String? { record.string(6) }

  /// The column `url`.
  public var url: String? { record.string(7) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`created_at`).
  public var createdAt: String? { record.string(8) }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(9) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(10) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(11) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(12) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(13) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(14) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(15) }
}
