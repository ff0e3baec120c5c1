/// The four bytes that begin each record of a zip, as little-endian numbers (APPNOTE 4.3).
enum Signature {
  static let local: UInt32 = 0x0403_4B50
  static let central: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
  static let zip64End: UInt32 = 0x0606_4B50
  static let zip64Locator: UInt32 = 0x0706_4B50
  static let descriptor: UInt32 = 0x0807_4B50
  static let digital: UInt32 = 0x0505_4B50
  static let extraData: UInt32 = 0x0806_4B50
}

/// Bits of the general purpose flags (APPNOTE 4.4.4).
enum Flag {
  static let encrypted: UInt16 = 1 << 0
  static let descriptor: UInt16 = 1 << 3
  static let utf8: UInt16 = 1 << 11
  static let maskedHeaders: UInt16 = 1 << 13
}

/// What APPNOTE 4.4.5 and common use call a compression method, with its number.
func methodName(_ method: UInt16) -> String {
  let name: String? =
    switch method {
    case 0: "stored"
    case 1: "shrink"
    case 2...5: "reduce"
    case 6: "implode"
    case 8: "deflate"
    case 9: "deflate64"
    case 10, 18: "IBM TERSE"
    case 12: "bzip2"
    case 14: "LZMA"
    case 16: "IBM CMPSC"
    case 19: "LZ77"
    case 20, 93: "Zstandard"
    case 94: "MP3"
    case 95: "xz"
    case 96: "JPEG"
    case 97: "WavPack"
    case 98: "PPMd"
    case 99: "AES"
    default: nil
    }
  return name.map { "\(method) (\($0))" } ?? "\(method)"
}
