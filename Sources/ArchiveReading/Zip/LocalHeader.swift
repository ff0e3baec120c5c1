import PortaviaSystem

/// The header before the data of an entry (APPNOTE 4.3.7).
struct LocalHeader {
  static let size = 30

  var isSigned: Bool
  var version: UInt16
  var flags: UInt16
  var method: UInt16
  var crc32: UInt32
  var compressedSize: UInt64
  var size: UInt64
  var nameLength: Int
  var length: Int
  /// The sizes are in a Zip64 field, so those of a data descriptor are 64 bits wide.
  var isZip64 = false
  var hasWholeExtra: Bool
  /// The name, only when it is not the expected one.
  var otherName: EntryName?

  /// - Parameters:
  ///   - bytes: from the header on, name and extra fields included, or up to the end of the file.
  ///   - expected: the path that the name should have.
  init?(_ bytes: UnsafeRawBufferPointer, expected: String?) {
    guard bytes.count >= Self.size else { return nil }
    isSigned = bytes.u32(0) == Signature.local
    version = bytes.u16(4)
    flags = bytes.u16(6)
    method = bytes.u16(8)
    crc32 = bytes.u32(14)
    compressedSize = UInt64(bytes.u32(18))
    size = UInt64(bytes.u32(22))
    nameLength = Int(bytes.u16(26))
    length = Self.size + nameLength + Int(bytes.u16(28))
    let name = bytes.part(Self.size, nameLength)
    let extra = bytes.part(Self.size + nameLength, length)
    hasWholeExtra = ExtraFields.areWhole(extra)
    if let field = ExtraFields.find(0x0001, in: extra) {
      isZip64 = true
      var from = 0
      if size == 0xFFFF_FFFF, from + 8 <= field.count {
        size = field.u64(from)
        from += 8
      }
      if compressedSize == 0xFFFF_FFFF, from + 8 <= field.count { compressedSize = field.u64(from) }
    }
    if var expected {
      let isSame = expected.withUTF8 { areEqual(UnsafeRawBufferPointer($0), name) }
      if isSame, ExtraFields.find(0x7075, in: extra) == nil { return }
      let decoded = EntryName(name, flags: flags, extra: extra)
      if decoded.path.utf8.elementsEqual(expected.utf8) { return }
      otherName = decoded
    } else {
      otherName = EntryName(name, flags: flags, extra: extra)
    }
  }

  /// Reads the header at a position; nil when the file ends before.
  static func read(
    at offset: UInt64, in window: inout FileWindow, expected: String?
  ) throws(SystemError) -> LocalHeader? {
    let head = try window.bytes(at: offset, size)
    guard head.count == size else { return nil }
    let length = size + Int(head.u16(26)) + Int(head.u16(28))
    return LocalHeader(try window.bytes(at: offset, length), expected: expected)
  }
}
