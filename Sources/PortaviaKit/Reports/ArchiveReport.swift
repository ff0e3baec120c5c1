/// What one logical download is, with all its parts.
public struct ArchiveReport: Sendable, Hashable {
  /// Value of `archives.platform`, e.g. `facebook`.
  public var platform: String
  /// Value of `archives.product`, e.g. `facebook_profile`.
  public var product: String
  /// Word for the layout that the platform used at the time, e.g. `2024`.
  public var era: String?
  /// Value of `archives.format`, e.g. `json`.
  public var format: String
  /// BCP 47 language of the archive's own labels.
  public var language: String?
  /// Display name of the account that the archive belongs to.
  public var owner: String?
  /// What the archive is called for people.
  public var label: String?
  /// IANA name of the zone that is used for times without one.
  public var timeZone: String?
  /// Value of `archives.time_zone_source`: stated, derived, given, assumed.
  public var timeZoneSource: String?
  /// When the platform built the download, in milliseconds since 1970 UTC.
  public var generatedAt: Int64?
  /// Where that time comes from: `request_log`, `download_name` (a day), `entry_times`.
  public var generatedBasis: String?
  /// First day of the range that was asked for, `2024-01-31`; nil for all time, and when the archive does not
  /// state it.
  public var coversFrom: String?
  /// Last day of that range.
  public var coversTo: String?
  /// The zips and folders that it is made of, in their fixed order.
  public var parts: [PartReport]
  /// Entries that are not folders, over all parts but those that are copies.
  public var entries: Int
  /// Uncompressed bytes of these entries.
  public var bytes: Int
  /// Time of the oldest dated record, in milliseconds since 1970 UTC.
  public var firstRecordAt: Int64?
  /// Time of the newest dated record, in milliseconds since 1970 UTC.
  public var lastRecordAt: Int64?
  /// What it holds, category by category.
  public var categories: [CategoryReport]
  /// Whether the archive holds what its product normally does.
  public var presence: [PresenceReport]
  /// Paths and other signs by which the platform was recognised, in English.
  public var evidence: [String]
  /// What was noticed in this archive.
  public var findings: [Finding]

  package init(
    platform: String, product: String, era: String? = nil, format: String, language: String? = nil,
    owner: String? = nil, label: String? = nil, timeZone: String? = nil, timeZoneSource: String? = nil,
    generatedAt: Int64? = nil, generatedBasis: String? = nil, coversFrom: String? = nil,
    coversTo: String? = nil,
    parts: [PartReport] = [], entries: Int = 0, bytes: Int = 0, firstRecordAt: Int64? = nil,
    lastRecordAt: Int64? = nil, categories: [CategoryReport] = [], presence: [PresenceReport] = [],
    evidence: [String] = [],
    findings: [Finding] = []
  ) {
    self.platform = platform
    self.product = product
    self.era = era
    self.format = format
    self.language = language
    self.owner = owner
    self.label = label
    self.timeZone = timeZone
    self.timeZoneSource = timeZoneSource
    self.generatedAt = generatedAt
    self.generatedBasis = generatedBasis
    self.coversFrom = coversFrom
    self.coversTo = coversTo
    self.parts = parts
    self.entries = entries
    self.bytes = bytes
    self.firstRecordAt = firstRecordAt
    self.lastRecordAt = lastRecordAt
    self.categories = categories
    self.presence = presence
    self.evidence = evidence
    self.findings = findings
  }
}
