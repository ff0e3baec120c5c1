import Import
import PortaviaModel

/// A username of Instagram or Threads, as it is printed and as it is compared
/// (docs/formats/instagram.md#lists-of-accounts).
struct Username: Sendable, Equatable {
  /// Without blanks around it and without `@`.
  let shown: String
  /// Lower case: usernames do not tell letter case apart.
  let key: String

  /// Nil for what cannot be one: letters, digits, `.` and `_`, at most 30.
  init?(_ text: String) {
    var name = text[...]
    while let first = name.first, first.isWhitespace { name = name.dropFirst() }
    while let last = name.last, last.isWhitespace { name = name.dropLast() }
    if name.first == "@" { name = name.dropFirst() }
    guard (1...30).contains(name.utf8.count), name.utf8.allSatisfy(Self.isAllowed) else { return nil }
    shown = String(name)
    key = shown.lowercased()
  }

  /// The one whose profile an address is; nil for the address of a post or of anything else.
  init?(profile address: String) {
    guard let parts = Self.path(of: address) else { return nil }
    // Programs of phones put `_u` before the name.
    let rest = parts.first == "_u" ? parts.dropFirst() : parts[...]
    guard rest.count == 1, let name = rest.first, !Self.reserved.contains(name.lowercased()) else {
      return nil
    }
    self.init(String(name))
  }

  /// The author that the address of a post of Threads names: `/@name/post/…`.
  init?(author address: String) {
    guard let first = Self.path(of: address)?.first, first.hasPrefix("@") else { return nil }
    self.init(String(first))
  }

  /// The address of the profile in one spelling, where it says no more than the name.
  func isWhole(_ address: String) -> Bool {
    let canonical = canonicalURL(address).lowercased()
    guard let slash = canonical.firstIndex(of: "/") else { return false }
    return ["/" + key, "/_u/" + key, "/@" + key].contains(String(canonical[slash...]))
  }

  private static func path(of address: String) -> [Substring]? {
    let bare = canonicalURL(address)
    let parts = bare.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    guard parts.count >= 2, let host = parts.first?.lowercased(),
      ["instagram.com", "threads.net", "threads.com", "www.threads.net", "www.threads.com"].contains(host)
    else { return nil }
    return Array(parts.dropFirst())
  }

  private static let reserved: Set = [
    "p", "reel", "reels", "tv", "stories", "explore", "direct", "accounts", "web",
  ]

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
