import Import
import PortaviaModel

/// A hashtag or mention in a caption.
struct CaptionMark: Equatable {
  let type: Word
  /// Without `#` and `@`.
  let name: String

  /// In their order, each once.
  static func all(in caption: String) -> [CaptionMark] {
    guard caption.utf8.contains(UInt8(ascii: "#")) || caption.utf8.contains(UInt8(ascii: "@")) else {
      return []
    }
    var marks: [CaptionMark] = []
    var rest = caption[...]
    var before: Character = " "
    while let first = rest.first {
      rest = rest.dropFirst()
      defer { before = first }
      // In the middle of a word, an `@` is that of an address.
      guard first == "#" || first == "@", !before.isLetter, !before.isNumber else { continue }
      let mark = first == "#" ? hashtag(rest) : mention(rest)
      guard let mark else { continue }
      if !marks.contains(mark) { marks.append(mark) }
    }
    return marks
  }

  private static func hashtag(_ text: Substring) -> CaptionMark? {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard name.contains(where: { !$0.isNumber }) else { return nil }
    return CaptionMark(type: .hashtag, name: String(name))
  }

  private static func mention(_ text: Substring) -> CaptionMark? {
    var name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    // The end of a sentence is none of the name.
    while name.last == "." { name = name.dropLast() }
    return Username(String(name)).map { CaptionMark(type: .mention, name: $0.shown) }
  }
}
