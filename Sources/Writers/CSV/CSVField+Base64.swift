/// Raw bytes in CSV, which is text: base64 (RFC 4648 section 4), `binary` in the data package.
extension OutputFile {
  mutating func appendBase64(_ bytes: UnsafeBufferPointer<UInt8>) throws(WriterError) {
    var index = 0
    while index < bytes.count {
      try reserve(4)
      let first = UInt32(bytes[index]) << 16
      let second = index + 1 < bytes.count ? UInt32(bytes[index + 1]) << 8 : 0
      let third = index + 2 < bytes.count ? UInt32(bytes[index + 2]) : 0
      let group = first | second | third
      base[count] = Self.digit(group >> 18)
      base[count + 1] = Self.digit(group >> 12)
      base[count + 2] = index + 1 < bytes.count ? Self.digit(group >> 6) : UInt8(ascii: "=")
      base[count + 3] = index + 2 < bytes.count ? Self.digit(group) : UInt8(ascii: "=")
      count += 4
      index += 3
    }
  }

  private static func digit(_ group: UInt32) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: group & 63)
    switch value {
    case 0..<26: return 65 + value
    case 26..<52: return 71 + value
    case 52..<62: return value - 4
    case 62: return UInt8(ascii: "+")
    default: return UInt8(ascii: "/")
    }
  }
}
