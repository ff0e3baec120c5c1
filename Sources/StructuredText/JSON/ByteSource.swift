/// Where the bytes of a document come from.
///
/// `read` is called again and again until it gives 0, which means that there is nothing more; it may give
/// fewer bytes than there is room for. It is not called again after it has given 0 or thrown.
package protocol ByteSource: ~Copyable {
  /// Fills the buffer from its start and returns how many bytes were written (0 … `buffer.count`).
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}
