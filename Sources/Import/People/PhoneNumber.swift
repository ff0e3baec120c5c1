import PortaviaModel

/// Telephone numbers as people and phones write them.
package enum PhoneNumber {
  /// The number in E.164, `+390200000000`; nil when the country is not stated beyond doubt.
  ///
  /// A country is stated by `+` or `00`. A national number stays as it is: no country is guessed, neither from the
  /// language of the archive nor from other numbers. So does one with a `(0)`, which some countries keep and others
  /// drop, with an extension, or with letters. Source: ITU-T E.164, at most 15 digits.
  package static func e164(_ text: String) -> String? {
    var digits: [UInt8] = []
    var hasPlus = false
    var rest = Substring(text)
    if rest.lowercased().hasPrefix("tel:") { rest = rest.dropFirst(4) }
    // Spreadsheets keep the plus by an apostrophe before it.
    if rest.first == "'" { rest = rest.dropFirst() }
    var openParenthesis: Int?
    for scalar in rest.unicodeScalars {
      switch scalar {
      case "+":
        guard digits.isEmpty, !hasPlus else { return nil }
        hasPlus = true
      case "0"..."9": digits.append(UInt8(truncatingIfNeeded: scalar.value))
      case "(": openParenthesis = digits.count
      case ")":
        guard let start = openParenthesis, digits[start...] != [UInt8(ascii: "0")] else { return nil }
        openParenthesis = nil
      default: guard isSeparator(scalar) else { return nil }
      }
    }
    if !hasPlus {
      guard digits.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "0")]) else { return nil }
      digits.removeFirst(2)
    }
    guard (7...15).contains(digits.count), digits.first != UInt8(ascii: "0"), openParenthesis == nil else {
      return nil
    }
    return "+" + String(decoding: digits, as: UTF8.self)
  }

  /// In the form in which numbers are compared: E.164 where that is known, else the digits; nil for what is no number.
  package static func normalized(_ text: String) -> String? {
    if let number = e164(text) { return number }
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+", "(", ")", "*", "#", ",", ";", "'": continue
      default: guard isSeparator(scalar) else { return nil }
      }
    }
    return digits.isEmpty ? nil : digits
  }

  /// Blanks, hyphens, dots, slashes, and the marks of direction that phones put around numbers.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "/", "\t", "\u{A0}", "\u{202F}", "\u{2010}"..."\u{2015}", "\u{200E}", "\u{200F}",
      "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}

/// Electronic mail addresses.
package enum EmailAddress {
  /// Lower case, without blanks around; nil for what is no address.
  package static func normalized(_ text: String) -> String? {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
    let address = String(Substring(scalars[...end])).lowercased()
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, address.utf8.count <= 254 else { return nil }
    guard
      !address.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || $0.value < 0x20 || "<>(),;:\"".unicodeScalars.contains($0)
      })
    else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
    return address
  }
}
