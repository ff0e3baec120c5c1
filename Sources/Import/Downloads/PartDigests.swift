import ArchiveReading
import Crypto
import PortaviaModel
import PortaviaSystem

/// Computes the SHA-256 of the parts of all downloads on a thread of its own, beside everything else.
///
/// A zip is hashed as it stands; a folder has no bytes of its own, so the list of its files is hashed.
final class PartDigests: Sendable {
  private static let pieceBytes = 1 << 18

  private let isStopped = Monitor(false)
  private let result: ThreadResult<[String: String], Never>

  /// - Throws: `SystemError` when the system has no thread to give.
  init(_ parts: [any Container]) throws {
    result = try ThreadResult { [isStopped] in
      var digests: [String: String] = [:]
      for part in parts where !isStopped.withLock({ $0 }) {
        digests[part.path] = Self.digest(of: part, isStopped)
      }
      return digests
    }
  }

  /// The digests by the paths of the parts, in lower-case hexadecimal; waits until they are there. A part that cannot
  /// be read now has none.
  func wait() -> [String: String] { result.get() }

  func stop() {
    isStopped.update { $0 = true }
    _ = wait()
  }

  private static func digest(of part: any Container, _ isStopped: Monitor<Bool>) -> String? {
    var hash = SHA256()
    do {
      if part.isFolder {
        try part.readDirectory { hash.update(bufferPointer: $0) }
        return hash.finalize().hexadecimal
      }
      let file = try FileDescriptor(reading: part.path)
      let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 16)
      defer { piece.deallocate() }
      var offset: Int64 = 0
      while !isStopped.withLock({ $0 }) {
        let count = try file.read(into: piece, at: offset)
        if count == 0 { return hash.finalize().hexadecimal }
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: piece[..<count]))
        offset += Int64(count)
      }
    } catch {
      return nil
    }
    return nil
  }
}
