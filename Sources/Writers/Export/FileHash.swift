import Crypto

/// The SHA-256 of a finished file, computed on a thread of its own while other files are written.
final class FileHash {
  private typealias Outcome = Result<(bytes: Int64, hash: [UInt8]), WriterError>

  private final class Box: @unchecked Sendable { var outcome: Outcome? }

  private let box = Box()
  private let path: String
  private var thread: Thread?

  /// Starts; also waits until the disk has the file (fsync).
  init(_ path: String) {
    self.path = path
    thread = Thread { [box] in box.outcome = Self.hash(path) }
    if thread == nil { box.outcome = Self.hash(path) }
  }

  deinit { thread?.join() }

  /// Waits for the hash.
  /// - Parameter name: path of the file from the root of the export.
  func result(_ name: String) throws(WriterError) -> WrittenFile {
    thread?.join()
    thread = nil
    guard let outcome = box.outcome else { throw WriterError(.inputOutput, path: path) }
    let (bytes, hash) = try outcome.get()
    return WrittenFile(path: name, bytes: bytes, sha256: hexadecimal(hash))
  }

  private static func hash(_ path: String) -> Outcome {
    guard let file = System.openForReading(path) else {
      return .failure(WriterError(errno: System.lastError, path: path))
    }
    defer { _ = System.close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { buffer.deallocate() }
    var hash = SHA256()
    var offset: Int64 = 0
    while true {
      guard let count = System.readFully(file, into: buffer, at: offset) else {
        return .failure(WriterError(errno: System.lastError, path: path))
      }
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += Int64(count)
      if count < buffer.count { break }
    }
    guard System.synchronise(file) else {
      return .failure(WriterError(errno: System.lastError, path: path))
    }
    return .success((offset, Array(hash.finalize())))
  }
}
