// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// One identity on one platform: a row of `accounts`.
public struct AccountRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// The column `platform`.
  public var platform: String { record.string(2) ?? "" }

  /// One of person, page, group, bot, unknown (`kind`).
  public var kind: String { record.string(3) ?? "" }

  /// Always text, also when it looks like a number (`platform_id`).
  public var platformID: String? { record.string(4) }

  /// Without @ (`username`).
  public var username: String? { record.string(5) }

  /// The column `display_name`.
  public var displayName: String? { record.string(6) }

  /// The column `profile_url`.
  public var profileURL: String? { record.string(7) }

  /// The column `email`.
  public var email: String? { record.string(8) }

  /// E.164 (`phone`).
  public var phone: String? { record.string(9) }

  /// This is us (`is_owner`).
  public var isOwner: Bool { record.boolean(10) ?? false }

  /// "Facebook user", deleted account (`is_placeholder`).
  public var isPlaceholder: Bool { record.boolean(11) ?? false }

  /// One of platform_id, username, url, phone, email, thread, name, name_ambiguous (`identity_basis`).
  public var identityBasis: String { record.string(12) ?? "" }

  /// The `id` of a row of `contacts` (`contact_id`).
  public var contactID: Int? { record.integer(13) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(14) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(15) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(16) }
}
