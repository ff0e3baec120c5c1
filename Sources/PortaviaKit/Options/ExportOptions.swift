/// What an ``Exporter`` does, and how.
///
/// The same archives and the same options give the same bytes, so nothing here comes from the clock, the
/// environment or the locale.
public struct ExportOptions: Sendable, Hashable {
  /// How much of the archive is exported.
  public enum Scope: String, Sendable, CaseIterable {
    /// What a business needs; device, location and log-in data are left out and counted.
    case business
    /// Everything.
    case all
  }

  /// What happens to pictures, videos, recordings and other attached files.
  public enum Media: String, Sendable, CaseIterable {
    /// They are copied into the export.
    case copy
    /// They are listed and not copied.
    case none
  }

  /// The order of day, month and year in dates that leave it open, such as those of WhatsApp chats.
  public enum DateOrder: String, Sendable, CaseIterable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
    case yearMonthDay = "ymd"
  }

  /// IANA name of the zone for times that come without one, and for display; nil takes the one that the
  /// archive names.
  public var timeZone: String?
  /// IANA name of the zone to assume, with a finding, where nothing else names one; usually that of the
  /// computer.
  public var assumedTimeZone: String?
  /// Name of the account that the archive belongs to, for archives that do not name it; nil takes the one
  /// that the archive names.
  public var owner: String?
  /// The order of day, month and year in chats and on pages; nil finds it out.
  public var dateOrder: DateOrder?
  /// How much is exported; ``Scope/business`` by default.
  public var scope: Scope
  /// Whether attached files are copied; they are by default.
  public var media: Media
  /// Programs that get CSV files of their own.
  public var csv: CSVPresets
  /// Language of findings, checks and labels that are stored in files.
  public var language: Language
  /// Keeps every record verbatim too, not only those that could not be normalised.
  public var keepsRaw: Bool
  /// Time of the export in seconds since 1970 UTC, stored as such; nil: no time is stored.
  public var now: Int64?
  /// Replaces an earlier export of Portavia in the output folder; any other folder is still refused.
  public var replacesExport: Bool
  /// Reads everything and writes nothing.
  public var isDryRun: Bool
  /// Bounds against hostile archives.
  public var limits: ReadingLimits

  /// Options for what a business needs, media included.
  public init(
    timeZone: String? = nil, assumedTimeZone: String? = nil, owner: String? = nil,
    dateOrder: DateOrder? = nil, scope: Scope = .business, media: Media = .copy,
    csv: CSVPresets = CSVPresets(),
    language: Language = .english, keepsRaw: Bool = false, now: Int64? = nil, replacesExport: Bool = false,
    isDryRun: Bool = false, limits: ReadingLimits = ReadingLimits()
  ) {
    self.timeZone = timeZone
    self.assumedTimeZone = assumedTimeZone
    self.owner = owner
    self.dateOrder = dateOrder
    self.scope = scope
    self.media = media
    self.csv = csv
    self.language = language
    self.keepsRaw = keepsRaw
    self.now = now
    self.replacesExport = replacesExport
    self.isDryRun = isDryRun
    self.limits = limits
  }
}
