import Foundation

/// Batches that wait to be filled again.
///
/// A batch that is not given back is replaced by a new one, so that a caller who keeps batches cannot stop
/// the reader.
final class BatchPool: @unchecked Sendable {
  /// As many as can be in use at once: one being filled, those in the feed, one in the hands of the caller.
  private static let capacity = RecordFeed.capacity + 2

  private let lock = NSLock()
  private var free: [Batch] = []

  func take() -> Batch { lock.withLock { free.popLast() } ?? Batch() }

  func giveBack(_ batch: Batch) {
    batch.removeAll()
    lock.withLock { if free.count < Self.capacity { free.append(batch) } }
  }
}
