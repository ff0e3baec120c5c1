#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The running process and what it was started with.
package enum ThisProcess {
  /// The number that the system knows it by.
  package static var id: Int32 { getpid() }

  /// Whether a process of a number is running.
  package static func isRunning(_ id: Int32) -> Bool { id > 0 && (kill(id, 0) == 0 || errno == EPERM) }

  /// The value of an environment variable; nil when it is not set.
  package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Ends the process, running what the C library has to run.
  package static func end(_ status: Int32) -> Never { exit(status) }

  /// Ends the process at once.
  package static func endAtOnce(_ status: Int32) -> Never { _exit(status) }
}
