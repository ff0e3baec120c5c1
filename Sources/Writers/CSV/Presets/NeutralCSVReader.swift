import PortaviaSystem

/// Reads the fields of a neutral CSV file of this export, one after the other.
///
/// It knows what ``CSVFile`` writes and nothing else. Memory is bounded by the longest field.
struct NeutralCSVReader: ~Copyable {
  /// What follows a field.
  enum Separator { case field, row }

  private let path: String
  private let file: FileDescriptor
  private let buffer: UnsafeMutableRawBufferPointer
  private var index = 0
  private var count = 0
  private var offset: Int64 = 0

  /// - Throws: `WriterError` when the file cannot be opened.
  init(_ path: String) throws(WriterError) {
    self.path = path
    file = try WriterError.naming(path, FileDescriptor(reading: path))
    buffer = .allocate(byteCount: 256 * 1024, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Puts the next field, without its quotes, in the place of `field`; nil at the end of the file.
  mutating func next(into field: inout [UInt8]) throws(WriterError) -> Separator? {
    field.removeAll(keepingCapacity: true)
    guard var byte = try take() else { return nil }
    if byte == UInt8(ascii: "\"") {
      guard let following = try takeQuoted(into: &field) else { return .row }
      byte = following
    } else {
      while byte != UInt8(ascii: ","), byte != 0x0D {
        field.append(byte)
        guard let following = try take() else { return .row }
        byte = following
      }
    }
    if byte == UInt8(ascii: ",") { return .field }
    // The line feed after the carriage return.
    _ = try take()
    return .row
  }

  /// The rest of a quoted field; returns the byte after its closing quote.
  private mutating func takeQuoted(into field: inout [UInt8]) throws(WriterError) -> UInt8? {
    while let byte = try take() {
      if byte == UInt8(ascii: "\"") {
        guard let following = try take() else { return nil }
        if following != UInt8(ascii: "\"") { return following }
      }
      field.append(byte)
    }
    return nil
  }

  @inline(__always)
  private mutating func take() throws(WriterError) -> UInt8? {
    if index == count, try !fill() { return nil }
    let byte = buffer[index]
    index += 1
    return byte
  }

  private mutating func fill() throws(WriterError) -> Bool {
    let got = try WriterError.naming(path, file.read(into: buffer, at: offset))
    offset += Int64(got)
    index = 0
    count = got
    return got > 0
  }
}
