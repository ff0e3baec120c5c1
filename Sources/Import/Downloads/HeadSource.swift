import StructuredText

/// The beginning of a file, read before, as a source of bytes.
package struct HeadSource: ByteSource {
  package let bytes: [UInt8]
  private var position = 0

  package init(bytes: [UInt8]) { self.bytes = bytes }

  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
    }
    position += count
    return count
  }
}
