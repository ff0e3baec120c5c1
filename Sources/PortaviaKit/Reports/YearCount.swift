/// How much of one kind happened in a year of the display time zone.
public struct YearCount: Sendable, Hashable {
  /// The year, e.g. 2024.
  public var year: Int
  /// Value of `monthly_activity.kind`, e.g. `message`.
  public var kind: String
  /// How often it happened.
  public var events: Int

  package init(year: Int, kind: String, events: Int) {
    self.year = year
    self.kind = kind
    self.events = events
  }
}
