// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Every address and number of a contact: a row of `contact_points`.
public struct ContactPointRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// The `id` of a row of `contacts` (`contact_id`).
  public var contactID: Int { record.integer(0) ?? 0 }

  /// One of phone, email, url (`scheme`).
  public var scheme: String { record.string(1) ?? "" }

  /// The column `value`.
  public var value: String { record.string(2) ?? "" }

  /// The column `value_normalized`.
  public var valueNormalized: String { record.string(3) ?? "" }

  /// The column `is_primary`.
  public var isPrimary: Bool { record.boolean(4) ?? false }
}
