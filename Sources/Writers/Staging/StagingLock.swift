import PortaviaSystem

/// The lock of a ``StagingFolder``: a file with the number of the process that works there.
///
/// The system lets go of the lock when the process ends, however it ends, so a file without a lock is left
/// over from a run that was stopped. Where the file system has no locks, the process number decides.
final class StagingLock {
  static let name = ".portavia-lock"

  private let path: String
  private let file: FileDescriptor

  /// Takes the lock at once or not at all.
  init(folder: String, target: String) throws(WriterError) {
    path = "\(folder)/\(Self.name)"
    file = try WriterError.naming(path, creating: true, FileDescriptor(openingOrCreating: path))
    let holder = Self.process(in: file)
    let isBusy: Bool
    switch file.lock() {
    case .taken: isBusy = !Self.isSame(file, path)
    case .busy: isBusy = true
    case .unsupported:
      isBusy = holder.map { $0 != ThisProcess.id && ThisProcess.isRunning($0) } ?? false
    }
    if isBusy {
      throw WriterError(.locked, path: target, detail: holder.map { "\(path), pid \($0)" } ?? path)
    }
    do throws(SystemError) {
      try file.truncate()
      try file.write("\(ThisProcess.id)\n")
    } catch {
      throw WriterError(error, path: path)
    }
  }

  /// Takes the file out of the folder; the lock itself goes with the object.
  func remove() { try? FileSystem.removeFile(path) }

  /// Whether the path still names the open file.
  private static func isSame(_ file: borrowing FileDescriptor, _ path: String) -> Bool {
    guard let open = try? file.status(), let named = try? FileStatus(at: path) else { return false }
    return open.isSameFile(as: named)
  }

  private static func process(in file: borrowing FileDescriptor) -> Int32? {
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { buffer in
      let count = (try? file.read(into: buffer, at: 0)) ?? 0
      return Int32(String(decoding: buffer[..<count], as: UTF8.self).prefix { $0.isNumber })
    }
  }
}
