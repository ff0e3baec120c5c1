import CZlib
import PortaviaModel

/// The name of an entry, from its bytes (APPNOTE 4.4.4 bit 11, 4.6.9 and appendix D).
struct EntryName {
  enum Source { case utf8, unicodeExtra, codePage437, escaped, unnamed }

  var path: String
  var source: Source

  /// Flagged or valid UTF-8 is UTF-8; the Unicode path extra field counts when its checksum fits the name; else code
  /// page 437. Flagged names that are not UTF-8 keep what is UTF-8; the other bytes and `%` are written as
  /// `%XX`.
  init(_ bytes: UnsafeRawBufferPointer, flags: UInt16, extra: UnsafeRawBufferPointer) {
    let flagged = flags & Flag.utf8 != 0
    if !flagged, let path = Self.unicodePath(in: extra, name: bytes) {
      self.path = path
      source = .unicodeExtra
    } else if let path = String(validating: bytes, as: UTF8.self) {
      self.path = path
      source = .utf8
    } else if flagged {
      path = Self.escaped(bytes)
      source = .escaped
    } else {
      path = CodePage437.decode(bytes)
      source = .codePage437
    }
    if path.isEmpty {
      path = Self.unnamed
      source = .unnamed
    }
  }

  /// The name of an entry whose name has no bytes, so that every entry has a path.
  static let unnamed = "unnamed"

  /// UTF-8 as it is, each byte that is not UTF-8 as `%XX`; then `%` itself is `%25`.
  static func escaped(_ bytes: UnsafeRawBufferPointer) -> String {
    if let valid = String(validating: bytes, as: UTF8.self) { return valid }
    var result: [UInt8] = []
    var from = 0
    while from < bytes.count {
      let length = (1...4).first {
        from + $0 <= bytes.count && String(validating: bytes[from..<from + $0], as: UTF8.self) != nil
      }
      if let length, bytes[from] != 0x25 {
        result.append(contentsOf: bytes[from..<from + length])
        from += length
      } else {
        result += bytes[from].percentEncoded.utf8
        from += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unicodePath(
    in extra: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer
  ) -> String? {
    guard let field = ExtraFields.find(0x7075, in: extra), field.count > 5, field[0] == 1 else { return nil }
    let sum = crc32_z(0, name.baseAddress?.assumingMemoryBound(to: UInt8.self), name.count)
    guard UInt32(truncatingIfNeeded: sum) == field.u32(1) else { return nil }
    return String(validating: field.part(5, field.count), as: UTF8.self)
  }
}

/// The extra fields of a header: runs of id, length, bytes (APPNOTE 4.5).
enum ExtraFields {
  /// The first field with an id, shortened where the bytes end before.
  static func find(_ id: UInt16, in extra: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    var from = 0
    while from + 4 <= extra.count {
      let length = Int(extra.u16(from + 2))
      if extra.u16(from) == id { return extra.part(from + 4, length) }
      from += 4 + length
    }
    return nil
  }

  /// Whether the fields end where the run does; up to three zeros may fill it.
  static func areWhole(_ extra: UnsafeRawBufferPointer) -> Bool {
    var from = 0
    while from + 4 <= extra.count { from += 4 + Int(extra.u16(from + 2)) }
    return from <= extra.count && extra.part(from, 3).allSatisfy { $0 == 0 }
  }
}
