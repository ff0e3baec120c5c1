/// Finds the cells of one row (RFC 4180) in bytes that are held in memory.
///
/// More lenient than the standard, and never losing a character: a quote opens a cell only at its start; what follows a
/// closing quote belongs to the cell, as in other readers; CR, LF and CRLF end a row. A quote that opens a cell and is
/// not closed, or seems to be closed rows later by the opening quote of another cell, is a character of its cell: it
/// costs its own row, not those after it.
struct CSVScanner {
  /// One cell, in bytes from the start of the buffer, its quotes included.
  struct Field {
    var start: Int
    var end: Int
    var isQuoted: Bool
    /// Nothing but text is between the quotes: no doubled quotes, nothing after the closing one.
    var isPlain: Bool
  }

  enum Result: Equatable {
    /// A whole row: its text ends at `end`, the next row begins at `next`.
    case row(end: Int, next: Int)
    /// The bytes end before the row does; with the beginning of the cell whose quote is open, if there is
    /// one.
    case incomplete(openQuote: Int?)
    /// The quote at this place opens a cell that does not end as one.
    case misquoted(at: Int)
  }

  private(set) var fields: [Field] = []
  private(set) var hasStrayQuote = false
  let encoding: CSVEncoding
  var delimiter: UInt16

  init(encoding: CSVEncoding, delimiter: UInt16) {
    self.encoding = encoding
    self.delimiter = delimiter
  }

  /// Scans the row that begins at `start`.
  ///
  /// - Parameters:
  ///   - literalFrom: from here on quotes open no cell.
  ///   - isFinal: nothing follows the bytes.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, literalFrom: Int = .max, isFinal: Bool
  ) -> Result {
    switch encoding {
    case .bytes: scan(CSVByte.self, bytes, start, literalFrom, isFinal)
    case .utf16LittleEndian: scan(CSVLittleEndian.self, bytes, start, literalFrom, isFinal)
    case .utf16BigEndian: scan(CSVBigEndian.self, bytes, start, literalFrom, isFinal)
    }
  }

  private static let quote = UInt16(UInt8(ascii: "\""))
  private static let lf = UInt16(UInt8(ascii: "\n"))
  private static let cr = UInt16(UInt8(ascii: "\r"))

  private mutating func scan<Unit: CSVUnit>(
    _ unit: Unit.Type, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ literalFrom: Int, _ isFinal: Bool
  ) -> Result {
    fields.removeAll(keepingCapacity: true)
    hasStrayQuote = false
    guard let base = bytes.baseAddress else {
      return isFinal ? .row(end: start, next: start) : .incomplete(openQuote: nil)
    }
    // Half a code unit at the very end belongs to the last cell.
    let end = start + (bytes.count - start) / Unit.length * Unit.length
    var position = start
    while true {
      var field = Field(start: position, end: position, isQuoted: false, isPlain: true)
      if position < end, Unit.load(base + position) == Self.quote, position < literalFrom {
        field.isQuoted = true
        switch quoted(unit, base, &field, end: end) {
        case .closed(let after): position = after
        case .open:
          return isFinal ? .misquoted(at: field.start) : .incomplete(openQuote: field.start)
        case .crossing: return .misquoted(at: field.start)
        }
      }
      let text = position
      while position < end {
        let value = Unit.load(base + position)
        if value == delimiter || value == Self.lf || value == Self.cr { break }
        if value == Self.quote { hasStrayQuote = true }
        position += Unit.length
      }
      if field.isQuoted, position > text {
        field.isPlain = false
        hasStrayQuote = true
      }
      if position >= end {
        guard isFinal else { return .incomplete(openQuote: nil) }
        field.end = bytes.count
        if field.end > position { field.isPlain = false }
        fields.append(field)
        return .row(end: bytes.count, next: bytes.count)
      }
      field.end = position
      fields.append(field)
      let value = Unit.load(base + position)
      if value == delimiter {
        position += Unit.length
        continue
      }
      var next = position + Unit.length
      if value == Self.cr {
        if next >= end, !isFinal { return .incomplete(openQuote: nil) }
        if next < end, Unit.load(base + next) == Self.lf { next += Unit.length }
      }
      return .row(end: position, next: next)
    }
  }

  private enum Quoted {
    case closed(after: Int)
    /// No closing quote.
    case open
    /// What seems to close it opens another cell, in a later row.
    case crossing
  }

  /// Reads a cell from its opening quote to behind the closing one.
  private func quoted<Unit: CSVUnit>(
    _ unit: Unit.Type, _ base: UnsafePointer<UInt8>, _ field: inout Field, end: Int
  ) -> Quoted {
    var position = field.start + Unit.length
    var hasLineBreak = false
    while position < end {
      let value = Unit.load(base + position)
      if value == Self.quote {
        position += Unit.length
        // The end of the bytes: it closes the cell if nothing follows, else the row is incomplete anyway.
        guard position < end else { return .closed(after: position) }
        let next = Unit.load(base + position)
        if next == Self.quote {
          field.isPlain = false
          position += Unit.length
          continue
        }
        if hasLineBreak, next != delimiter, next != Self.lf, next != Self.cr { return .crossing }
        return .closed(after: position)
      }
      if value == Self.lf || value == Self.cr { hasLineBreak = true }
      position += Unit.length
    }
    return .open
  }
}
