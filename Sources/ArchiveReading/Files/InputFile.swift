import PortaviaSystem

/// A file opened for reading, read by position: one may be used by several threads at once.
final class InputFile: Sendable {
  private let file: FileDescriptor
  /// What the file was when it was opened.
  let status: FileStatus
  /// In bytes, when it was opened.
  var size: UInt64 { status.size }

  /// Opens what is at a path, which ends with a zero byte.
  init(path: [CChar], followsLinks: Bool) throws(SystemError) {
    file = try FileDescriptor(reading: path, followsLinks: followsLinks)
    status = try file.status()
  }

  /// Fills the buffer from a position; gives fewer bytes only where the file ends.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(SystemError) -> Int {
    guard let offset = Int64(exactly: offset) else { return 0 }
    return try file.read(into: buffer, at: offset)
  }

  /// What the file is now.
  func currentStatus() throws(SystemError) -> FileStatus { try file.status() }
}
