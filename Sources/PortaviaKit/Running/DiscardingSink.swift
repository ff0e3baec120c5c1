import Crypto
import Foundation
import Import
import Platforms
import PortaviaModel
import Writers

/// Takes everything and keeps nothing: for inspections and dry runs.
final class DiscardingSink: RecordSink {
  private let batch = Batch()
  private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
  private(set) var rows = RowCounter()
  /// Whether media are hashed.
  private let hashes: Bool

  init(hashes: Bool = true) { self.hashes = hashes }

  deinit { piece.deallocate() }

  /// The temporary file of a long conversation has no name and is gone when it is closed.
  let scratchFolder: String? = {
    let folder = FileManager.default.temporaryDirectory.path
    return FileManager.default.isWritableFile(atPath: folder) ? folder : nil
  }()

  func freshBatch() -> Batch {
    batch.removeAll()
    return batch
  }

  func submit(_ batch: Batch) throws {
    try batch.requireShape()
    rows.count(batch)
  }

  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    if hashes { return try Self.digest(named: name, piece, read) }
    var bytes: Int64 = 0
    while true {
      let count = try read(piece)
      if count == 0 { break }
      bytes += Int64(count)
    }
    return StoredMedia(
      sha256: nil, bytes: bytes, exportPath: nil, mediaType: nil, width: nil, height: nil)
  }

  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String? {
    while try read(piece) > 0 {}
    return nil
  }

  /// Reads a file without storing it. Its kind is still found out, because the type of a post depends on it.
  static func digest(
    named name: String, _ piece: UnsafeMutableRawBufferPointer,
    _ read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    var hash = SHA256()
    var head: [UInt8] = []
    var bytes: Int64 = 0
    while true {
      let count = try read(piece)
      if count == 0 { break }
      bytes += Int64(count)
      if head.count < MediaKind.headBytes { head += piece[..<min(count, MediaKind.headBytes - head.count)] }
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    return StoredMedia(
      sha256: hash.finalize().hexadecimal, bytes: bytes, exportPath: nil,
      mediaType: bytes > 0 ? MediaKind.mediaType(head: head, name: name) : nil, width: nil, height: nil)
  }

  static let emptyDigest = SHA256().finalize().hexadecimal
}
