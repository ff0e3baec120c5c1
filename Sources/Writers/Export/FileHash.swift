import Crypto

/// The SHA-256 of a finished file, read back.
enum FileHash {
  /// - Parameters:
  ///   - name: path of the file from the root of the export.
  ///   - path: where it stands.
  static func file(_ name: String, at path: String) throws(WriterError) -> WrittenFile {
    guard let file = System.openForReading(path) else {
      throw WriterError(errno: System.lastError, path: path)
    }
    defer { _ = System.close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { buffer.deallocate() }
    var hash = SHA256()
    var offset: Int64 = 0
    while true {
      guard let count = System.readFully(file, into: buffer, at: offset) else {
        throw WriterError(errno: System.lastError, path: path)
      }
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += Int64(count)
      if count < buffer.count { break }
    }
    return WrittenFile(path: name, bytes: offset, sha256: hexadecimal(hash.finalize()))
  }
}
