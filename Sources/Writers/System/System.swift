#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls that the writers use: the one place where platforms differ.
///
/// Calls give nil or false when they fail; ``lastError`` then has the number. Interrupted calls are retried.
enum System {
  static var lastError: Int32 { errno }

  static func describe(_ number: Int32) -> String { String(cString: strerror(number)) }

  static func isOutOfSpace(_ number: Int32) -> Bool {
    number == ENOSPC || number == EDQUOT || number == EFBIG
  }
  static func isMissing(_ number: Int32) -> Bool { number == ENOENT || number == ENOTDIR }
  static func isExisting(_ number: Int32) -> Bool { number == EEXIST }

  // MARK: Files

  /// Creates a file, readable by its owner only whatever the umask; fails when there is one.
  static func create(_ path: String) -> Int32? {
    retry {
      let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file >= 0 { _ = fchmod(file, 0o600) }
      return file
    }
  }

  /// Opens a file for reading and writing, creating it when there is none.
  static func openOrCreate(_ path: String) -> Int32? {
    retry { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
  }

  static func openForReading(_ path: String) -> Int32? { retry { open(path, O_RDONLY | O_CLOEXEC) } }

  /// Writes all bytes, in as many calls as it takes.
  static func writeAll(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      let written = write(file, base, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      if written == 0 {
        errno = EIO
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return true
  }

  /// Reads up to the size of the buffer; fewer bytes only at the end of the file, nil on failure.
  static func readFully(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) -> Int? {
    var count = 0
    while count < buffer.count, let base = buffer.baseAddress {
      let got = pread(file, base + count, buffer.count - count, off_t(offset) + off_t(count))
      if got < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if got == 0 { break }
      count += got
    }
    return count
  }

  static func synchronise(_ file: Int32) -> Bool {
    while fsync(file) != 0 {
      // Some file systems cannot: their promise is then none of ours.
      if errno == EINVAL || errno == ENOTSUP { return true }
      if errno != EINTR { return false }
    }
    return true
  }

  /// Closes; never retried, because the number may already belong to another file.
  static func close(_ file: Int32) -> Bool {
    #if canImport(Glibc)
      return Glibc.close(file) == 0 || errno == EINTR
    #else
      return Darwin.close(file) == 0 || errno == EINTR
    #endif
  }

  static func remove(_ path: String) -> Bool { unlink(path) == 0 }

  static func rename(_ old: String, to new: String) -> Bool {
    #if canImport(Glibc)
      return Glibc.rename(old, new) == 0
    #else
      return Darwin.rename(old, new) == 0
    #endif
  }

  // MARK: Folders

  /// Makes a folder for its owner only, whatever the umask; fails when something is there.
  static func makeFolder(_ path: String) -> Bool {
    guard mkdir(path, 0o700) == 0 else { return false }
    return chmod(path, 0o700) == 0
  }

  /// The path without links and dots; nil when nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func removeFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  /// The names in a folder, sorted, without `.` and `..`; nil when it cannot be read.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return errno == 0 ? names.sorted() : nil
  }

  enum Kind { case file, folder, other }

  /// Bytes of a file; nil when there is none.
  static func size(_ path: String) -> Int64? {
    var status = stat()
    return lstat(path, &status) == 0 ? Int64(status.st_size) : nil
  }

  /// What stands under a path (a symbolic link is `other`); nil when nothing does or it cannot be told.
  static func kind(_ path: String) -> Kind? {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a path still names the open file.
  static func isSame(_ file: Int32, _ path: String) -> Bool {
    var open = stat()
    var named = stat()
    return fstat(file, &open) == 0 && lstat(path, &named) == 0 && open.st_ino == named.st_ino
      && open.st_dev == named.st_dev
  }

  /// Bytes that an ordinary user may still write to the file system of a path; nil when it cannot be told.
  static func freeSpace(_ path: String) -> Int64? {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return nil }
    let (bytes, overflow) = UInt64(info.f_bavail).multipliedReportingOverflow(by: UInt64(info.f_frsize))
    return overflow ? .max : Int64(clamping: bytes)
  }

  // MARK: Locks and processes

  enum Lock { case taken, busy, unsupported }

  static func lock(_ file: Int32) -> Lock {
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return .taken }
    return errno == EWOULDBLOCK ? .busy : .unsupported
  }

  static var processID: Int32 { getpid() }

  static func isRunning(_ process: Int32) -> Bool { process > 0 && (kill(process, 0) == 0 || errno == EPERM) }

  static func truncate(_ file: Int32) -> Bool { ftruncate(file, 0) == 0 && lseek(file, 0, SEEK_SET) == 0 }

  private static func retry(_ call: () -> Int32) -> Int32? {
    while true {
      let file = call()
      if file >= 0 { return file }
      if errno != EINTR { return nil }
    }
  }
}
