#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Requests to the process to end.
package enum Signals {
  /// Ctrl-C.
  package static let interrupt = SIGINT
  /// `kill`, and the end of the session.
  package static let terminate = SIGTERM

  /// Hands signals to `handle`, on a thread of its own; to be called before any other thread is started.
  ///
  /// A signal that the caller of the process had ignored (`nohup`) stays ignored.
  package static func handle(_ signals: [Int32], with handle: @escaping @Sendable (Int32) -> Void) {
    var set = sigset_t()
    sigemptyset(&set)
    var count = 0
    for number in signals where !isIgnored(number) {
      sigaddset(&set, number)
      count += 1
    }
    guard count > 0, pthread_sigmask(SIG_BLOCK, &set, nil) == 0 else { return }
    do throws(SystemError) {
      try WorkerThread.start { [set] in
        var set = set
        while true {
          var number: Int32 = 0
          if sigwait(&set, &number) == 0 { handle(number) }
        }
      }
    } catch {
      // Without the thread the signals must do what they always do.
      pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
