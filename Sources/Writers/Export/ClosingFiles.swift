import PortaviaModel
import PortaviaSystem

/// The files that are written from the stored rows at the end, shared by the threads that write them.
///
/// Each writer says once which files it wants. One thread begins with the rows as soon as they are stored; the others
/// help when the indexes are there, too.
final class ClosingFiles: Sendable {
  private struct Job {
    var writer: Int
    var file: ClosingFile
  }

  private struct State {
    /// Writers that have not said yet what they want.
    var undeclared: Int
    var waiting: [Job] = []
    /// By writer, how many of its files are not written yet, and those that are.
    var unwritten: [Int]
    var written: [[String: WrittenFile]]
    /// The rows without indexes, until somebody takes them.
    var rows: StoredRows?
    /// Opens the rows with their indexes, as soon as there are any.
    var openIndexed: (@Sendable () throws(WriterError) -> StoredRows)?
    var failure: WriterError?
  }

  private let state: Monitor<State>

  /// - Parameter writers: how many there are.
  init(writers: Int) {
    state = Monitor(
      State(
        undeclared: writers, unwritten: Array(repeating: 0, count: writers),
        written: Array(repeating: [:], count: writers)))
  }

  // MARK: - For the writers

  /// Says which files a writer wants; each does so once.
  func declare(_ files: [ClosingFile], of writer: Int) {
    state.update { state in
      state.undeclared -= 1
      state.waiting += files.map { Job(writer: writer, file: $0) }
      state.unwritten[writer] = files.count
    }
  }

  /// Waits for the files of a writer; they come by the name of their table or view.
  func files(of writer: Int) throws(WriterError) -> [String: WrittenFile] {
    try state.wait { state -> Result<[String: WrittenFile], WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      return state.unwritten[writer] == 0 ? .success(state.written[writer]) : nil
    }.get()
  }

  /// All rows are stored.
  func store(_ rows: StoredRows) { state.update { $0.rows = rows } }

  /// The indexes are built.
  func storeIndexes(_ open: @escaping @Sendable () throws(WriterError) -> StoredRows) {
    state.update { $0.openIndexed = open }
  }

  /// Stops everybody: who waits is given the first of these errors.
  func fail(_ error: WriterError) { state.update { $0.failure = $0.failure ?? error } }

  // MARK: - For those who write

  /// Writes files that need no indexes, as soon as the rows are stored, until all writers have said what they want and
  /// none of theirs is left.
  func writeFromRows() throws(WriterError) {
    let rows = try state.wait { state -> Result<StoredRows?, WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      if state.undeclared == 0, state.waiting.isEmpty { return .success(nil) }
      defer { state.rows = nil }
      return state.rows.map { .success($0) }
    }.get()
    guard let rows else { return }
    try write(from: rows) { !$0.needsIndexes }
    try rows.close()
  }

  /// Writes any files, as soon as the indexes are there, until none is left.
  func help() throws(WriterError) {
    let open = try state.wait {
      state -> Result<(@Sendable () throws(WriterError) -> StoredRows)?, WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      if state.undeclared == 0, state.waiting.isEmpty { return .success(nil) }
      return state.openIndexed.map { .success($0) }
    }.get()
    guard let rows = try open?() else { return }
    try write(from: rows) { _ in true }
    try rows.close()
  }

  private func write(
    from rows: StoredRows, where isPossible: (Relation) -> Bool
  ) throws(WriterError) {
    while let job = try next(where: isPossible) {
      let file = try job.file.write(rows)
      state.update { state in
        state.written[job.writer][job.file.relation.name] = file
        state.unwritten[job.writer] -= 1
      }
    }
  }

  private func next(where isPossible: (Relation) -> Bool) throws(WriterError) -> Job? {
    try state.wait { state -> Result<Job?, WriterError>? in
      if let failure = state.failure { return .failure(failure) }
      if let next = state.waiting.firstIndex(where: { isPossible($0.file.relation) }) {
        return .success(state.waiting.remove(at: next))
      }
      return state.undeclared == 0 ? .success(nil) : nil
    }.get()
  }
}
