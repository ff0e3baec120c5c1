import PortaviaModel

/// The batches of an export, going round between the thread that fills them and the one that inserts them.
///
/// Their number is fixed, so memory stays bounded and the faster side waits for the slower one.
final class BatchRing: Sendable {
  private struct State {
    var free: [Batch]
    var filled: [Batch] = []
    var isClosed = false
    var failure: WriterError?
  }

  private let state: Monitor<State>

  init(count: Int) {
    state = Monitor(State(free: (0..<count).map { _ in Batch(arenaCapacity: ExportWriter.batchBytes) }))
  }

  /// An empty batch, as soon as there is one.
  /// - Throws: the error of the inserting side.
  func takeFree() throws(WriterError) -> Batch {
    let result = state.wait { state -> Result<Batch, WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      return state.free.popLast().map { .success($0) }
    }
    return try result.get()
  }

  /// Hands a filled batch to the inserting side.
  /// - Throws: the error of the inserting side.
  func put(_ batch: Batch) throws(WriterError) {
    let failure = state.update { state -> WriterError? in
      if state.failure == nil { state.filled.append(batch) }
      return state.failure
    }
    if let failure { throw failure }
  }

  /// The oldest filled batch, as soon as there is one; nil when the ring is closed and empty.
  func takeFilled() -> Batch? {
    state.wait { state -> Batch?? in
      if !state.filled.isEmpty { return .some(state.filled.removeFirst()) }
      return state.isClosed || state.failure != nil ? .some(nil) : nil
    }
  }

  /// Gives an inserted batch back.
  func recycle(_ batch: Batch) {
    batch.removeAll()
    state.update { $0.free.append(batch) }
  }

  /// Stops the round: the other side sees the error at its next call.
  func fail(_ error: WriterError) { state.update { $0.failure = $0.failure ?? error } }

  /// No more batches will come.
  func close() { state.update { $0.isClosed = true } }

  var failure: WriterError? { state.update { $0.failure } }
}
