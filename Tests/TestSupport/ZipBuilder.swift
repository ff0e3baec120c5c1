import CZlib

/// Writes small zips in memory, whole or with a wanted fault.
package struct ZipBuilder {
  /// What goes into one entry, and what is wrong with it.
  package struct Item {
    package var name: [UInt8]
    package var content: [UInt8]
    /// 0 stored, 8 deflate; with any other number the content is written as it is.
    package var method: UInt16 = 8
    package var flags: UInt16 = 0
    /// Sizes and checksum follow the data instead of standing before them.
    package var hasDescriptor = false
    package var hasDescriptorSignature = true
    /// The sizes stand in Zip64 fields.
    package var isZip64 = false
    /// Unix file mode, with the type bits; 0 for none.
    package var mode: UInt16 = 0o100644
    /// Values that stand in the headers instead of the right ones.
    package var declaredCRC: UInt32?
    package var declaredSize: UInt32?
    package var declaredCompressedSize: UInt32?
    /// Another name in the local header only.
    package var localName: [UInt8]?
    package var extra: [UInt8] = []
    /// The directory points to this earlier item's header; nothing is written for this one.
    package var sharesDataOf: Int?
    /// Bytes between this entry and the one before.
    package var junkBefore: [UInt8] = []

    package init(_ name: String, _ content: String, method: UInt16 = 8) {
      self.init(name: Array(name.utf8), content: Array(content.utf8), method: method)
      flags = name.utf8.contains { $0 >= 0x80 } ? 1 << 11 : 0
    }

    package init(name: [UInt8], content: [UInt8], method: UInt16 = 8) {
      self.name = name
      self.content = content
      self.method = method
    }
  }

  package var items: [Item] = []
  package var junkBefore: [UInt8] = []
  package var junkAfter: [UInt8] = []
  package var comment: [UInt8] = []
  /// The positions in the zip count from behind the junk before it, as when two files were put together.
  package var positionsSkipJunk = true
  package var hasDirectory = true
  package var isZip64 = false
  /// What the end record says instead of the number of entries.
  package var declaredCount: UInt16?

  package init(_ items: [Item] = []) { self.items = items }

  package init(_ files: KeyValuePairs<String, String>) {
    items = files.map { Item($0.key, $0.value) }
  }

  /// The bytes of the zip.
  package func build() -> [UInt8] {
    var zip = junkBefore
    let origin = positionsSkipJunk ? junkBefore.count : 0
    var offsets: [Int] = []
    var directory: [UInt8] = []
    var packed: [(bytes: [UInt8], crc: UInt32)] = []
    for item in items {
      let data = (item.method == 8 ? deflated(item.content) : item.content, crc32(of: item.content))
      packed.append(data)
      if let other = item.sharesDataOf {
        offsets.append(offsets[other])
      } else {
        zip += item.junkBefore
        offsets.append(zip.count - origin)
        zip += local(item, data)
      }
    }
    for (index, item) in items.enumerated() {
      directory += central(item, packed[index], offset: offsets[index])
    }
    if hasDirectory {
      let offset = zip.count - origin
      zip += directory
      zip += end(directorySize: directory.count, offset: offset)
    }
    return zip + junkAfter
  }

  private func local(_ item: Item, _ data: (bytes: [UInt8], crc: UInt32)) -> [UInt8] {
    let name = item.localName ?? item.name
    let size = item.declaredSize ?? UInt32(item.content.count)
    let compressed = item.declaredCompressedSize ?? UInt32(data.bytes.count)
    let crc = item.declaredCRC ?? data.crc
    var extra = item.extra
    if item.isZip64 {
      let sizes = item.hasDescriptor ? (0, 0) : (UInt64(size), UInt64(compressed))
      extra = le(UInt16(1)) + le(UInt16(16)) + le(sizes.0) + le(sizes.1) + extra
    }
    var bytes =
      le(UInt32(0x0403_4B50)) + le(UInt16(item.isZip64 ? 45 : 20)) + le(flags(item)) + le(item.method)
    bytes += le(UInt32(0x5A21_6000))
    bytes += le(item.hasDescriptor ? 0 : crc)
    if item.isZip64 {
      bytes += le(UInt32.max) + le(UInt32.max)
    } else {
      bytes += le(item.hasDescriptor ? 0 : compressed) + le(item.hasDescriptor ? 0 : size)
    }
    bytes += le(UInt16(name.count)) + le(UInt16(extra.count)) + name + extra + data.bytes
    if item.hasDescriptor {
      if item.hasDescriptorSignature { bytes += le(UInt32(0x0807_4B50)) }
      bytes += le(crc)
      bytes += item.isZip64 ? le(UInt64(compressed)) + le(UInt64(size)) : le(compressed) + le(size)
    }
    return bytes
  }

  private func central(_ item: Item, _ data: (bytes: [UInt8], crc: UInt32), offset: Int) -> [UInt8] {
    let size = item.declaredSize ?? UInt32(item.content.count)
    let compressed = item.declaredCompressedSize ?? UInt32(data.bytes.count)
    var extra = item.extra
    if item.isZip64 {
      extra =
        le(UInt16(1)) + le(UInt16(24)) + le(UInt64(size)) + le(UInt64(compressed)) + le(UInt64(offset))
        + extra
    }
    var bytes = le(UInt32(0x0201_4B50)) + le(UInt16(0x031E)) + le(UInt16(item.isZip64 ? 45 : 20))
    bytes += le(flags(item)) + le(item.method) + le(UInt32(0x5A21_6000))
    bytes += le(item.declaredCRC ?? data.crc)
    bytes += le(item.isZip64 ? .max : compressed) + le(item.isZip64 ? .max : size)
    bytes +=
      le(UInt16(item.name.count)) + le(UInt16(extra.count)) + le(UInt16(0)) + le(UInt16(0)) + le(UInt16(0))
    bytes += le(UInt32(item.mode) << 16) + le(item.isZip64 ? UInt32.max : UInt32(offset))
    return bytes + item.name + extra
  }

  private func end(directorySize: Int, offset: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let count = UInt64(items.count)
    if isZip64 {
      bytes += le(UInt32(0x0606_4B50)) + le(UInt64(44)) + le(UInt16(45)) + le(UInt16(45)) + le(UInt64(0))
      bytes += le(count) + le(count) + le(UInt64(directorySize)) + le(UInt64(offset))
      bytes += le(UInt32(0x0706_4B50)) + le(UInt32(0)) + le(UInt64(offset + directorySize)) + le(UInt32(1))
    }
    let declared = declaredCount ?? (isZip64 ? .max : UInt16(truncatingIfNeeded: count))
    bytes += le(UInt32(0x0605_4B50)) + le(UInt32(0)) + le(declared) + le(declared)
    bytes += le(isZip64 ? .max : UInt32(directorySize)) + le(isZip64 ? .max : UInt32(offset))
    return bytes + le(UInt16(comment.count)) + comment
  }

  private func flags(_ item: Item) -> UInt16 { item.flags | (item.hasDescriptor ? 1 << 3 : 0) }

  private func le(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private func crc32(of bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) })
  }

  /// Raw deflate of some bytes.
  package func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard portavia_deflate_init_raw(&stream, 6) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 16)
    let count = output.withUnsafeMutableBufferPointer { out in
      input.withUnsafeMutableBufferPointer { inp in
        stream.next_in = inp.baseAddress
        stream.avail_in = UInt32(inp.count)
        stream.next_out = out.baseAddress
        stream.avail_out = UInt32(out.count)
        _ = deflate(&stream, Z_FINISH)
        return out.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<count])
  }
}
