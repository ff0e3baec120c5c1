// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Numbers the platform itself reports: a row of `metrics`.
public struct MetricRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// The column `platform`.
  public var platform: String { record.string(1) ?? "" }

  /// The `id` of a row of `accounts` (`account_id`).
  public var accountID: Int? { record.integer(2) }

  /// The `id` of a row of `posts` (`post_id`).
  public var postID: Int? { record.integer(3) }

  /// One of followers, page_likes, reach, impressions, views, clicks, … (`name`).
  public var name: String { record.string(4) ?? "" }

  /// NULL where the platform shows none (`value`).
  public var value: Double? { record.real(5) }

  /// As printed: 1.130, 63.3K, 85,8%, -- (`value_raw`).
  public var valueRaw: String? { record.string(6) }

  /// One of count, seconds, percent, EUR (`unit`).
  public var unit: String? { record.string(7) }

  /// A day, e.g. `2024-03-31` (`period_start`).
  public var periodStart: String? { record.string(8) }

  /// A day, e.g. `2024-03-31` (`period_end`).
  public var periodEnd: String? { record.string(9) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(10) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(11) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(12) }
}
