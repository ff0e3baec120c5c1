/// Gives the text of a file as UTF-8, whatever its byte order mark says: UTF-16 is turned into UTF-8, UTF-8
/// passes unchanged, without its mark; a file without a mark may be read as Windows-1252. Memory: 32 KB.
package struct TextSource<Base: ByteSource & ~Copyable>: ~Copyable, ByteSource {
  package var base: Base
  /// Whether the file was UTF-16; known after the first read.
  package private(set) var isUTF16 = false
  /// Surrogates without their other half, and a last byte alone: each became U+FFFD.
  package private(set) var brokenUnits = 0

  private static var size: Int { 32 * 1024 }

  private let isWindows1252: Bool
  private var isStarted = false
  private var isLittleEndian = true
  private var isAtEnd = false
  /// Read and not given yet.
  private var pending: [UInt8] = []
  private var position = 0

  package init(_ base: consuming Base, isWindows1252: Bool = false) {
    self.base = base
    self.isWindows1252 = isWindows1252
  }

  /// - Parameter buffer: at least 4 bytes.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if !isStarted { try start() }
    if isUTF16 { return try decode(into: buffer) }
    if isWindows1252 { return try transcode(into: buffer) }
    if position < pending.count {
      let count = min(buffer.count, pending.count - position)
      pending.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
      }
      position += count
      return count
    }
    if isAtEnd { return 0 }
    let count = try base.read(into: buffer)
    isAtEnd = count == 0
    return count
  }

  private mutating func start() throws {
    isStarted = true
    try fill(atLeast: 3)
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF]) {
      position = 2
      isUTF16 = true
      isLittleEndian = pending[0] == 0xFF
    }
  }

  /// Reads until so many bytes wait, or the end.
  private mutating func fill(atLeast wanted: Int) throws {
    if position > 0 {
      pending.removeFirst(position)
      position = 0
    }
    var piece = [UInt8](repeating: 0, count: Self.size)
    while pending.count < wanted, !isAtEnd {
      let count = try piece.withUnsafeMutableBytes { try base.read(into: $0) }
      isAtEnd = count == 0
      pending += piece[..<count]
    }
  }

  private mutating func decode(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
    var written = 0
    while written + 4 <= buffer.count {
      if pending.count - position < 4 { try fill(atLeast: 4) }
      let left = pending.count - position
      if left == 0 { break }
      var scalar: UInt32
      if left == 1 {
        scalar = 0xFFFD
        brokenUnits += 1
        position += 1
      } else {
        scalar = unit(at: position)
        position += 2
        if scalar & 0xF800 == 0xD800 {
          let low = left >= 4 ? unit(at: position) : 0
          if scalar < 0xDC00, low & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            position += 2
          } else {
            scalar = 0xFFFD
            brokenUnits += 1
          }
        }
      }
      written += writeUTF8(scalar, out + written)
    }
    return written
  }

  private mutating func transcode(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
    var written = 0
    while written + 4 <= buffer.count {
      if position == pending.count {
        try fill(atLeast: 1)
        if pending.isEmpty { break }
      }
      written += writeUTF8(Windows1252.scalar(pending[position]), out + written)
      position += 1
    }
    return written
  }

  private func unit(at place: Int) -> UInt32 {
    let (first, second) = (UInt32(pending[place]), UInt32(pending[place + 1]))
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }
}
