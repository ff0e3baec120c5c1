import PortaviaModel
import PortaviaSystem

/// The batches of an export, going round between the thread that fills them and those that write them.
///
/// Their number is fixed, so memory stays bounded and the faster side waits for the slower one. Every consumer
/// sees every batch, in order; a batch is free again when all have given it back.
final class BatchRing: Sendable {
  private struct State {
    var free: [Batch]
    /// By consumer, oldest first.
    var filled: [[Batch]]
    /// The batches that some consumers still have, and how many.
    var inUse: [ObjectIdentifier: Int] = [:]
    var isClosed = false
    var failure: WriterError?
  }

  private let state: Monitor<State>

  init(count: Int, consumers: Int) {
    state = Monitor(
      State(
        free: (0..<count).map { _ in Batch(arenaCapacity: ExportWriter.batchBytes) },
        filled: Array(repeating: [], count: consumers)))
  }

  /// An empty batch, as soon as there is one.
  /// - Throws: the error of a consumer.
  func takeFree() throws(WriterError) -> Batch {
    let result = state.wait { state -> Result<Batch, WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      return state.free.popLast().map { .success($0) }
    }
    return try result.get()
  }

  /// Hands a filled batch to the consumers.
  /// - Throws: the error of a consumer.
  func put(_ batch: Batch) throws(WriterError) {
    let failure = state.update { state -> WriterError? in
      guard state.failure == nil else { return state.failure }
      for consumer in state.filled.indices { state.filled[consumer].append(batch) }
      state.inUse[ObjectIdentifier(batch)] = state.filled.count
      return nil
    }
    if let failure { throw failure }
  }

  /// The oldest batch that a consumer has not seen, as soon as there is one; nil when the ring is closed and
  /// empty, or somebody failed.
  func takeFilled(by consumer: Int) -> Batch? {
    state.wait { state -> Batch?? in
      if state.failure != nil { return .some(nil) }
      if !state.filled[consumer].isEmpty { return .some(state.filled[consumer].removeFirst()) }
      return state.isClosed ? .some(nil) : nil
    }
  }

  /// Gives a batch back; each consumer does so once.
  func recycle(_ batch: Batch) {
    let isLast = state.update { state -> Bool in
      let left = (state.inUse[ObjectIdentifier(batch)] ?? 1) - 1
      state.inUse[ObjectIdentifier(batch)] = left > 0 ? left : nil
      return left <= 0
    }
    guard isLast else { return }
    batch.removeAll()
    state.update { $0.free.append(batch) }
  }

  /// Stops the round: the others see the error at their next call.
  func fail(_ error: WriterError) { state.update { $0.failure = $0.failure ?? error } }

  /// No more batches will come.
  func close() { state.update { $0.isClosed = true } }

  var failure: WriterError? { state.update { $0.failure } }
}
