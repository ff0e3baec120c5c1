/// How the characters of a CSV file are written.
package enum CSVEncoding: Sendable, Equatable {
  /// UTF-8 or Windows-1252: which of them, each cell decides (``CSVReader``).
  case bytes
  case utf16LittleEndian
  case utf16BigEndian

  /// Bytes of one code unit.
  var unitLength: Int { self == .bytes ? 1 : 2 }

  /// Decides by the byte order mark, else by the positions of zeros: in Latin text in UTF-16 every second
  /// byte is one.
  ///
  /// - Parameter sample: the beginning of the file.
  /// - Returns: the encoding, the length of the mark in bytes, and whether the mark says UTF-8.
  static func detect(_ sample: UnsafeBufferPointer<UInt8>) -> (encoding: CSVEncoding, mark: Int, isUTF8: Bool)
  {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.bytes, 3, true) }
    if sample.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, false) }
    if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, false) }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = sample.count / 2
    // Some zeros in a file of bytes are damage; text in UTF-16 has them at one side only.
    if zeros.odd * 4 >= units, zeros.even * 20 <= zeros.odd, units > 0 {
      return (.utf16LittleEndian, 0, false)
    }
    if zeros.even * 4 >= units, zeros.odd * 20 <= zeros.even, units > 0 { return (.utf16BigEndian, 0, false) }
    return (.bytes, 0, false)
  }
}

/// Reads one code unit; three types, so that the scanner is compiled for each.
protocol CSVUnit {
  static var length: Int { get }
  static func load(_ p: UnsafePointer<UInt8>) -> UInt16
}

enum CSVByte: CSVUnit {
  static var length: Int { 1 }
  @inline(__always) static func load(_ p: UnsafePointer<UInt8>) -> UInt16 { UInt16(p[0]) }
}

enum CSVLittleEndian: CSVUnit {
  static var length: Int { 2 }
  @inline(__always) static func load(_ p: UnsafePointer<UInt8>) -> UInt16 { UInt16(p[0]) | UInt16(p[1]) << 8 }
}

enum CSVBigEndian: CSVUnit {
  static var length: Int { 2 }
  @inline(__always) static func load(_ p: UnsafePointer<UInt8>) -> UInt16 { UInt16(p[0]) << 8 | UInt16(p[1]) }
}
