#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that runs one closure and ends.
///
/// Reading and writing block on files, which the threads of Swift concurrency must not be made to do. `Thread` of
/// Foundation does not say when the system has no more threads to give: whoever waits for its work would wait for ever.
package enum WorkerThread {
  /// What is read may be nested deeply, and some systems give a thread half a megabyte unless it asks for more.
  private static let stackBytes = 4 << 20

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread.
  /// - Throws: `SystemError` when the system has no more threads to give.
  package static func start(_ run: @escaping @Sendable () -> Void) throws(SystemError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackBytes)
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, &attributes, { WorkerThread.enter($0) }, body.toOpaque())
    guard status == 0 else {
      body.release()
      throw SystemError(number: status)
    }
  }

  /// Starts a thread and hands it something that it alone uses from then on.
  package static func start<Tool>(
    with tool: sending Tool, _ run: @escaping @Sendable (Tool) -> Void
  ) throws(SystemError) {
    let handed = Handed(tool: tool)
    try start { run(handed.tool) }
  }

  /// Carries to a thread what nobody else holds.
  private struct Handed<Tool>: @unchecked Sendable {
    let tool: Tool
  }

  private static func enter(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
    return nil
  }
}
