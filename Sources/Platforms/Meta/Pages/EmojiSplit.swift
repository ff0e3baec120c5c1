import Import

/// Splits the text of a reaction on a page, an emoji immediately followed by a name
/// (docs/formats/facebook.md#pages-since-2022).
enum EmojiSplit {
  /// The longest run of emoji at the beginning, and the name behind it; nil without an emoji. Names may begin with an
  /// emoji themselves: a split that leaves a known name is taken first.
  static func split(_ text: String, isName: (Substring) -> Bool) -> (emoji: Substring, name: Substring)? {
    var ends: [String.Index] = []
    var index = text.startIndex
    while index < text.endIndex, isEmoji(text[index]) {
      index = text.index(after: index)
      ends.append(index)
    }
    guard let longest = ends.last else { return nil }
    let known = ends.first { isName(rest(text, $0)) }
    let end = known ?? longest
    return (text[..<end], rest(text, end))
  }

  private static func rest(_ text: String, _ index: String.Index) -> Substring {
    text[index...].drop { $0.isWhitespace }
  }

  private static func isEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    if first.properties.isEmojiPresentation { return true }
    // Digits and signs are emoji only with the mark that makes them so.
    if first.isASCII { return character.unicodeScalars.contains("\u{20E3}") }
    return first.properties.isEmoji
  }
}
