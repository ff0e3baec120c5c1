import Crypto
import PortaviaModel
import PortaviaSystem

/// A new file, written through a buffer and hashed on the way.
///
/// The buffer and the counters live in the struct, so that the loops that fill it touch plain memory; it is
/// passed `inout` and never copied. A file that was not finished is closed by the deinitialiser and stays
/// incomplete on disk.
struct OutputFile: ~Copyable {
  /// Where the next byte of the buffer goes.
  private(set) var base: UnsafeMutablePointer<UInt8>
  /// Bytes waiting in the buffer.
  var count = 0
  private(set) var capacity: Int
  /// Bytes handed to the system.
  private(set) var flushed: Int64 = 0
  let path: String
  /// Nil once the file is finished.
  private var file: FileDescriptor?
  private var hash = SHA256()

  /// Creates the file.
  /// - Throws: `WriterError` when it cannot be created, also because there is one.
  init(_ path: String, capacity: Int = 256 * 1024) throws(WriterError) {
    file = try WriterError.naming(path, creating: true, FileDescriptor(creating: path))
    self.path = path
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `extra` bytes, which are then written at `base + count`.
  @inline(__always)
  mutating func reserve(_ extra: Int) throws(WriterError) {
    if capacity - count < extra { try makeRoom(extra) }
  }

  @inline(never)
  private mutating func makeRoom(_ extra: Int) throws(WriterError) {
    try flush()
    guard capacity < extra else { return }
    base.deallocate()
    base = .allocate(capacity: extra)
    capacity = extra
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) throws(WriterError) {
    try reserve(1)
    base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(WriterError) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count >= capacity {
      try flush()
      return try put(bytes)
    }
    try reserve(bytes.count)
    UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  mutating func append(_ string: String) throws(WriterError) {
    for byte in string.utf8 { try append(byte) }
  }

  private mutating func flush() throws(WriterError) {
    let waiting = UnsafeRawBufferPointer(start: base, count: count)
    count = 0
    try put(waiting)
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) throws(WriterError) {
    guard bytes.count > 0 else { return }
    try WriterError.naming(path, file?.write(bytes))
    hash.update(bufferPointer: bytes)
    flushed += Int64(bytes.count)
  }

  mutating func append(_ bytes: [UInt8]) throws(WriterError) {
    try bytes.withUnsafeBufferPointer { bytes throws(WriterError) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The same as ``finish()``, as a file of the export.
  mutating func finish(as path: String) throws(WriterError) -> WrittenFile {
    let (bytes, hash) = try finish()
    return WrittenFile(path: path, bytes: bytes, sha256: hash.hexadecimal)
  }

  /// Writes what waits and closes the file; the disk is waited for by ``StagingFolder/commit()``.
  mutating func finish() throws(WriterError) -> (bytes: Int64, sha256: [UInt8]) {
    try flush()
    try WriterError.naming(path, file.take()?.close())
    return (flushed, Array(hash.finalize()))
  }

  /// Reads back what has been written so far, for a look at headers; gives the number of bytes.
  mutating func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(WriterError) -> Int
  {
    try flush()
    return try WriterError.naming(path, file?.read(into: buffer, at: offset) ?? 0)
  }
}
