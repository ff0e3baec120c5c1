#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two streams that every process starts with for what it has to say.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case errors = 2

  /// Makes writing harmless, whatever the caller did with the streams. To be called before anything is opened.
  ///
  /// A descriptor that was closed is occupied: otherwise the next file to be opened would get it, and what is meant for
  /// the terminal would go into that file. A reader that left is an error of the write, not the end of the process.
  package static func prepare() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes everything.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try writeAll(bytes, to: rawValue)
  }

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Width of the terminal in columns; nil when it does not say.
  package var columns: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
