import PortaviaSystem

/// Reads a text of any size line by line; a line ends with LF, CR LF or CR, and nothing else (not U+2028, not U+0085).
///
/// A line that is longer than the window comes in pieces, cut between characters. Memory: the window.
package struct LineReader<Source: ByteSource & ~Copyable>: ~Copyable {
  package var source: Source
  private let window: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var start = 0
  private var end = 0
  /// Bytes before ``end`` that hold no line feed.
  private var searched = 0
  private var isAtEnd = false
  private var isInside = false
  /// Position of the window's first byte in the text.
  private var base = 0

  /// - Parameter window: bytes; at least 16.
  package init(_ source: consuming Source, window: Int = 256 * 1024) {
    self.source = source
    capacity = max(window, 16)
    self.window = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  }

  deinit { window.deallocate() }

  /// The next line, or the next piece of one; nil at the end. Valid until the next call.
  package mutating func next() throws -> TextLine? {
    while true {
      if let line = takeLine() { return line }
      if isAtEnd {
        guard start < end else { return nil }
        return take(end - start, terminator: 0, isWhole: true)
      }
      // A source that turns one encoding into another needs room for a character.
      if end - start > capacity - 4 { return takePiece() }
      try fill()
    }
  }

  /// A line whose end is in the window.
  private mutating func takeLine() -> TextLine? {
    let window = self.window
    let from = max(start, searched)
    guard from < end else { return nil }
    let feed = firstByte(0x0A, window + from, end - from)
    let limit = feed.map { from + $0 } ?? end
    if let returned = firstByte(0x0D, window + from, limit - from) {
      let place = from + returned
      // What follows a CR at the end of the window is not known yet.
      if place + 1 == end, !isAtEnd {
        searched = place
        return nil
      }
      let isPair = place + 1 < end && window[place + 1] == 0x0A
      return take(place - start, terminator: isPair ? 2 : 1, isWhole: true)
    }
    if feed != nil { return take(limit - start, terminator: 1, isWhole: true) }
    searched = end
    return nil
  }

  /// As much of a line beyond the window as ends with a whole character.
  private mutating func takePiece() -> TextLine {
    var count = end - start
    if window[end - 1] == 0x0D { count -= 1 }
    var back = 0
    while back < 3, count > back + 1, window[start + count - 1 - back] & 0xC0 == 0x80 { back += 1 }
    let lead = window[start + count - 1 - back]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    if length > back + 1, count > back + 1 { count -= back + 1 }
    return take(count, terminator: 0, isWhole: false)
  }

  private mutating func take(_ count: Int, terminator: Int, isWhole: Bool) -> TextLine {
    let line = TextLine(
      bytes: UnsafeBufferPointer(start: window + start, count: count), offset: base + start,
      isContinued: isInside, hasEnd: isWhole)
    start += count + terminator
    searched = start
    isInside = !isWhole
    return line
  }

  private mutating func fill() throws {
    if start > 0 {
      window.update(from: window + start, count: end - start)
      base += start
      searched = max(0, searched - start)
      end -= start
      start = 0
    }
    let count = try source.read(
      into: UnsafeMutableRawBufferPointer(start: window + end, count: capacity - end))
    if count == 0 { isAtEnd = true } else { end += count }
  }
}

/// A line of a text without its end, or a piece of a very long one.
package struct TextLine {
  package let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of its first byte in the text, in bytes of UTF-8.
  package let offset: Int
  /// Whether it goes on where the piece before it ended.
  package let isContinued: Bool
  /// Whether the line ends with it.
  package let hasEnd: Bool

  package init(bytes: UnsafeBufferPointer<UInt8>, offset: Int, isContinued: Bool, hasEnd: Bool) {
    self.bytes = bytes
    self.offset = offset
    self.isContinued = isContinued
    self.hasEnd = hasEnd
  }

  /// Whether all bytes are UTF-8.
  package var isValid: Bool {
    guard let start = bytes.baseAddress else { return true }
    return isUTF8(start, start + bytes.count)
  }

  /// Appends the text with U+FFFD for every sequence that is not UTF-8.
  package func appendRepaired(to text: inout [UInt8]) {
    guard var p = bytes.baseAddress else { return }
    let end = p + bytes.count
    while p < end {
      let length = utf8Length(p, end)
      if length > 0 {
        text.append(contentsOf: UnsafeBufferPointer(start: p, count: length))
        p += length
      } else {
        text += [0xEF, 0xBF, 0xBD]
        p += brokenUTF8Length(p, end)
      }
    }
  }
}
