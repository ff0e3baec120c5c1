// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Meta instant forms and alike: a row of `form_submissions`.
public struct FormSubmissionRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The column `platform`.
  public var platform: String { record.string(2) ?? "" }

  /// Without the 'l:' prefix of the Meta CSV (`platform_id`).
  public var platformID: String? { record.string(3) }

  /// The column `form_id`.
  public var formID: String? { record.string(4) }

  /// The column `form_name`.
  public var formName: String? { record.string(5) }

  /// The `id` of a row of `accounts` (`page_account_id`).
  public var pageAccountID: Int? { record.integer(6) }

  /// The `id` of a row of `contacts` (`contact_id`).
  public var contactID: Int? { record.integer(7) }

  /// The column `campaign_id`.
  public var campaignID: String? { record.string(8) }

  /// The column `campaign_name`.
  public var campaignName: String? { record.string(9) }

  /// The column `adset_id`.
  public var adsetID: String? { record.string(10) }

  /// The column `adset_name`.
  public var adsetName: String? { record.string(11) }

  /// The column `ad_id`.
  public var adID: String? { record.string(12) }

  /// The column `ad_name`.
  public var adName: String? { record.string(13) }

  /// The column `is_organic`.
  public var isOrganic: Bool? { record.boolean(14) }

  /// The column `status`.
  public var status: String? { record.string(15) }

  /// The column `full_name`.
  public var fullName: String? { record.string(16) }

  /// The column `email`.
  public var email: String? { record.string(17) }

  /// The column `phone`.
  public var phone: String? { record.string(18) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`created_at`).
  public var createdAt: String? { record.string(19) }

  /// Milliseconds since 1970-01-01 UTC (`time_ms`).
  public var timeMS: Int? { record.integer(20) }

  /// The time as the archive prints it, where it is not a plain number (`time_raw`).
  public var timeRaw: String? { record.string(21) }

  /// One of ms, s, min, day, month, year (`time_precision`).
  public var timePrecision: String? { record.string(22) }

  /// One of utc, offset, zone, ambiguous, unknown (`time_basis`).
  public var timeBasis: String? { record.string(23) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(24) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(25) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(26) }
}
