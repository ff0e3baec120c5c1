import Foundation

/// The composed form of text (NFC, Unicode UAX #15), in which keys are hashed (schema.md section 2).
enum Composition {
  /// The bytes in NFC; nil when they are in it already, which nearly all text is, or when they are no UTF-8.
  ///
  /// Cost: one look at each byte for text below U+0300, one at each scalar above; only a text with combining marks
  /// or with scalars that have another form is composed.
  static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    // U+0300, the first combining mark, begins with the byte 0xCC.
    var highest: UInt8 = 0
    for byte in bytes { highest = max(highest, byte) }
    if highest < 0xCC { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return nil }
    if text.unicodeScalars.allSatisfy(isStable) { return nil }
    let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return composed.elementsEqual(bytes) ? nil : composed
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
