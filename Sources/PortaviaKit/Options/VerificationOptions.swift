/// How downloads are verified.
public struct VerificationOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one; nil takes what the archives say, else ``assumedTimeZone``.
  public var timeZone: String?
  /// IANA name of the zone where nothing else names one; nil takes UTC.
  public var assumedTimeZone: String?
  /// The name of the owner, for archives that do not say it.
  public var owner: String?
  /// The order of the dates in chats; nil: what the chats show.
  public var dateOrder: ExportOptions.DateOrder?
  /// What reading may cost.
  public var limits: ReadingLimits

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
