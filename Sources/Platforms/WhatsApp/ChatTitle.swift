import Foundation
import Import
import PortaviaModel

/// The name of a chat as its file tells it: `WhatsApp Chat with Anna.txt`
/// (docs/formats/whatsapp.md#files-of-a-chat).
enum ChatTitle {
  /// - Parameters:
  ///   - path: of the chat's text.
  ///   - container: the name of the zip or folder that it came in.
  /// - Returns: nil where neither name says it.
  static func title(path: String, container: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    for name in parts.suffix(2).reversed() + [container] {
      if let title = title(of: name) { return title }
    }
    return nil
  }

  /// Whether a name begins as WhatsApp names its exports.
  static func isExportName(_ name: String) -> Bool { title(of: name) != nil }

  private static func title(of name: String) -> String? {
    var text = String(
      decoding: Array(name.utf8).withUnsafeBufferPointer { ChatBytes.clean($0) }, as: UTF8.self
    )
    .precomposedStringWithCanonicalMapping
    for blank in ["\u{A0}", "\u{202F}"] { text = text.replacing(blank, with: " ") }
    while true {
      let lower = text.lowercased()
      if lower.hasSuffix(".zip") || lower.hasSuffix(".txt") {
        text = String(text.dropLast(4))
      } else if let open = text.lastIndex(of: "("), text.hasSuffix(")"), open > text.startIndex,
        text[text.index(after: open)...].dropLast().allSatisfy(\.isNumber),
        text[text.index(before: open)] == " "
      {
        text = String(text[..<text.index(before: open)])
      } else {
        break
      }
    }
    let lower = text.lowercased()
    // Mail programs write `_` for blanks.
    for prefix in ChatMarkers.shared.titlePrefixes {
      for spelling in [prefix, prefix.replacing(" ", with: "_")] where lower.hasPrefix(spelling) {
        var rest = text.dropFirst(spelling.count)
        while rest.first == " " || rest.first == "-" || rest.first == "_" { rest = rest.dropFirst() }
        let title = spelling == prefix ? String(rest) : String(rest.replacing("_", with: " "))
        return title.isEmpty ? nil : title
      }
    }
    return nil
  }
}
