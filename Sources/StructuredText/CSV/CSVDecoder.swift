import PortaviaModel

/// Turns the bytes of cells into UTF-8, cell by cell.
///
/// In a file of bytes a cell that is UTF-8 is taken as such; one that is not is Windows-1252, unless more cells of the
/// file were UTF-8 than were not: then it is damaged. The order of the cells decides, never where the file was cut into
/// pieces.
struct CSVDecoder {
  let encoding: CSVEncoding
  private var utf8Cells: Int
  private var otherCells = 0
  private var scratch: [UInt8] = []

  /// - Parameter isUTF8: the file says so with its byte order mark.
  init(encoding: CSVEncoding, isUTF8: Bool) {
    self.encoding = encoding
    utf8Cells = isUTF8 ? Int.max / 2 : 0
  }

  mutating func text(
    of field: CSVScanner.Field, in bytes: UnsafeBufferPointer<UInt8>, into arena: inout Arena,
    _ problems: inout CSVProblems
  ) -> Text {
    let width = encoding.unitLength
    if !field.isQuoted { return decode(bytes[field.start..<field.end], into: &arena, &problems) }
    if field.isPlain {
      return decode(bytes[(field.start + width)..<(field.end - width)], into: &arena, &problems)
    }
    unquote(field, bytes, width)
    return scratch.withUnsafeBufferPointer { decode($0[...], into: &arena, &problems) }
  }

  /// The cell without its quotes, and with one for each doubled one.
  private mutating func unquote(_ field: CSVScanner.Field, _ bytes: UnsafeBufferPointer<UInt8>, _ width: Int)
  {
    scratch.removeAll(keepingCapacity: true)
    var position = field.start + width
    var isInside = true
    while position + width <= field.end {
      if isInside, isQuote(bytes, position) {
        let next = position + width
        if next + width <= field.end, isQuote(bytes, next) {
          position = next
        } else {
          isInside = false
          position = next
          continue
        }
      }
      scratch.append(contentsOf: bytes[position..<(position + width)])
      position += width
    }
    scratch.append(contentsOf: bytes[position..<field.end])
  }

  private func isQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    switch encoding {
    case .bytes: bytes[position] == UInt8(ascii: "\"")
    case .utf16LittleEndian: bytes[position] == UInt8(ascii: "\"") && bytes[position + 1] == 0
    case .utf16BigEndian: bytes[position] == 0 && bytes[position + 1] == UInt8(ascii: "\"")
    }
  }

  private mutating func decode(
    _ slice: Slice<UnsafeBufferPointer<UInt8>>, into arena: inout Arena, _ problems: inout CSVProblems
  ) -> Text {
    let bytes = UnsafeBufferPointer(rebasing: slice)
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return .null }
    switch encoding {
    case .bytes: return decodeBytes(bytes, base, into: &arena, &problems)
    case .utf16LittleEndian: return decodeUnits(CSVLittleEndian.self, bytes, base, into: &arena, &problems)
    case .utf16BigEndian: return decodeUnits(CSVBigEndian.self, bytes, base, into: &arena, &problems)
    }
  }

  private mutating func decodeBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, into arena: inout Arena,
    _ problems: inout CSVProblems
  ) -> Text {
    var isASCII = true
    for byte in bytes {
      if byte >= 0x80 { isASCII = false }
      if byte == 0 { problems.insert(.nul) }
    }
    if isASCII { return arena.append(bytes) }
    if isUTF8(base, base + bytes.count) {
      utf8Cells &+= 1
      return arena.append(bytes)
    }
    let isDamaged = utf8Cells > otherCells
    otherCells &+= 1
    problems.insert(isDamaged ? .invalidText : .windows1252)
    let start = arena.count
    var p = base
    let end = base + bytes.count
    while p < end {
      if isDamaged {
        let length = utf8Length(p, end)
        if length > 0 {
          arena.append(UnsafeBufferPointer(start: p, count: length))
          p += length
        } else {
          append(0xFFFD, to: &arena)
          p += brokenUTF8Length(p, end)
        }
      } else {
        append(Windows1252.scalar(p[0]), to: &arena)
        p += 1
      }
    }
    return arena.text(from: start)
  }

  private func decodeUnits<Unit: CSVUnit>(
    _ unit: Unit.Type, _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>,
    into arena: inout Arena, _ problems: inout CSVProblems
  ) -> Text {
    let start = arena.count
    var index = 0
    while index + 2 <= bytes.count {
      var scalar = UInt32(Unit.load(base + index))
      index += 2
      if scalar & 0xF800 == 0xD800 {
        let low = index + 2 <= bytes.count ? UInt32(Unit.load(base + index)) : 0
        if scalar < 0xDC00, low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 2
        } else {
          scalar = 0xFFFD
          problems.insert(.invalidText)
        }
      }
      if scalar == 0 { problems.insert(.nul) }
      append(scalar, to: &arena)
    }
    if index < bytes.count {
      append(0xFFFD, to: &arena)
      problems.insert(.invalidText)
    }
    return arena.text(from: start)
  }

  private func append(_ scalar: UInt32, to arena: inout Arena) {
    arena.reserve(4)
    arena.commit(writeUTF8(scalar, arena.base + arena.count))
  }
}
