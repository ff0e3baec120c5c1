import PortaviaSystem

/// Compares files byte by byte.
enum FileComparison {
  /// Whether two files hold the same bytes. O(size).
  static func areEqual(_ first: String, _ second: String) throws(WriterError) -> Bool {
    let a = try WriterError.naming(first, FileDescriptor(reading: first))
    let b = try WriterError.naming(second, FileDescriptor(reading: second))
    let size = 64 * 1024
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * size, alignment: 16)
    defer { buffer.deallocate() }
    let left = UnsafeMutableRawBufferPointer(rebasing: buffer[..<size])
    let right = UnsafeMutableRawBufferPointer(rebasing: buffer[size...])
    var offset: Int64 = 0
    while true {
      let m = try WriterError.naming(first, a.read(into: left, at: offset))
      let n = try WriterError.naming(second, b.read(into: right, at: offset))
      let (one, other) = (left[..<m], right[..<n])
      if !PortaviaSystem.areEqual(.init(rebasing: one), .init(rebasing: other)) { return false }
      if m < size { return true }
      offset += Int64(m)
    }
  }
}
