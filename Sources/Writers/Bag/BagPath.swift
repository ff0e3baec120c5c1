/// Paths as manifests spell them: LF, CR and `%` are percent-encoded, and nothing else is (RFC 8493 section 2.1.3).
package enum BagPath {
  static func encoded(_ path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x0A: bytes += "%0A".utf8
      case 0x0D: bytes += "%0D".utf8
      case UInt8(ascii: "%"): bytes += "%25".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// The path that a manifest spells; other sequences than the three are left as they are.
  package static func decoded(_ bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    let bytes = Array(bytes)
    var path: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count {
        let digits = String(decoding: bytes[index + 1...index + 2], as: UTF8.self).uppercased()
        if let byte: UInt8 = ["0A": 0x0A, "0D": 0x0D, "25": UInt8(ascii: "%")][digits] {
          path.append(byte)
          index += 3
          continue
        }
      }
      path.append(bytes[index])
      index += 1
    }
    return String(decoding: path, as: UTF8.self)
  }
}
