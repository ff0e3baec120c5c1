import Import

/// What the text of a block is in the record that JSON has in its place (facebook.md 3.1, 3.6 and 7.3).
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
