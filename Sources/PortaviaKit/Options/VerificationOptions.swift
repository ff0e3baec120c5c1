/// How downloads are verified.
public struct VerificationOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one; nil takes the one that the archives name, else
  /// ``assumedTimeZone``.
  public var timeZone: String?
  /// IANA name of the zone where nothing else names one; nil takes UTC.
  public var assumedTimeZone: String?
  /// The name of the owner, for archives that do not name it.
  public var owner: String?
  /// The order of day, month and year in chats and on pages; nil finds it out.
  public var dateOrder: ExportOptions.DateOrder?
  /// Bounds against hostile archives.
  public var limits: ReadingLimits

  /// Options that assume nothing unless told.
  public init(
    timeZone: String? = nil, assumedTimeZone: String? = nil, owner: String? = nil,
    dateOrder: ExportOptions.DateOrder? = nil, limits: ReadingLimits = ReadingLimits()
  ) {
    self.timeZone = timeZone
    self.assumedTimeZone = assumedTimeZone
    self.owner = owner
    self.dateOrder = dateOrder
    self.limits = limits
  }
}
