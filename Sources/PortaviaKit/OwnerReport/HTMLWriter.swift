/// Builds HTML text element by element. Every value is escaped for where it stands; markup cannot come from a value.
///
///     var html = HTMLWriter()
///     html.element("p", ["class": "lead"]) { $0.text(owner) }
struct HTMLWriter {
  private(set) var output = ""

  /// An element with its content. The names are ours, the values of attributes anybody's.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    content(&self)
    output += "</\(name)>"
  }

  /// An element that holds one text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without content and end: `meta`, `br`, `wbr`.
  mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(name, attributes)
  }

  mutating func text(_ text: String) { output += Self.escaped(text) }

  /// A line end in the source, for people who look at it.
  mutating func line() { output += "\n" }

  /// Markup that is written here in the program.
  mutating func markup(_ markup: StaticString) { output += "\(markup)" }

  /// The content of `style`, which no entity is read in: ours, and without `<`.
  mutating func style(_ sheet: String) { output += "<style>\(sheet)</style>" }

  /// A link to a file of the same folder.
  /// - Parameter path: relative, with `/`.
  mutating func link(to path: String, _ text: String) {
    element("a", ["href": Self.relativeURL(path)], text: text)
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    output += "<\(name)"
    for (name, value) in attributes { output += " \(name)=\"\(Self.escaped(value))\"" }
    output += ">"
  }

  /// Text for an element or a quoted attribute. Controls and what turns the direction of writing are shown as U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{200E}", "\u{200F}",
        "\u{061C}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A relative reference (RFC 3986 section 4.2) that no part of a path can turn into something else.
  static func relativeURL(_ path: String) -> String {
    var url = "./"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        url.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        url += byte.percentEncoded
      }
    }
    return url
  }
}
