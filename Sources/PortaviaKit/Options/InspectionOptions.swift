/// What an ``Inspector`` shall assume.
public struct InspectionOptions: Sendable, Hashable {
  /// IANA name of the zone for times that come without one; nil: what the archive says.
  public var timeZone: String?
  /// Name of the account that the archive belongs to, for archives that do not say; nil: what the archive says.
  public var owner: String?
  public var limits: ReadingLimits

  public init(timeZone: String? = nil, owner: String? = nil, limits: ReadingLimits = ReadingLimits()) {
    self.timeZone = timeZone
    self.owner = owner
    self.limits = limits
  }
}
