import Foundation

/// A name in the form in which names are compared and hashed: NFC, case-folded, trimmed, inner blanks single
/// (schema.md sections 2 and 4).
///
/// Case folding maps each scalar to upper case and then to lower case, so that `ß` meets `ss` and the final
/// sigma meets the other one.
package func normalizedName(_ name: String) -> String {
  if name.utf8.allSatisfy({ $0 < 0x80 }) { return normalizedASCIIName(name) }
  var folded = ""
  for scalar in name.precomposedStringWithCanonicalMapping.unicodeScalars {
    for upper in scalar.properties.uppercaseMapping.unicodeScalars {
      folded += upper.properties.lowercaseMapping
    }
  }
  return folded.precomposedStringWithCanonicalMapping
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func normalizedASCIIName(_ name: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.utf8.count)
  for byte in name.utf8 {
    switch byte {
    case 0x20, 0x09...0x0D:
      if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    default: bytes.append(byte)
    }
  }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
