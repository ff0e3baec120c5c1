/// What an ``Inspector`` shall assume.
public struct InspectionOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one; nil: what the archive says.
  public var timeZone: String?
  /// IANA name of the zone to assume, with a finding, where nothing else says one: that of the computer.
  public var assumedTimeZone: String?
  /// Name of the account that the archive belongs to, for archives that do not say; nil: what the archive says.
  public var owner: String?
  /// The order of the dates in chats; nil: what the chats show.
  public var dateOrder: ExportOptions.DateOrder?
  public var limits: ReadingLimits

  public init(
    timeZone: String? = nil, assumedTimeZone: String? = nil, owner: String? = nil,
    dateOrder: ExportOptions.DateOrder? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.timeZone = timeZone
    self.assumedTimeZone = assumedTimeZone
    self.owner = owner
    self.dateOrder = dateOrder
    self.limits = limits
  }
}
