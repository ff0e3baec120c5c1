// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// A person or organisation in the real world: a row of `contacts`.
public struct ContactRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// One of person, organization, unknown (`kind`).
  public var kind: String { record.string(2) ?? "" }

  /// The column `full_name`.
  public var fullName: String? { record.string(3) }

  /// The column `given_name`.
  public var givenName: String? { record.string(4) }

  /// The column `family_name`.
  public var familyName: String? { record.string(5) }

  /// The column `organization`.
  public var organization: String? { record.string(6) }

  /// The column `job_title`.
  public var jobTitle: String? { record.string(7) }

  /// Lower-cased (`email`).
  public var email: String? { record.string(8) }

  /// E.164 (`phone`).
  public var phone: String? { record.string(9) }

  /// The column `website`.
  public var website: String? { record.string(10) }

  /// The column `street`.
  public var street: String? { record.string(11) }

  /// The column `city`.
  public var city: String? { record.string(12) }

  /// The column `region`.
  public var region: String? { record.string(13) }

  /// The column `postal_code`.
  public var postalCode: String? { record.string(14) }

  /// ISO 3166-1 alpha-2 (`country_code`).
  public var countryCode: String? { record.string(15) }

  /// BCP 47 (`language`).
  public var language: String? { record.string(16) }

  /// YYYY-MM-DD or --MM-DD (`birthday`).
  public var birthday: String? { record.string(17) }

  /// The column `notes`.
  public var notes: String? { record.string(18) }

  /// One of address_book, lead_form, conversation, profile, manual (`origin`).
  public var origin: String { record.string(19) ?? "" }

  /// The column `lawful_basis`.
  public var lawfulBasis: String { record.string(20) ?? "" }

  /// The column `consent_status`.
  public var consentStatus: String { record.string(21) ?? "" }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`consent_at`).
  public var consentAt: String? { record.string(22) }

  /// Where the proof is: form id and answer, or the user's own note (`consent_source`).
  public var consentSource: String? { record.string(23) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(24) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(25) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(26) }
}
