extension Sequence<UInt8> {
  /// Two hexadecimal digits for each byte, in lower case. O(n).
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * underestimatedCount)
    for byte in self {
      for half in [byte >> 4, byte & 15] { digits.append(half < 10 ? 0x30 + half : 0x57 + half) }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension UInt8 {
  /// The byte in a URI: `%`, then two hexadecimal digits in upper case (RFC 3986 section 2.1).
  package var percentEncoded: String { "%" + CollectionOfOne(self).hexadecimal.uppercased() }
}
