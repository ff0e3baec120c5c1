/// A path inside an archive in the form in which rules match it: lower case, and `_` for every apostrophe,
/// which Meta and unzip tools write as `'`, `’`, `_`, `%27` or `%E2%80%99` (facebook.md section 1).
package struct ArchivePath: Sendable {
  /// As stored.
  package let stored: String
  /// Canonical components.
  package let components: [Substring]

  package init(_ path: String) {
    stored = path
    components = Self.canonical(path).split(separator: "/", omittingEmptySubsequences: true)
  }

  /// A path in that form.
  static func canonical(_ path: String) -> String {
    let lower = path.lowercased()
    // `’` begins with the byte 0xE2.
    guard
      lower.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "%") || $0 == 0xE2 })
    else { return lower }
    return ["%27", "'", "’", "%e2%80%99"].reduce(lower) { $0.replacing($1, with: "_") }
  }

  package var name: Substring { components.last ?? "" }
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
