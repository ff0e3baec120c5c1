/// A record that differs between the two sides of a comparison.
///
/// It holds what the owner needs to recognise the record, names and the beginning of texts included: it is a
/// result and must not go into a log.
public struct Difference: Sendable, Hashable {
  /// The symbols are those of `rclone check --combined`.
  public enum Change: String, Sendable, CaseIterable {
    case onlyOld = "-"
    case onlyNew = "+"
    case changed = "*"
    case equal = "="
  }

  /// Value of ``Comparison/Kind/name``.
  public var kind: String
  /// On which side the record is, or that it differs.
  public var change: Change
  /// Value of the column `platform`, e.g. `facebook`.
  public var platform: String
  /// Milliseconds since 1970 UTC; nil without a date.
  public var time: Int64?
  /// What a person recognises it by.
  public var label: String
  /// Columns whose values differ.
  public var columns: [String]

  package init(
    kind: String, change: Change, platform: String, time: Int64?, label: String, columns: [String] = []
  ) {
    self.kind = kind
    self.change = change
    self.platform = platform
    self.time = time
    self.label = label
    self.columns = columns
  }
}
