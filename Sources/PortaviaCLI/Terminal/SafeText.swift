/// Text of strangers, made safe for a terminal.
enum SafeText {
  /// Writes as `\u{…}` what would move the cursor, change colours or turn the direction of writing.
  static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Writes the same in finished JSON text as `\u…`, which means the same to every reader.
  static func escapeJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0 != "\n" && isUnsafe($0) }) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar != "\n", isUnsafe(scalar) {
        let digits = String(scalar.value, radix: 16)
        let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        result.append(contentsOf: escape.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Escaped, and with the middle left out when it is longer than `length` characters.
  static func shorten(_ text: String, to length: Int = 48) -> String {
    let safe = escape(text)
    guard safe.count > length, length > 2 else { return safe }
    let head = (length - 1) / 3
    return "\(safe.prefix(head))…\(safe.suffix(length - 1 - head))"
  }

  /// Quoted for a POSIX shell where needed.
  static func shellQuote(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "@"), UInt8(ascii: "%"):
        true
      default: byte >= 0x80
      }
    }
    if plain, !text.isEmpty { return escape(text) }
    return "'"
      + escape(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")) + "'"
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Line and paragraph separators; marks, embeddings, overrides and isolates of direction.
    case 0x2028, 0x2029, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
