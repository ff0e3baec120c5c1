#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is done with files and folders by their paths.
package enum FileSystem {
  /// What is at a path (a link is not followed); nil when nothing is, or it cannot be told.
  package static func kind(_ path: String) -> FileStatus.Kind? { (try? FileStatus(at: path))?.kind }

  /// The absolute path without links and dots; nil when nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a symbolic link names; nil when there is no link.
  package static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a file or a link.
  package static func removeFile(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw .last }
  }

  /// Removes an empty folder.
  package static func removeFolder(_ path: String) throws(SystemError) {
    guard rmdir(path) == 0 else { throw .last }
  }

  /// Gives a file or folder another name; a file of that name is replaced.
  package static func rename(_ old: String, to new: String) throws(SystemError) {
    guard renamePath(old, new) == 0 else { throw .last }
  }

  /// Makes a folder, 0700 whatever the umask.
  /// - Throws: ``SystemError/isExisting`` when something is there.
  package static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o700) == 0, chmod(path, 0o700) == 0 else { throw .last }
  }

  /// The names in a folder, sorted, without `.` and `..`.
  package static func names(in folder: String) throws(SystemError) -> [String] {
    try names(in: folder, limit: .max).names.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// The names in a folder as the bytes that they are, in no order, without `.` and `..`.
  /// - Returns: `limit` of them at most, and whether these are all.
  package static func names(
    in folder: UnsafePointer<CChar>, limit: Int
  ) throws(SystemError) -> (names: [[UInt8]], isWhole: Bool) {
    guard let stream = opendir(folder) else { throw .last }
    defer { _ = closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else {
      throw SystemError(number: EINVAL)
    }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else {
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

  /// Bytes that an ordinary user may still write to the file system of a path; nil when it cannot be told.
  package static func freeSpace(at path: String) -> Int64? {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return nil }
    let (bytes, overflow) = UInt64(info.f_bavail).multipliedReportingOverflow(by: UInt64(info.f_frsize))
    return overflow ? .max : Int64(clamping: bytes)
  }
}

/// `rename` of the C library, which a method of that name would hide.
private func renamePath(_ old: String, _ new: String) -> Int32 { rename(old, new) }
