/// Something that a thread of its own makes.
final class ThreadResult<Value: Sendable>: Sendable {
  private let outcome = Monitor<Result<Value, WriterError>?>(nil)

  /// Starts.
  /// - Throws: `WriterError` when the system has no more threads to give.
  init(_ body: @escaping @Sendable () throws(WriterError) -> Value) throws(WriterError) {
    let thread = Thread { [outcome] in
      let result: Result<Value, WriterError>
      do throws(WriterError) { result = .success(try body()) } catch { result = .failure(error) }
      outcome.update { $0 = result }
    }
    guard let thread else { throw WriterError(.inputOutput, path: "", detail: "no thread") }
    thread.detach()
  }

  /// Waits until it is there.
  /// - Throws: the error of the thread.
  func get() throws(WriterError) -> Value { try outcome.wait { $0 }.get() }
}
