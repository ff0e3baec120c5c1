import Import

/// Finds the targets of links in HTML, whatever the pieces that it comes in: `href="…"`, with the few entities that Meta
/// writes decoded. Links to other sites and to places in the page are left out.
struct LinkScanner {
  /// At most ``limit``, in order, without queries and fragments.
  private(set) var links: [String] = []

  private static let limit = 20_000
  private static let longest = 2048
  private static let key = Array("href".utf8)

  private enum State {
    /// So many bytes of `href` were met.
    case key(Int)
    /// Blanks may stand about the sign.
    case equals
    case opening
    case value(quote: UInt8)
  }

  private var state = State.key(0)
  private var value: [UInt8] = []

  mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .key(let count):
      if byte | 0x20 == Self.key[count] {
        state = count == 3 ? .equals : .key(count + 1)
      } else {
        state = .key(byte | 0x20 == Self.key[0] ? 1 : 0)
      }
    case .equals:
      if byte == UInt8(ascii: "=") { state = .opening } else if !isBlank(byte) { state = .key(0) }
    case .opening:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        value.removeAll(keepingCapacity: true)
        state = .value(quote: byte)
      } else if !isBlank(byte) {
        state = .key(0)
      }
    case .value(let quote):
      if byte == quote {
        add()
        state = .key(0)
      } else if value.count < Self.longest {
        value.append(byte)
      }
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private mutating func add() {
    guard links.count < Self.limit, value.count < Self.longest else { return }
    var link = String(decoding: value, as: UTF8.self)
    if link.contains("&") {
      for (entity, character) in [
        ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&amp;", "&"),
      ] {
        link = link.replacing(entity, with: character)
      }
    }
    if let end = link.firstIndex(where: { $0 == "?" || $0 == "#" }) { link = String(link[..<end]) }
    // A scheme, or an address of another site.
    let head = link.prefix { $0 != "/" }
    guard !link.isEmpty, !link.hasPrefix("/"), !head.contains(":") else { return }
    links.append(link)
  }
}
