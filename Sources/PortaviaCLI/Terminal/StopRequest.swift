import PortaviaSystem

/// Whether the user wants the run to stop, and by which signal.
final class StopRequest: Sendable {
  private let signal = Monitor<Int32?>(nil)

  /// The first signal that came.
  var number: Int32? { signal.withLock { $0 } }
  var isMade: Bool { number != nil }

  /// Takes note of a signal; returns the status to end with at once, for an impatient second interrupt.
  func note(_ number: Int32) -> ExitStatus? {
    let isFirst = signal.withLock { first in
      guard first == nil else { return false }
      first = number
      return true
    }
    return !isFirst && number == Signals.interrupt ? .interrupted : nil
  }

  /// The status of a run that was stopped.
  var status: ExitStatus { number == Signals.terminate ? .terminated : .interrupted }

  /// Starts listening to SIGINT and SIGTERM; before ending at once it calls `restore`.
  func listen(restore: @escaping @Sendable () -> Void) {
    Signals.handle([Signals.interrupt, Signals.terminate]) { number in
      if let status = self.note(number) {
        restore()
        ThisProcess.endAtOnce(status.code)
      }
    }
  }
}
