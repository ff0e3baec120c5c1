import PortaviaSystem

/// A view of a file that moves: small reads at rising positions cost few system calls.
struct FileWindow: ~Copyable {
  /// Enough for the largest record of a zip: 46 bytes and three runs of at most 65,535.
  static let capacity = 256 << 10

  let file: InputFile
  private let buffer: UnsafeMutableRawBufferPointer
  private var start: UInt64 = 0
  private var count = 0

  init(_ file: InputFile) {
    self.file = file
    buffer = .allocate(byteCount: Self.capacity, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The bytes from a position: `wanted` of them (at most ``capacity``), fewer only where the file ends.
  ///
  /// They are valid until the next call. When the file has to be read, at least `ahead` bytes are read.
  mutating func bytes(
    at offset: UInt64, _ wanted: Int, ahead: Int = 4096
  ) throws(SystemError) -> UnsafeRawBufferPointer {
    guard offset < file.size else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let wanted = Int(min(UInt64(min(wanted, Self.capacity)), file.size - offset))
    if offset < start || offset - start > UInt64(count) || Int(offset - start) + wanted > count {
      let asked = min(max(wanted, ahead), Self.capacity)
      count = 0
      count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<asked]), at: offset)
      start = offset
    }
    let from = Int(offset - start)
    return UnsafeRawBufferPointer(rebasing: buffer[from..<max(from, min(from + wanted, count))])
  }

  /// The 32-bit number at a position; nil where the file ends before.
  mutating func signature(at offset: UInt64) throws(SystemError) -> UInt32? {
    let found = try bytes(at: offset, 4)
    return found.count == 4 ? found.u32(0) : nil
  }

  /// The first position from `start` on and before `end` with one of some signatures; all begin with `P`.
  mutating func find(
    _ signatures: [UInt32], from start: UInt64, to end: UInt64
  ) throws(SystemError) -> UInt64? {
    var position = start
    while position < end {
      let piece = try bytes(at: position, 1 << 16, ahead: 1 << 16)
      if piece.count < 4 { return nil }
      var from = 0
      while let hit = firstIndex(of: 0x50, in: UnsafeRawBufferPointer(rebasing: piece[from...])) {
        from += hit
        if from + 4 > piece.count { break }
        if signatures.contains(piece.u32(from)) {
          let place = position + UInt64(from)
          return place < end ? place : nil
        }
        from += 1
      }
      position += UInt64(piece.count - 3)
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// Little-endian numbers; zero where the buffer ends before.
  func u16(_ offset: Int) -> UInt16 { number(offset) }
  func u32(_ offset: Int) -> UInt32 { number(offset) }
  func u64(_ offset: Int) -> UInt64 { number(offset) }

  private func number<Value: FixedWidthInteger>(_ offset: Int) -> Value {
    guard offset >= 0, offset <= count - MemoryLayout<Value>.size else { return 0 }
    return Value(littleEndian: loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// A part, shortened where the bytes end before.
  func part(_ from: Int, _ length: Int) -> UnsafeRawBufferPointer {
    let from = Swift.min(Swift.max(0, from), count)
    return UnsafeRawBufferPointer(rebasing: self[from..<Swift.min(count, from + Swift.max(0, length))])
  }
}
