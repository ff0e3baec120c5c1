/// What a ``RecordReader`` reads, and how.
///
/// The same archives and the same options give the same records in the same order, so nothing here comes from
/// the clock, the environment or the locale.
public struct ReadingOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one, and for months; nil takes the one that the
  /// archive names.
  public var timeZone: String?
  /// IANA name of the zone to assume, with a finding, where nothing else names one; usually that of the
  /// computer.
  public var assumedTimeZone: String?
  /// Name of the account that the archive belongs to, for archives that do not name it; nil takes the one
  /// that the archive names.
  public var owner: String?
  /// The order of day, month and year in chats and on pages; nil finds it out.
  public var dateOrder: ExportOptions.DateOrder?
  /// How much is read; ``ExportOptions/Scope/business`` leaves out log-ins, devices and places.
  public var scope: ExportOptions.Scope
  /// Whether media are read, so that their checksums are proved and their SHA-256 is known; false lists them only,
  /// which is much faster for archives with videos, and leaves damaged ones unnoticed.
  public var readsMedia: Bool
  /// Language of the sentences in the table `findings`.
  public var language: Language
  /// Gives every record verbatim too, in `raw_records`, not only those that could not be normalised.
  public var keepsRaw: Bool
  /// Time of the reading in seconds since 1970 UTC, for `archives.imported_at`; nil: none.
  public var now: Int64?
  /// A folder for a temporary file of no name, used when one conversation takes more than a few megabytes and gone
  /// when it has been read. Nil writes nothing to disk and keeps the largest conversation in memory.
  public var temporaryFolder: String?
  /// Bounds against hostile archives.
  public var limits: ReadingLimits

  /// Options that read everything a business needs, media included, and write nothing to disk.
  public init(
    timeZone: String? = nil, assumedTimeZone: String? = nil, owner: String? = nil,
    dateOrder: ExportOptions.DateOrder? = nil,
    scope: ExportOptions.Scope = .business, readsMedia: Bool = true, language: Language = .english,
    keepsRaw: Bool = false, now: Int64? = nil, temporaryFolder: String? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.timeZone = timeZone
    self.assumedTimeZone = assumedTimeZone
    self.owner = owner
    self.dateOrder = dateOrder
    self.scope = scope
    self.readsMedia = readsMedia
    self.language = language
    self.keepsRaw = keepsRaw
    self.now = now
    self.temporaryFolder = temporaryFolder
    self.limits = limits
  }
}
