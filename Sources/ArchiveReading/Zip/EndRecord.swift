import PortaviaSystem

/// The end of central directory record, with its Zip64 form where there is one (APPNOTE 4.3.14 to 4.3.16).
struct EndRecord {
  /// The position of the record in the file, in bytes.
  var position: UInt64
  /// One past its comment, as declared; may lie past the end of the file.
  var end: UInt64
  /// Where the Zip64 records before it begin, else ``position``: the directory ends here at the latest.
  var directoryLimit: UInt64
  var disk: UInt32
  var directoryDisk: UInt32
  var entriesOnDisk: UInt64
  var entries: UInt64
  var directorySize: UInt64
  var directoryOffset: UInt64
  /// A Zip64 record is needed and missing.
  var lacksZip64 = false

  static let size = 22
  /// How far from the end of the file a record is looked for: its longest comment, and some junk behind it.
  static let reach = 128 << 10

  /// All records in the tail of a file, the last one first; at most 64.
  static func candidates(in window: inout FileWindow) throws(SystemError) -> [EndRecord] {
    let size = window.file.size
    let from = size - min(size, UInt64(reach))
    var places: [UInt64] = []
    var next = from
    while let place = try window.find([Signature.end], from: next, to: size) {
      places.append(place)
      if places.count > 64 { places.removeFirst() }
      next = place + 1
    }
    var records: [EndRecord] = []
    for place in places.reversed() {
      if let record = try EndRecord(at: place, in: &window) { records.append(record) }
    }
    return records
  }

  /// Whether there is any record in the last 22 bytes of a file and a comment of 64 KB.
  static func isNearEnd(of file: InputFile) -> Bool {
    var window = FileWindow(file)
    return ((try? candidates(in: &window)) ?? []).contains { $0.end <= file.size }
  }

  init?(at place: UInt64, in window: inout FileWindow) throws(SystemError) {
    let bytes = try window.bytes(at: place, Self.size)
    guard bytes.count == Self.size, bytes.u32(0) == Signature.end else { return nil }
    position = place
    directoryLimit = place
    disk = UInt32(bytes.u16(4))
    directoryDisk = UInt32(bytes.u16(6))
    entriesOnDisk = UInt64(bytes.u16(8))
    entries = UInt64(bytes.u16(10))
    directorySize = UInt64(bytes.u32(12))
    directoryOffset = UInt64(bytes.u32(16))
    end = place + UInt64(Self.size) + UInt64(bytes.u16(20))
    let needsZip64 =
      directorySize == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF
      || (entries == 0xFFFF && entriesOnDisk == 0xFFFF)
    guard place >= 20, try window.signature(at: place - 20) == Signature.zip64Locator else {
      lacksZip64 = needsZip64
      return
    }
    let declared = try window.bytes(at: place - 20, 20).u64(8)
    // The declared position is wrong when something comes before the zip; the record mostly has no extra
    // data.
    let places = [declared, place >= 76 ? place - 76 : declared]
    for zip64 in places where zip64 < place {
      let bytes = try window.bytes(at: zip64, 56)
      guard bytes.count == 56, bytes.u32(0) == Signature.zip64End else { continue }
      directoryLimit = zip64
      if disk == 0xFFFF { disk = bytes.u32(16) }
      if directoryDisk == 0xFFFF { directoryDisk = bytes.u32(20) }
      if entriesOnDisk == 0xFFFF { entriesOnDisk = bytes.u64(24) }
      if entries == 0xFFFF { entries = bytes.u64(32) }
      if directorySize == 0xFFFF_FFFF { directorySize = bytes.u64(40) }
      if directoryOffset == 0xFFFF_FFFF { directoryOffset = bytes.u64(48) }
      return
    }
    lacksZip64 = needsZip64
    directoryLimit = place - 20
  }
}
