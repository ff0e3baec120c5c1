import Foundation
import Import
import Platforms

/// Hands batches from the thread that reads to the task that asks for them.
///
/// Reading blocks on files, which the threads of Swift concurrency must not do: it has a thread of its own,
/// started by the first request, which ends with the reading. What waits here is bounded; the reader waits
/// for room.
final class RecordFeed: @unchecked Sendable {
  /// Batches that may wait.
  static let capacity = 2

  private typealias Answer = Result<RecordBatch?, PortaviaError>

  private let reader: RecordReader
  private let paths: [String]
  private let progress: @Sendable (PortaviaProgress) -> Void
  private let condition = NSCondition()
  private var waiting: [RecordBatch] = []
  private var requests: [CheckedContinuation<Answer, Never>] = []
  private var outcome: Result<ReadingReport, PortaviaError>?
  private var isStarted = false
  private var isStopped = false

  init(reader: RecordReader, paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void) {
    self.reader = reader
    self.paths = paths
    self.progress = progress
  }

  /// What was read, once all of it has been taken.
  var report: ReadingReport? {
    condition.withLock { waiting.isEmpty ? try? outcome?.get() : nil }
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
    let requests = condition.withLock { () -> [CheckedContinuation<Answer, Never>] in
      guard outcome == nil || !waiting.isEmpty else { return [] }
      isStopped = true
      waiting = []
      condition.broadcast()
      defer { self.requests = [] }
      return self.requests
    }
    for request in requests { request.resume(returning: .failure(PortaviaError(.cancelled))) }
  }

  private func ask(_ request: CheckedContinuation<Answer, Never>) {
    condition.lock()
    let answer: Answer?
    if isStopped {
      answer = .failure(PortaviaError(.cancelled))
    } else if !waiting.isEmpty {
      answer = .success(waiting.removeFirst())
      condition.broadcast()
    } else {
      answer = outcome?.map { _ in nil }
    }
    if answer == nil { requests.append(request) }
    let starts = answer == nil && !isStarted
    if starts { isStarted = true }
    condition.unlock()
    if let answer { request.resume(returning: answer) }
    if starts { start() }
  }

  // MARK: - The reading thread

  private func start() {
    let thread = Thread { [self] in
      do {
        let report = try reader.read(
          paths, progress: progress, isCancelled: { self.condition.withLock { self.isStopped } }, put)
        finish(.success(report))
      } catch {
        finish(.failure(PortaviaError(underlying: error, output: nil)))
      }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Waits for room.
  private func put(_ batch: RecordBatch) throws {
    condition.lock()
    while waiting.count >= Self.capacity, !isStopped { condition.wait() }
    guard !isStopped else {
      condition.unlock()
      throw ImportCancelled()
    }
    let request = requests.isEmpty ? nil : requests.removeFirst()
    if request == nil { waiting.append(batch) }
    condition.unlock()
    request?.resume(returning: .success(batch))
  }

  private func finish(_ outcome: Result<ReadingReport, PortaviaError>) {
    let requests = condition.withLock { () -> [CheckedContinuation<Answer, Never>] in
      self.outcome = outcome
      defer { self.requests = [] }
      return self.requests
    }
    for request in requests { request.resume(returning: outcome.map { _ in nil }) }
  }
}
