import Foundation

/// The composed form of text (NFC, Unicode UAX #15), in which keys are hashed (docs/keys.md).
package enum Composition {
  /// The bytes in NFC; nil when they are in it already, which nearly all text is, or when they are no UTF-8.
  ///
  /// Cost: one look at each byte of what Europeans write, emoji included; one at each scalar of other text; only a text
  /// with combining marks or with scalars that have another form is composed.
  package static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    if isPlain(bytes) { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return nil }
    if text.unicodeScalars.allSatisfy(isStable) { return nil }
    let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return composed.elementsEqual(bytes) ? nil : composed
  }

  /// Whether the bytes are in NFC already, as far as a look at each byte tells.
  package static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { isPlain(bytes) }

  /// Whether all bytes belong to blocks whose scalars are the same in NFC and join nothing: below U+0300, Cyrillic,
  /// punctuation, arrows, symbols, pictographs and the selector of their look (U+FE0F).
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // U+0300, the first combining mark, begins with the byte 0xCC.
      if byte < 0xCC {
        index += 1
        continue
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch (byte, second, third) {
      case (0xD0, _, _), (0xD1, _, _): index += 2
      // U+2000 and U+2001 have another form.
      case (0xE2, 0x80, 0x82...0xBF), (0xE2, 0x81...0x82, _), (0xE2, 0x86...0x8B, _), (0xE2, 0x94...0x9E, _),
        (0xEF, 0xB8, 0x8F):
        index += 3
      case (0xF0, 0x9F, _): index += 4
      default: return false
      }
    }
    return true
  }

  /// Whether a scalar is the same in NFC whatever stands before it.
  private static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300: true
    // Cyrillic, kana, ideographs, syllables and pictographs: whole blocks without combining marks and other forms.
    case 0x400..<0x483, 0x3041..<0x3099, 0x309B..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0x1F000..<0x20000:
      true
    // Vowels and finals that join what stands before them, although they are no combining marks.
    case 0x1161...0x1175, 0x11A8...0x11C2, 0x0900...0x109F, 0x1B00...0x1B7F, 0x11000...0x11FFF: false
    default:
      scalar.properties.canonicalCombiningClass == .notReordered
        && !scalar.properties.isFullCompositionExclusion
    }
  }
}
