import PortaviaSystem

/// Batches that wait to be filled again.
///
/// A batch that is not given back is replaced by a new one, so that a caller who keeps batches cannot stop
/// the reader.
final class BatchPool: Sendable {
  /// As many as can be in use at once: one being filled, those in the feed, one in the hands of the caller.
  private static let capacity = RecordFeed.capacity + 2

  private let free = Monitor<[Batch]>([])

  func take() -> Batch { free.withLock { $0.popLast() } ?? Batch() }

  func giveBack(_ batch: Batch) {
    batch.removeAll()
    free.withLock { if $0.count < Self.capacity { $0.append(batch) } }
  }
}
