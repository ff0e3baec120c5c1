import PortaviaModel

/// What ``CSVReader/next(into:)`` found.
package enum CSVStep: Sendable, Equatable {
  /// A row; its cells are in ``CSVReader/cells``.
  case row
  /// A row beyond the limit; the `length` bytes of the file from `offset` on were skipped.
  case tooLong(offset: Int, length: Int)
  case end
}

/// Reads a CSV file from a stream, row by row (RFC 4180), whatever program wrote it.
///
/// UTF-8, UTF-16 of both orders with and without a mark, Windows-1252; commas, semicolons, tabs or what a first line
/// `sep=` says; CR, LF and CRLF; quoted cells with line breaks. Rows may have any number of cells, and no cell is ever
/// left out: what is malformed stays in its cell (``CSVProblems``). Rows without a character are skipped. The
/// result never depends on the pieces in which the source gives the bytes.
///
/// Memory: the largest row, twice, at most the limit. Cost: O(bytes).
package struct CSVReader<Source: ByteSource & ~Copyable>: ~Copyable {
  package var source: Source
  /// Known from the first call of ``next(into:)`` on.
  package private(set) var dialect: CSVDialect?
  /// The cells of the row, in order, in the arena that was given; an empty cell is null or empty.
  package private(set) var cells: [Text] = []
  package private(set) var problems: CSVProblems = []
  /// Where the row begins in the file, in bytes.
  package private(set) var rowOffset = 0

  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let limit: Int
  private var count = 0
  private var position = 0
  /// Offset in the file of the first byte of the buffer.
  private var base = 0
  private var isFinal = false
  private var rowEnd = 0
  private var rowStart = 0
  private var scanner = CSVScanner(encoding: .bytes, delimiter: 0)
  private var decoder = CSVDecoder(encoding: .bytes, isUTF8: false)

  private static var sampleSize: Int { 64 * 1024 }

  /// - Parameter rowLimit: bytes of the largest row that is read; at least 64 KB.
  package init(source: consuming Source, rowLimit: Int = 8 << 20) {
    self.source = source
    capacity = Self.sampleSize
    limit = max(rowLimit, capacity)
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// The bytes of the row as they are in the file, without its line break; valid until the next call.
  package var raw: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + rowStart, count: rowEnd - rowStart)
  }

  /// Reads the next row.
  ///
  /// - Throws: what the source throws.
  package mutating func next(into arena: inout Arena) throws -> CSVStep {
    if dialect == nil { try begin() }
    cells.removeAll(keepingCapacity: true)
    problems = []
    var literalFrom = Int.max
    while true {
      if position >= count, isFinal { return .end }
      let bytes = UnsafeBufferPointer(start: buffer, count: count)
      switch scanner.scan(bytes, from: position, literalFrom: literalFrom, isFinal: isFinal) {
      case .row(let end, let next):
        if end == position {
          position = next
          continue
        }
        take(end: end, next: next, into: &arena)
        return .row
      case .misquoted(let place):
        literalFrom = place
        problems.insert(.openQuote)
      case .incomplete(let quote):
        if position > 0 || count < limit {
          // Places in the buffer move with it.
          if literalFrom != .max { literalFrom -= position }
          try fill()
        } else if let quote, literalFrom == .max {
          literalFrom = quote
          problems.insert(.openQuote)
        } else {
          return try skipLine()
        }
      }
    }
  }

  private mutating func take(end: Int, next: Int, into arena: inout Arena) {
    (rowStart, rowEnd) = (position, end)
    rowOffset = base + position
    let bytes = UnsafeBufferPointer(start: buffer, count: count)
    if scanner.hasStrayQuote, !problems.contains(.openQuote) { problems.insert(.strayQuote) }
    for field in scanner.fields {
      cells.append(decoder.text(of: field, in: bytes, into: &arena, &problems))
    }
    position = next
  }

  private mutating func begin() throws {
    try fill()
    let found = CSVDialect.detect(UnsafeBufferPointer(start: buffer, count: count), isWhole: isFinal)
    dialect = found
    position = found.start
    scanner = CSVScanner(encoding: found.encoding, delimiter: UInt16(found.delimiter))
    decoder = CSVDecoder(encoding: found.encoding, isUTF8: found.isUTF8)
  }

  /// Drops the rows that were read, and fills the buffer; doubles it when one row fills it.
  private mutating func fill() throws {
    if position > 0 {
      buffer.update(from: buffer + position, count: count - position)
      base += position
      count -= position
      position = 0
    }
    if count == capacity {
      let size = min(capacity * 2, limit)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
      larger.update(from: buffer, count: count)
      buffer.deallocate()
      buffer = larger
      capacity = size
    }
    while count < capacity, !isFinal {
      let got = try source.read(
        into: UnsafeMutableRawBufferPointer(start: buffer + count, count: capacity - count))
      if got == 0 { isFinal = true }
      count += got
    }
  }

  /// Skips the current line, which is longer than the limit.
  private mutating func skipLine() throws -> CSVStep {
    let start = base + position
    rowOffset = start
    (rowStart, rowEnd) = (0, 0)
    problems = []
    while true {
      let width = scanner.encoding.unitLength
      var isAtEnd = false
      while position + width <= count {
        let low = buffer[position + (scanner.encoding == .utf16BigEndian ? 1 : 0)]
        let high = width == 2 ? buffer[position + (scanner.encoding == .utf16BigEndian ? 0 : 1)] : 0
        if high == 0, low == 0x0A || low == 0x0D {
          isAtEnd = true
          break
        }
        position += width
      }
      if !isAtEnd, isFinal { position = count }
      if isAtEnd || isFinal { return .tooLong(offset: start, length: base + position - start) }
      try fill()
    }
  }
}
