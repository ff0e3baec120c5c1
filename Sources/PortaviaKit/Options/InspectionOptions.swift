/// What an ``Inspector`` assumes where a download says nothing.
public struct InspectionOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one; nil takes the one that the archive names.
  public var timeZone: String?
  /// IANA name of the zone to assume, with a finding, where nothing else names one; usually that of the
  /// computer.
  public var assumedTimeZone: String?
  /// Name of the account that the archive belongs to, for archives that do not name it; nil takes the one
  /// that the archive names.
  public var owner: String?
  /// The order of day, month and year in chats and on pages; nil finds it out.
  public var dateOrder: ExportOptions.DateOrder?
  /// Bounds against hostile archives.
  public var limits: ReadingLimits

  /// Options that assume nothing unless told.
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
