import Import
import Platforms
import PortaviaSystem

/// Hands batches from the thread that reads to the task that asks for them.
///
/// Reading blocks on files, which the threads of Swift concurrency must not do: it has a thread of its own,
/// started by the first request, which ends with the reading. What waits here is bounded; the reader waits
/// for room.
final class RecordFeed: Sendable {
  /// Batches that may wait.
  static let capacity = 2

  private typealias Answer = Result<RecordBatch?, PortaviaError>
  private typealias Request = CheckedContinuation<Answer, Never>

  private struct State {
    var waiting: [RecordBatch] = []
    var requests: [Request] = []
    var outcome: Result<ReadingReport, PortaviaError>?
    var isStarted = false
    var isStopped = false

    /// Takes all requests, for the same answer.
    mutating func takeRequests() -> [Request] {
      defer { requests = [] }
      return requests
    }
  }

  private let reader: RecordReader
  private let paths: [String]
  private let progress: @Sendable (PortaviaProgress) -> Void
  private let state = Monitor(State())

  init(reader: RecordReader, paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void) {
    self.reader = reader
    self.paths = paths
    self.progress = progress
  }

  /// What was read, once all of it has been taken.
  var report: ReadingReport? {
    state.withLock { $0.waiting.isEmpty ? try? $0.outcome?.get() : nil }
  }

  /// The next batch; nil at the end.
  func next() async throws(PortaviaError) -> RecordBatch? {
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { ask($0) }
    } onCancel: {
      stop()
    }
    return try answer.get()
  }

  /// Ends the reading unless all of it has been taken; a waiting task gets the error that it was cancelled.
  func stop() {
    let requests = state.update { state -> [Request] in
      guard state.outcome == nil || !state.waiting.isEmpty else { return [] }
      state.isStopped = true
      state.waiting = []
      return state.takeRequests()
    }
    for request in requests { request.resume(returning: .failure(PortaviaError(.cancelled))) }
  }

  private func ask(_ request: Request) {
    let (answer, starts) = state.update { state -> (Answer?, Bool) in
      let answer: Answer?
      if state.isStopped {
        answer = .failure(PortaviaError(.cancelled))
      } else if !state.waiting.isEmpty {
        answer = .success(state.waiting.removeFirst())
      } else {
        answer = state.outcome?.map { _ in nil }
      }
      if answer == nil { state.requests.append(request) }
      let starts = answer == nil && !state.isStarted
      if starts { state.isStarted = true }
      return (answer, starts)
    }
    if let answer { request.resume(returning: answer) }
    if starts { start() }
  }

  // MARK: - The reading thread

  private func start() {
    do throws(SystemError) {
      try WorkerThread.start { [self] in
        do {
          let report = try reader.read(
            paths, progress: progress, isCancelled: { self.state.withLock { $0.isStopped } }, put)
          finish(.success(report))
        } catch {
          finish(.failure(PortaviaError(underlying: error, output: nil)))
        }
      }
    } catch {
      finish(.failure(PortaviaError(underlying: error, output: nil)))
    }
  }

  /// Waits for room.
  private func put(_ batch: RecordBatch) throws {
    let request = try state.wait { state -> Result<Request?, any Error>? in
      if state.isStopped { return .failure(ImportCancelled()) }
      guard state.waiting.count < Self.capacity else { return nil }
      if !state.requests.isEmpty { return .success(state.requests.removeFirst()) }
      state.waiting.append(batch)
      return .success(nil)
    }.get()
    request?.resume(returning: .success(batch))
  }

  private func finish(_ outcome: Result<ReadingReport, PortaviaError>) {
    let requests = state.update { state -> [Request] in
      state.outcome = outcome
      return state.takeRequests()
    }
    for request in requests { request.resume(returning: outcome.map { _ in nil }) }
  }
}
