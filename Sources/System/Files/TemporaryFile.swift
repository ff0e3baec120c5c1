#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file for what does not fit into memory. It has no name, so nothing of it remains, however the process ends.
///
///     var file = try TemporaryFile(in: folder)
///     let place = file.count
///     try file.append(bytes)
///     try file.read(into: buffer, at: place)
package struct TemporaryFile: ~Copyable, Sendable {
  private let file: FileDescriptor
  /// Bytes written.
  package private(set) var count: Int64 = 0

  /// Creates the file.
  package init(in folder: String) throws(SystemError) {
    var name = Array("\(folder)/spill-XXXXXX".utf8CString)
    let number = mkstemp(&name)
    guard number >= 0 else { throw .last }
    file = FileDescriptor(owning: number)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  /// Writes bytes behind those that are there.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try file.write(bytes, at: count)
    count += Int64(bytes.count)
  }

  /// Fills the buffer from a position.
  /// - Throws: ``SystemError/inputOutput`` when there are fewer bytes.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(SystemError) {
    guard try file.read(into: buffer, at: offset) == buffer.count else { throw .inputOutput }
  }
}
