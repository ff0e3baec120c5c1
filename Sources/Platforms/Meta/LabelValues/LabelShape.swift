import Import

/// What a value shows of itself, for labels in a language that no dictionary has
/// (docs/formats/facebook.md#label-record).
enum LabelShape: Sendable {
  /// `href`, or a value that begins as a web address does.
  case address
  /// One of Meta's names of reactions.
  case reaction
  /// `timestamp_value`.
  case time
  /// A value that is not empty.
  case text
  /// `vec`.
  case list
  /// `dict`.
  case group
  /// A media object.
  case media
}
