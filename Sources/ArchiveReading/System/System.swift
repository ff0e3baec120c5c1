#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed.
struct SystemError: Error {
  /// The `errno` value.
  var number: Int32

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isDenied: Bool { number == EACCES || number == EPERM }
  /// The system's own words.
  var text: String { String(cString: strerror(number)) }

  static var last: SystemError { SystemError(number: errno) }
}

/// What a file is, and what shows that it was changed.
struct FileStamp: Sendable, Equatable {
  enum Kind: Sendable { case file, directory, symlink, other }

  var kind: Kind
  /// In bytes.
  var size: UInt64
  var device: UInt64
  var inode: UInt64
  var seconds: Int64
  var nanoseconds: Int64

  init(_ info: stat) {
    switch UInt32(info.st_mode) & 0xF000 {
    case 0x8000: kind = .file
    case 0x4000: kind = .directory
    case 0xA000: kind = .symlink
    default: kind = .other
    }
    size = UInt64(clamping: info.st_size)
    device = UInt64(truncatingIfNeeded: info.st_dev)
    inode = UInt64(truncatingIfNeeded: info.st_ino)
    #if canImport(Glibc)
      seconds = Int64(info.st_mtim.tv_sec)
      nanoseconds = Int64(info.st_mtim.tv_nsec)
    #else
      seconds = Int64(info.st_mtimespec.tv_sec)
      nanoseconds = Int64(info.st_mtimespec.tv_nsec)
    #endif
  }

  /// What is at a path, which ends with a zero byte; a symbolic link is not followed.
  static func ofLink(_ path: [CChar]) throws(SystemError) -> FileStamp {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .last }
    return FileStamp(info)
  }
}

/// A file opened for reading, read by position: one may be used by several threads at once.
final class InputFile: Sendable {
  private let descriptor: Int32
  let stamp: FileStamp
  /// In bytes, when it was opened.
  var size: UInt64 { stamp.size }

  /// Opens what is at a path, which ends with a zero byte. Never waits for a pipe, never takes over a
  /// terminal.
  init(path: [CChar], followLinks: Bool) throws(SystemError) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followLinks ? 0 : O_NOFOLLOW)
    let opened = open(path, flags)
    guard opened >= 0 else { throw .last }
    var info = stat()
    guard fstat(opened, &info) == 0 else {
      let error = SystemError.last
      _ = close(opened)
      throw error
    }
    descriptor = opened
    stamp = FileStamp(info)
  }

  deinit { _ = close(descriptor) }

  /// Fills the buffer from a position; gives fewer bytes only where the file ends.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(SystemError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      guard let position = off_t(exactly: offset &+ UInt64(done)) else { break }
      let count = pread(descriptor, base + done, buffer.count - done, position)
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// What the file is now.
  func currentStamp() throws(SystemError) -> FileStamp {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .last }
    return FileStamp(info)
  }
}

/// The absolute path without links; nil when there is nothing at the path.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The names in a folder, as bytes, without `.` and `..`, in no order; at most `limit` of them.
func folderNames(_ path: [CChar], limit: Int) throws(SystemError) -> (names: [[UInt8]], isWhole: Bool) {
  guard let folder = opendir(path) else { throw .last }
  defer { _ = closedir(folder) }
  guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw SystemError(number: EINVAL) }
  var names: [[UInt8]] = []
  while true {
    errno = 0
    guard let item = readdir(folder) else {
      if errno != 0 { throw .last }
      return (names, true)
    }
    let start = (UnsafeRawPointer(item) + nameOffset).assumingMemoryBound(to: CChar.self)
    let name = [UInt8](UnsafeRawBufferPointer(start: start, count: strlen(start)))
    if name == [0x2E] || name == [0x2E, 0x2E] { continue }
    if names.count == limit { return (names, false) }
    names.append(name)
  }
}

/// A lock for short critical sections.
final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() {
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}

/// The first position of a byte in a buffer; nil when it is not there.
func firstIndex(of byte: UInt8, in buffer: UnsafeRawBufferPointer) -> Int? {
  guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else { return nil }
  return UnsafeRawPointer(found) - base
}

/// Whether two runs of bytes are equal.
func equalBytes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
  guard a.count == b.count else { return false }
  guard let first = a.baseAddress, let second = b.baseAddress else { return true }
  return memcmp(first, second, a.count) == 0
}
