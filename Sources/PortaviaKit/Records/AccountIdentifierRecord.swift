// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Every id, handle, number and name ever seen for an account: a row of `account_identifiers`.
public struct AccountIdentifierRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// The `id` of a row of `accounts` (`account_id`).
  public var accountID: Int { record.integer(0) ?? 0 }

  /// One of platform_id, username, url, phone, email, name (`scheme`).
  public var scheme: String { record.string(1) ?? "" }

  /// The column `value`.
  public var value: String { record.string(2) ?? "" }

  /// The column `value_normalized`.
  public var valueNormalized: String { record.string(3) ?? "" }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`first_seen_at`).
  public var firstSeenAt: String? { record.string(4) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`last_seen_at`).
  public var lastSeenAt: String? { record.string(5) }
}
