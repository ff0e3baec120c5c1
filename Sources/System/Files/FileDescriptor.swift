#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file. It is closed when its owner is gone; calls that a signal interrupts are repeated.
///
///     let file = try FileDescriptor(creating: "report.csv")
///     try file.write(bytes)
///     try file.close()
///
/// Paths are strings, or bytes of any encoding that end with a zero byte (`[CChar]`). Files are not inherited by other
/// programs. Reading and writing by position may be done by several threads at once.
package struct FileDescriptor: ~Copyable, Sendable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { _ = closeDescriptor(number) }

  // MARK: - Opening

  /// Opens a file or folder for reading. Never waits on a pipe, never becomes a terminal.
  package init(reading path: UnsafePointer<CChar>, followsLinks: Bool = true) throws(SystemError) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
    number = try Self.repeated { open(path, flags) }
  }

  /// Creates a file for reading and writing, 0600 whatever the umask.
  /// - Throws: ``SystemError/isExisting`` when something is there.
  package init(creating path: UnsafePointer<CChar>) throws(SystemError) {
    number = try Self.repeated { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    _ = fchmod(number, 0o600)
  }

  /// Opens a file for reading and writing, and creates it when nothing is there. Links are not followed.
  package init(openingOrCreating path: UnsafePointer<CChar>) throws(SystemError) {
    number = try Self.repeated { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
  }

  /// Closes the file and says whether everything written has arrived. Without it the file is closed in silence.
  package consuming func close() throws(SystemError) {
    // Never repeated: the number may already belong to another file.
    let failure = closeDescriptor(number) == 0 || errno == EINTR ? nil : SystemError.last
    discard self
    if let failure { throw failure }
  }

  // MARK: - Reading and writing

  /// Fills the buffer from a position; gives fewer bytes only where the file ends.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(SystemError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      guard let position = off_t(exactly: offset &+ Int64(done)) else { break }
      let count = pread(number, base + done, buffer.count - done, position)
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Writes all bytes behind those written before.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try writeAll(bytes, to: number)
  }

  /// Writes a short text behind what was written before.
  package func write(_ text: String) throws(SystemError) {
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes all bytes at a position.
  package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) throws(SystemError) {
    guard let base = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let count = pwrite(number, base + done, bytes.count - done, off_t(offset) + off_t(done))
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { throw .inputOutput }
      done += count
    }
  }

  /// Waits until the disk has everything; a file system that cannot say so is believed.
  package func synchronise() throws(SystemError) {
    while fsync(number) != 0 {
      if errno == EINVAL || errno == ENOTSUP { return }
      if errno != EINTR { throw .last }
    }
  }

  /// Empties the file; the next byte written is its first.
  package func truncate() throws(SystemError) {
    guard ftruncate(number, 0) == 0, lseek(number, 0, SEEK_SET) == 0 else { throw .last }
  }

  /// What the file is now.
  package func status() throws(SystemError) -> FileStatus {
    var info = stat()
    guard fstat(number, &info) == 0 else { throw .last }
    return FileStatus(info)
  }

  // MARK: - Locks

  /// The answer to a wish for a lock.
  package enum Lock: Sendable {
    case taken
    /// Another process has it.
    case busy
    /// The file system has no locks.
    case unsupported
  }

  /// Takes the lock of the file at once or not at all; it goes with the file, however the process ends.
  package func lock() -> Lock {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return .taken }
    return errno == EWOULDBLOCK ? .busy : .unsupported
  }

  private static func repeated(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let number = call()
      if number >= 0 { return number }
      if errno != EINTR { throw .last }
    }
  }
}

/// Writes all bytes, in as many calls as it takes.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
  guard let base = bytes.baseAddress else { return }
  var done = 0
  while done < bytes.count {
    let count = write(descriptor, base + done, bytes.count - done)
    if count < 0 {
      if errno == EINTR { continue }
      throw .last
    }
    if count == 0 { throw .inputOutput }
    done += count
  }
}

/// `close` of the C library, which a method of that name would hide.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
