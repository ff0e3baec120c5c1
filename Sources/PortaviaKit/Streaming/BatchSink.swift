import Import
import Platforms
import PortaviaModel

/// Gives each batch to a closure; files are read, so that their checksums are proved, and not stored.
final class BatchSink: RecordSink {
  /// What the closure threw.
  private(set) var failure: (any Error)?
  private(set) var rows = RowCounter()
  let scratchFolder: String?
  private var body: ((RecordBatch) throws -> Void)?
  private let pool = BatchPool()
  private let files = DiscardingSink()

  init(scratchFolder: String?, _ body: @escaping (RecordBatch) throws -> Void) {
    self.scratchFolder = scratchFolder
    self.body = body
  }

  /// Lets go of the closure: threads that are about to end may hold the sink a little longer than the run lasts.
  func close() { body = nil }

  func freshBatch() -> Batch { pool.take() }

  func submit(_ batch: Batch) throws {
    try batch.requireShape()
    rows.count(batch)
    do {
      try body?(RecordBatch(batch, from: pool))
    } catch {
      failure = error
      throw error
    }
  }

  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    try files.storeMedia(named: name, platform: platform, read: read)
  }

  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String? {
    try files.storeVerbatim(path: path, archive: archive, read: read)
  }
}
