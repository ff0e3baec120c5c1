import Import

/// What the text of a block is in the record that JSON has in its place
/// (docs/formats/facebook.md#three-shapes and docs/formats/facebook.md#html).
enum FeedText: Sendable {
  /// `data[]` has it under this key.
  case data(StaticString)
  case comment
  /// The owner's name, beside the icon of a reaction.
  case reaction
  /// The caption of a file, which is the record.
  case media
  /// Numbers and addresses of a contact.
  case contact
  /// None of the columns.
  case other
}
