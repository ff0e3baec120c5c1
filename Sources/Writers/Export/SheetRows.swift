import PortaviaModel
import PortaviaSystem

/// The cells of a table or view of this export, one after the other, in their final order, without the header.
///
///     var cell: [UInt8] = []
///     while let end = try rows.next(into: &cell) {
///       // …
///       if end == .row { … }
///     }
///
/// They are read from the neutral CSV file and spelled as it spells them; the header of ``CSVFile`` and of the docs says
/// how. A cell without a value and one with an empty text are the same. Memory is bounded by the longest cell.
package struct SheetRows: ~Copyable {
  /// What follows a cell.
  package enum Separator: Sendable { case cell, row }

  private let path: String
  private let file: FileDescriptor
  private let buffer: UnsafeMutableRawBufferPointer
  private var index = 0
  private var count = 0
  private var offset: Int64 = 0

  /// - Throws: `WriterError` when the file cannot be opened.
  static func of(_ relation: Relation, in folder: ExportFolder) throws(WriterError) -> SheetRows {
    var rows = try SheetRows(folder.path(ExportLayout.csv(of: relation)))
    var name: [UInt8] = []
    while let end = try rows.next(into: &name), end != .row {}
    return rows
  }

  private init(_ path: String) throws(WriterError) {
    self.path = path
    file = try WriterError.naming(path, FileDescriptor(reading: path))
    buffer = .allocate(byteCount: 256 * 1024, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Puts the next cell, without its quotes, in the place of `field`; nil after the last one.
  package mutating func next(into field: inout [UInt8]) throws(WriterError) -> Separator? {
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
    if byte == UInt8(ascii: ",") { return .cell }
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
