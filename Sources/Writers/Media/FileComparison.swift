/// Compares files byte by byte.
enum FileComparison {
  /// Whether two files hold the same bytes. O(size).
  static func areEqual(_ first: String, _ second: String) throws(WriterError) -> Bool {
    guard let a = System.openForReading(first) else {
      throw WriterError(errno: System.lastError, path: first)
    }
    defer { _ = System.close(a) }
    guard let b = System.openForReading(second) else {
      throw WriterError(errno: System.lastError, path: second)
    }
    defer { _ = System.close(b) }
    let size = 64 * 1024
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * size, alignment: 16)
    defer { buffer.deallocate() }
    let left = UnsafeMutableRawBufferPointer(rebasing: buffer[..<size])
    let right = UnsafeMutableRawBufferPointer(rebasing: buffer[size...])
    var offset: Int64 = 0
    while true {
      guard let m = System.readFully(a, into: left, at: offset),
        let n = System.readFully(b, into: right, at: offset)
      else { throw WriterError(errno: System.lastError, path: first) }
      if m != n || !left[..<m].elementsEqual(right[..<n]) { return false }
      if m < size { return true }
      offset += Int64(m)
    }
  }
}
