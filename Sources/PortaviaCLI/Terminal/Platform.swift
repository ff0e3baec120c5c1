import CAllocator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the operating system that the command needs; only ``Locked`` imports the C library as well.
enum Platform {
  static let interrupt = SIGINT
  static let terminate = SIGTERM

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// IANA name of the zone of the computer: the variable TZ, else what /etc/localtime is a link to.
  static func timeZone(_ variable: String?) -> String? {
    if let variable, !variable.isEmpty { return String(variable.drop { $0 == ":" }) }
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = readlink("/etc/localtime", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard
      let folder = target.split(separator: "zoneinfo/", maxSplits: 1, omittingEmptySubsequences: false).last,
      folder.count < target.count
    else { return nil }
    return String(folder)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Width of the terminal in columns; nil when it is not known.
  static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Makes the allocator of glibc give memory back: by default it keeps what each of four threads once used,
  /// and a million messages take half as much memory again. Does nothing on other systems.
  static func boundMemory() {
    portavia_bound_memory()
  }

  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Occupies the descriptors 0 to 2 when they were closed by the caller: otherwise the next file to be opened
  /// would get one of them, and what is meant for the terminal would land in that file. Writing to them fails.
  static func occupyClosedDescriptors() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes everything, and returns 0 or the error number.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Darwin)
        let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    return 0
  }

  static func isBrokenPipe(_ error: Int32) -> Bool { error == EPIPE }

  static func describe(_ error: Int32) -> String { String(cString: strerror(error)) }

  /// Ends the process, running what the C library has to run.
  static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Glibc.exit(code)
    #endif
  }

  /// Ends the process at once.
  static func exitAtOnce(_ code: Int32) -> Never { _exit(code) }

  /// Hands signals to `handle`, on a thread of its own; call it before any other thread is started.
  ///
  /// A signal that the caller of the process had ignored (`nohup`) stays ignored.
  static func handle(_ signals: [Int32], with handle: @escaping @Sendable (Int32) -> Void) {
    var set = sigset_t()
    sigemptyset(&set)
    var count = 0
    for number in signals where !isIgnored(number) {
      sigaddset(&set, number)
      count += 1
    }
    guard count > 0, pthread_sigmask(SIG_BLOCK, &set, nil) == 0 else { return }
    let waiter = SignalWaiter(set: set, handle: handle)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let argument = Unmanaged.passRetained(waiter).toOpaque()
    let failure = pthread_create(&thread, &attributes, SignalWaiter.main, argument)
    pthread_attr_destroy(&attributes)
    // Without the thread the signals must keep their usual effect.
    if failure != 0 {
      Unmanaged<SignalWaiter>.fromOpaque(argument).release()
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

  private final class SignalWaiter: Sendable {
    let set: sigset_t
    let handle: @Sendable (Int32) -> Void

    init(set: sigset_t, handle: @escaping @Sendable (Int32) -> Void) {
      self.set = set
      self.handle = handle
    }

    #if canImport(Darwin)
      static let main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { run($0) }
    #else
      static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { run($0) }
    #endif

    private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let argument else { return nil }
      let waiter = Unmanaged<SignalWaiter>.fromOpaque(argument).takeRetainedValue()
      var set = waiter.set
      while true {
        var number: Int32 = 0
        if sigwait(&set, &number) == 0 { waiter.handle(number) }
      }
    }
  }
}
