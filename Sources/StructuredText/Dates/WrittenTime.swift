import PortaviaModel

/// A date as a page writes it, with or without a time of day and a zone, as read in one language.
package struct WrittenTime: Sendable, Equatable {
  package var civil: CivilTime
  package var precision: EventTime.Precision
  /// Minutes east of UTC; nil where the text has no zone.
  package var offset: Int?
  /// Which of day and month its figures prove to come first; nil where the month is named, or both are possible.
  package var order: DateOrder?
  /// Whether the month was written as a name, so that the order needs no proof.
  package var namesMonth: Bool
  /// The half of the day, where the text names one.
  var isAfternoon: Bool?
}
