import Foundation

/// A name in the form in which names are compared and hashed: NFC, case-folded, trimmed, inner blanks single
/// (docs/rules.md#identity).
///
/// Case folding maps each scalar to upper case and then to lower case, so that `ß` meets `ss` and the final
/// sigma meets the other one.
package func normalizedName(_ name: String) -> String {
  var isASCII = true
  var isComposed = true
  for scalar in name.unicodeScalars {
    if scalar.value >= 0x80 { isASCII = false }
    // Below the combining marks everything is in NFC already.
    if scalar.value >= 0x300 { isComposed = false }
  }
  if isASCII { return normalizedASCIIName(name) }
  var folded = String.UnicodeScalarView()
  for scalar in (isComposed ? name : name.precomposedStringWithCanonicalMapping).unicodeScalars {
    if scalar.value < 0x80 {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
      continue
    }
    for upper in scalar.properties.uppercaseMapping.unicodeScalars {
      folded.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
    }
  }
  let text = String(folded)
  return singleBlanks(isComposed ? text : text.precomposedStringWithCanonicalMapping)
}

private func singleBlanks(_ text: String) -> String {
  // Nearly every name has single blanks inside and no other white space.
  var before: Unicode.Scalar = " "
  var isClean = true
  for scalar in text.unicodeScalars {
    let isBlank = scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
    if isBlank, scalar != " " || before == " " {
      isClean = false
      break
    }
    before = scalar
  }
  if isClean, before != " " || text.isEmpty { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace) else {
      result.append(scalar)
      continue
    }
    if let last = result.last, last != " " { result.append(" ") }
  }
  if result.last == " " { result.removeLast() }
  return String(result)
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
