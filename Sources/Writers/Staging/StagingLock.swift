/// The lock of a ``StagingFolder``: a file with the number of the process that works there.
///
/// The system lets go of the lock when the process ends, however it ends, so a file without a lock is left
/// over from a run that was stopped. Where the file system has no locks, the process number decides.
final class StagingLock {
  static let name = ".portavia-lock"

  private let path: String
  private let file: Int32

  /// Takes the lock at once or not at all.
  init(folder: String, target: String) throws(WriterError) {
    path = "\(folder)/\(Self.name)"
    guard let file = System.openOrCreate(path) else {
      throw WriterError(errno: System.lastError, path: path, creating: true)
    }
    self.file = file
    let holder = Self.process(in: file)
    let isBusy: Bool
    switch System.lock(file) {
    case .taken: isBusy = !System.isSame(file, path)
    case .busy: isBusy = true
    case .unsupported: isBusy = holder.map { $0 != System.processID && System.isRunning($0) } ?? false
    }
    if isBusy {
      _ = System.close(file)
      throw WriterError(.locked, path: target, detail: holder.map { "\(path), pid \($0)" } ?? path)
    }
    let text = Array("\(System.processID)\n".utf8)
    let isWritten = System.truncate(file) && text.withUnsafeBytes { System.writeAll(file, $0) }
    if !isWritten {
      let number = System.lastError
      _ = System.close(file)
      throw WriterError(errno: number, path: path)
    }
  }

  deinit { _ = System.close(file) }

  /// Takes the file out of the folder; the lock itself goes with the object.
  func remove() { _ = System.remove(path) }

  private static func process(in file: Int32) -> Int32? {
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { buffer in
      let count = System.readFully(file, into: buffer, at: 0) ?? 0
      return Int32(String(decoding: buffer[..<count], as: UTF8.self).prefix { $0.isNumber })
    }
  }
}
