/// A path inside an archive in the form in which rules match it: lower case, and `_` for every apostrophe,
/// which platforms and unzip tools write as `'`, `’`, `_` or `%27` (docs/rules.md#archives-and-parts); nothing
/// percent-encoded.
package struct ArchivePath: Sendable {
  /// As stored.
  package let stored: String
  /// Canonical components.
  package let components: [Substring]

  package init(_ path: String) {
    stored = path
    components = Self.split(Self.canonical(path))
  }

  /// A path in the form in which rules match it.
  ///
  /// Unzip programs and browsers leave names percent-encoded; `%2F` stays, so that the folders stay what they are.
  package static func canonical(_ path: String) -> String {
    var canonical = path.lowercased()
    // `’` begins with the byte 0xE2.
    guard
      canonical.utf8.contains(where: {
        $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "%") || $0 == 0xE2
      })
    else { return canonical }
    if canonical.utf8.contains(UInt8(ascii: "%")) { canonical = percentDecoded(canonical).lowercased() }
    return canonical.replacing("'", with: "_").replacing("’", with: "_")
  }

  /// The text with `%XX` decoded, as far as that gives text without control characters and slashes.
  package static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexadecimalValue(bytes[index + 1]), let low = hexadecimalValue(bytes[index + 2])
      {
        let value = high << 4 | low
        if value >= 0x20, value != 0x7F, value != UInt8(ascii: "/"), value != UInt8(ascii: "\\") {
          decoded.append(value)
          index += 3
          continue
        }
      }
      decoded.append(bytes[index])
      index += 1
    }
    let result = String(decoding: decoded, as: UTF8.self)
    return result.utf8.elementsEqual(decoded) ? result : text
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Whether it is a page in HTML.
  package var isPage: Bool { name.hasSuffix(".html") || name.hasSuffix(".htm") }

  /// The path of the file that has in JSON what a page has.
  package var inJSON: ArchivePath {
    guard isPage, let mark = stored.lastIndex(of: ".") else { return self }
    return ArchivePath(stored[..<mark] + ".json")
  }

  /// The name without its ending.
  package var stem: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name }

  package var name: Substring { components.last ?? "" }

  /// Whether an operating system left the file there: it says how folders are shown, and holds no data.
  package var isSystemFile: Bool {
    name == ".ds_store" || name == "thumbs.db" || name.hasPrefix("._") || components.contains("__macosx")
  }

  /// The components of a path; bytes are looked at, because characters take ten times as long.
  package static func split(_ path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }
}

/// A pattern for the end of an ``ArchivePath``: `connections/friends/your_friends.json`.
///
/// A component is matched whole; `*` stands for any component and `#` for one or more digits.
package struct PathPattern: Sendable {
  /// As written.
  package let text: String
  private let components: [Substring]

  package init(_ pattern: String) {
    text = pattern
    components = pattern.split(separator: "/")
  }

  /// Patterns of JSON files, and after them those of the pages that hold the same in a download in HTML.
  package static func withPages(_ files: [String]) -> [PathPattern] {
    files.map(PathPattern.init)
      + files.filter { $0.hasSuffix(".json") }.map { PathPattern($0.dropLast(5) + ".html") }
  }

  package func matches(_ path: ArchivePath) -> Bool {
    guard path.components.count >= components.count else { return false }
    return zip(components.reversed(), path.components.reversed()).allSatisfy { Self.component($0, $1) }
  }

  private static func component(_ pattern: Substring, _ text: Substring) -> Bool {
    if pattern == "*" { return true }
    guard let mark = pattern.firstIndex(of: "#") else { return pattern == text }
    let head = pattern[..<mark]
    let tail = pattern[pattern.index(after: mark)...]
    guard text.hasPrefix(head), text.hasSuffix(tail), text.utf8.count > head.utf8.count + tail.utf8.count
    else { return false }
    return text.dropFirst(head.count).dropLast(tail.count).utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
