import Crypto
import PortaviaModel
import PortaviaSystem

/// The SHA-256 of a file that is there already. O(bytes).
package enum FileDigest {
  /// Reads in pieces of this many bytes.
  private static let pieceBytes = 1 << 20

  /// - Parameter body: sees every piece on its way.
  /// - Throws: `WriterError` when the file cannot be read.
  package static func sha256(
    _ path: String, _ body: (UnsafeRawBufferPointer) -> Void = { _ in }
  ) throws(WriterError) -> (bytes: Int64, sha256: String) {
    let file = try WriterError.naming(path, FileDescriptor(reading: path))
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 16)
    defer { piece.deallocate() }
    var hash = SHA256()
    var bytes: Int64 = 0
    while true {
      let count = try WriterError.naming(path, file.read(into: piece, at: bytes))
      let read = UnsafeRawBufferPointer(rebasing: piece[..<count])
      hash.update(bufferPointer: read)
      body(read)
      bytes += Int64(count)
      if count < pieceBytes { break }
    }
    return (bytes, hash.finalize().hexadecimal)
  }
}
