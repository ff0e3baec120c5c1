import CZlib

/// CRC-32 as zips use it (APPNOTE 4.4.7), for files that come without one.
package struct Checksum: Sendable {
  package private(set) var value: UInt32 = 0

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    value = UInt32(
      truncatingIfNeeded: crc32_z(
        UInt(value), base.assumingMemoryBound(to: UInt8.self), bytes.count))
  }
}
