import ArchiveReading
import Crypto
import Foundation
import PortaviaModel

/// Computes the SHA-256 of the parts of all downloads on a thread of its own, beside everything else.
///
/// A zip is hashed as it stands; a folder has no bytes of its own, so the list of its files is hashed.
package final class PartDigests: @unchecked Sendable {
  private let condition = NSCondition()
  private var digests: [String: String] = [:]
  private var isDone = false
  private var isStopped = false

  package init(_ parts: [any Container]) {
    let thread = Thread { [self] in
      for part in parts {
        let digest = digest(of: part)
        condition.lock()
        digests[part.path] = digest
        let stops = isStopped
        condition.unlock()
        if stops { break }
      }
      condition.lock()
      isDone = true
      condition.broadcast()
      condition.unlock()
    }
    thread.start()
  }

  /// The digests by the paths of the parts, in lower-case hexadecimal; waits until they are there. A part that cannot
  /// be read now has none.
  package func wait() -> [String: String] {
    condition.lock()
    defer { condition.unlock() }
    while !isDone { condition.wait() }
    return digests
  }

  package func stop() {
    condition.lock()
    isStopped = true
    condition.unlock()
    _ = wait()
  }

  private func digest(of part: any Container) -> String? {
    var hash = SHA256()
    if part.isFolder {
      do throws(EntryError) {
        try part.readDirectory { hash.update(bufferPointer: $0) }
      } catch {
        return nil
      }
      return hash.finalize().hexadecimal
    }
    guard let file = FileHandle(forReadingAtPath: part.path) else { return nil }
    defer { try? file.close() }
    while !stopped {
      do {
        // At the end there is nothing, or an empty piece, as the platform has it.
        guard let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty else {
          return hash.finalize().hexadecimal
        }
        hash.update(data: piece)
      } catch {
        return nil
      }
    }
    return nil
  }

  private var stopped: Bool {
    condition.lock()
    defer { condition.unlock() }
    return isStopped
  }
}
