/// The name of an element: its first eight bytes, lower case, as a number.
///
/// Every name that a rule asks for is at most eight bytes long; longer ones are compared by their first
/// eight.
package struct HTMLTag: Hashable, Sendable {
  let code: UInt64

  init(_ name: StaticString) {
    self.init(bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  init(bytes: UnsafeBufferPointer<UInt8>) {
    var code: UInt64 = 0
    for byte in bytes.prefix(8) { code = code << 8 | UInt64(byte) }
    self.code = code
  }

  /// From a name that ends with NUL.
  @inline(__always)
  init(_ name: UnsafePointer<UInt8>) {
    var code: UInt64 = 0
    var next = name
    var room = 8
    while next.pointee != 0, room > 0 {
      code = code << 8 | UInt64(next.pointee)
      next += 1
      room -= 1
    }
    self.code = code
  }

  package static let a = HTMLTag("a")
  package static let audio = HTMLTag("audio")
  package static let body = HTMLTag("body")
  package static let br = HTMLTag("br")
  package static let div = HTMLTag("div")
  package static let footer = HTMLTag("footer")
  /// No element: the root of a record that several elements make up.
  package static let group = HTMLTag("#group")
  package static let h1 = HTMLTag("h1")
  package static let head = HTMLTag("head")
  package static let html = HTMLTag("html")
  package static let img = HTMLTag("img")
  package static let li = HTMLTag("li")
  package static let main = HTMLTag("main")
  package static let p = HTMLTag("p")
  package static let script = HTMLTag("script")
  package static let section = HTMLTag("section")
  package static let source = HTMLTag("source")
  package static let span = HTMLTag("span")
  package static let style = HTMLTag("style")
  package static let table = HTMLTag("table")
  package static let td = HTMLTag("td")
  package static let th = HTMLTag("th")
  package static let time = HTMLTag("time")
  package static let title = HTMLTag("title")
  package static let tr = HTMLTag("tr")
  package static let ul = HTMLTag("ul")
  package static let video = HTMLTag("video")

  private static let headings: Set<HTMLTag> = [
    HTMLTag("h1"), HTMLTag("h2"), HTMLTag("h3"), HTMLTag("h4"), HTMLTag("h5"), HTMLTag("h6"),
  ]
  private static let inline: Set<HTMLTag> = [
    a, span, HTMLTag("b"), HTMLTag("i"), HTMLTag("u"), HTMLTag("em"), HTMLTag("strong"), HTMLTag("font"),
    HTMLTag("small"), HTMLTag("sub"), HTMLTag("sup"), HTMLTag("code"), HTMLTag("abbr"), HTMLTag("bdi"),
    HTMLTag("label"), HTMLTag("mark"), HTMLTag("wbr"), time, img, br,
  ]

  /// `h1` … `h6`.
  package var isHeading: Bool { Self.headings.contains(self) }
  /// Whether its text continues the line that it is in.
  package var isInline: Bool { Self.inline.contains(self) }
  /// Its content is not part of the page's text.
  var isHidden: Bool { self == .script || self == .style }
}
