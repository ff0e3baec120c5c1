/// Something that a thread of its own makes.
///
///     let digest = try ThreadResult { () throws(SystemError) in try digest(of: file) }
///     // something else …
///     print(try digest.get())
package final class ThreadResult<Value: Sendable, Failure: Error>: Sendable {
  private let outcome = Monitor<Result<Value, Failure>?>(nil)

  /// Starts to make it.
  /// - Throws: `SystemError` when the system has no more threads to give.
  package convenience init(_ body: @escaping @Sendable () throws(Failure) -> Value) throws(SystemError) {
    try self.init(with: ()) { (_: Void) throws(Failure) in try body() }
  }

  /// Starts to make it with something that the thread alone uses from then on.
  package init<Tool>(
    with tool: sending Tool, _ body: @escaping @Sendable (Tool) throws(Failure) -> Value
  ) throws(SystemError) {
    try WorkerThread.start(with: tool) { [outcome] tool in
      let result: Result<Value, Failure>
      do throws(Failure) { result = .success(try body(tool)) } catch { result = .failure(error) }
      outcome.update { $0 = result }
    }
  }

  /// Waits until it is there.
  /// - Throws: the error of the thread.
  package func get() throws(Failure) -> Value { try outcome.wait { $0 }.get() }
}
