/// One record of the central directory (APPNOTE 4.3.12), with its Zip64 values in place.
struct CentralRecord {
  static let size = 46

  var entry: Entry
  var nameSource: EntryName.Source
  var nameLength: Int
  var version: UInt16
  var disk: UInt32
  /// Zip64 values are needed and missing.
  var lacksZip64 = false
  var hasWholeExtra: Bool

  /// How long a record is, from its first 46 bytes.
  static func length(_ head: UnsafeRawBufferPointer) -> Int {
    size + Int(head.u16(28)) + Int(head.u16(30)) + Int(head.u16(32))
  }

  /// - Parameter record: the whole record, or what there is of it, at least 46 bytes.
  init(_ record: UnsafeRawBufferPointer) {
    nameLength = Int(record.u16(28))
    let nameBytes = record.part(Self.size, nameLength)
    let extra = record.part(Self.size + nameLength, Int(record.u16(30)))
    hasWholeExtra = ExtraFields.areWhole(extra)
    let flags = record.u16(8)
    let name = EntryName(nameBytes, flags: flags, extra: extra)
    nameSource = name.source
    version = record.u16(6)
    disk = UInt32(record.u16(34))
    var size = UInt64(record.u32(24))
    var compressedSize = UInt64(record.u32(20))
    var headerOffset = UInt64(record.u32(42))
    if size == 0xFFFF_FFFF || compressedSize == 0xFFFF_FFFF || headerOffset == 0xFFFF_FFFF || disk == 0xFFFF {
      // APPNOTE 4.5.3: only the field has the values that are at their limit, in this order.
      let field = ExtraFields.find(0x0001, in: extra) ?? UnsafeRawBufferPointer(start: nil, count: 0)
      var from = 0
      func next(_ value: inout UInt64, _ lacks: inout Bool) {
        guard value == 0xFFFF_FFFF else { return }
        if from + 8 <= field.count { value = field.u64(from) } else { lacks = true }
        from += 8
      }
      next(&size, &lacksZip64)
      next(&compressedSize, &lacksZip64)
      next(&headerOffset, &lacksZip64)
      if disk == 0xFFFF, from + 4 <= field.count { disk = field.u32(from) }
    }
    let method = record.u16(10)
    entry = Entry(
      path: name.path, index: 0, size: size, compressedSize: compressedSize, crc32: record.u32(16),
      kind: Self.kind(
        path: name.path, size: size, madeBy: record.u16(4) >> 8, attributes: record.u32(38)),
      state: Self.state(flags: flags, method: method),
      headerOffset: headerOffset, flags: flags, method: method)
    entry.modified = EntryTime.seconds(time: record.u16(12), date: record.u16(14), extra: extra)
  }

  /// Whether the content can be read, judging by the header.
  static func state(flags: UInt16, method: UInt16) -> Entry.State {
    if flags & (Flag.encrypted | Flag.maskedHeaders) != 0 || method == 99 { return .encrypted }
    return method == 0 || method == 8 ? .readable : .unsupported(method: method)
  }

  /// - Parameter madeBy: the system whose attributes they are; 3 Unix and 19 macOS keep the file mode in the upper
  ///   half (APPNOTE 4.4.2).
  private static func kind(path: String, size: UInt64, madeBy: UInt16, attributes: UInt32) -> Entry.Kind {
    if madeBy == 3 || madeBy == 19 {
      switch (attributes >> 16) & 0xF000 {
      case 0xA000: return .symlink
      case 0x2000, 0x6000, 0x1000, 0xC000: return .other
      default: break
      }
    }
    // A folder with content is read as a file: its bytes must not get lost.
    let isFolder = path.utf8.last == 0x2F || attributes & 0x10 != 0
    return isFolder && size == 0 ? .directory : .file
  }
}
