import CLibXML2
import PortaviaModel

/// Reads a page block by block: bytes in pieces, one tree per record, nothing lost without a word.
///
/// Memory is bounded by ``HTMLLimits``. Cost: O(bytes), a little more than the parser's own.
package struct HTMLRecordReader<Source: ByteSource & ~Copyable>: ~Copyable {
  package var source: Source
  private let limits: HTMLLimits
  private let builder: HTMLTreeBuilder
  private let parser: HTMLPushParser
  private var cleaner = HTMLCleaner()
  private let buffer: UnsafeMutableRawBufferPointer
  /// Cleaned bytes from ``windowStart`` on.
  private var window = Arena(capacity: 256 * 1024)
  private var windowStart = 0
  private var cutter = HTMLCutter()
  /// Bytes given to the parser, counted from the beginning of the page.
  private var fed = 0
  private var scanned = 0
  private var pattern: [UInt8] = []
  private var markersInBytes = 0
  private var next = 0
  private var isAtEnd = false
  private var stoppedAt: Int?
  private var heldBack = 0

  package init(source: consuming Source, container: HTMLContainer = .main, limits: HTMLLimits = HTMLLimits())
  {
    self.source = source
    self.limits = limits
    builder = HTMLTreeBuilder(container: container, limits: limits)
    parser = HTMLPushParser(builder)
    buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(limits.chunk, 1), alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Holds the tree of the record read last.
  package var tape: HTMLTape { builder.tape }
  /// Whether the element that has the records as its children was found.
  package var hasContainer: Bool { builder.hasContainer }
  /// The text of `<title>`, without blanks at its ends.
  package var title: String { Self.trimmed(builder.title) }
  /// The text of the first `<h1>` outside all records, without blanks at its ends.
  package var heading: String { Self.trimmed(builder.heading) }
  /// Text outside all records, line by line.
  package var frame: String { Self.trimmed(builder.frame) }
  /// Cleaned bytes given to the parser so far.
  package var bytes: Int { fed }

  /// The next block; nil at the end.
  ///
  /// - Throws: what the source throws.
  package mutating func read() throws -> HTMLRecord? {
    while true {
      if next < builder.complete.count {
        next += 1
        return builder.complete[next - 1]
      }
      if isAtEnd { return nil }
      try feed()
    }
  }

  /// The cleaned bytes of the record read last; empty where it was too large to be kept.
  package func raw(_ record: HTMLRecord) -> UnsafeBufferPointer<UInt8> {
    var start = record.bytes.lowerBound
    let end = min(record.bytes.upperBound, windowStart + window.count)
    guard start >= windowStart else { return UnsafeBufferPointer(start: nil, count: 0) }
    // Between two events there may be blanks and comments.
    while start < end, window.base[start - windowStart] != UInt8(ascii: "<") { start += 1 }
    guard start < end else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: window.base + (start - windowStart), count: end - start)
  }

  /// What was odd about the page; complete when ``read()`` has given nil.
  package var problems: HTMLProblems {
    var problems = builder.problems
    problems.nuls = cleaner.problems.nuls
    problems.controls = cleaner.problems.controls
    problems.invalidUTF8 = cleaner.problems.invalidUTF8
    problems.swallowedTags = cutter.swallowed
    problems.hasContentAfterEnd = cleaner.problems.hasContentAfterEnd
    problems.isUnclosedScript = isUnclosedScript
    problems.isTruncated = isAtEnd && cleaner.isTruncated
    problems.stoppedAt = stoppedAt
    problems.tooLarge += heldBack
    // None at all: the page writes its attributes in another way.
    if markersInBytes > 0, markersInBytes != builder.markerElements {
      problems.markers = HTMLProblems.Markers(inBytes: markersInBytes, read: builder.markerElements)
    }
    return problems
  }

  private var isUnclosedScript = false

  // MARK: - Bytes

  private mutating func feed() throws {
    builder.compact()
    next = 0
    trim()
    let count = try source.read(into: buffer)
    let start = window.count
    let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count]).assumingMemoryBound(to: UInt8.self)
    cleaner.clean(piece, isLast: count == 0, into: &window)
    let isLast = count == 0
    if isLast { isUnclosedScript = builder.isInScript || cleaner.hasOpenScript }
    if isLast, cleaner.isTruncated { builder.cut() }
    cutter.scan(UnsafeBufferPointer(start: window.base + start, count: window.count - start))
    // What is too long for a tag is not a tag.
    let waiting = isLast || cutter.waiting > limits.record ? 0 : cutter.waiting
    let from = fed - windowStart
    let new = UnsafeBufferPointer(start: window.base + from, count: max(window.count - waiting - from, 0))
    fed += new.count
    if stoppedAt == nil, !builder.problems.isTooDeep {
      parser.feed(new, isLast: isLast)
      check(isLast: isLast)
    }
    countMarkers()
    if isLast { isAtEnd = true }
  }

  private mutating func check(isLast: Bool) {
    let position = parser.position
    if !parser.isUsable || parser.isStopped {
      stoppedAt = position
    } else if isLast {
      // What follows the last event and is not blank was not read.
      var index = max(position, windowStart)
      while index < fed, window.base[index - windowStart] <= 0x20 { index += 1 }
      if index < fed, !builder.problems.isTooDeep { stoppedAt = index }
    } else if fed - position > limits.heldBack {
      heldBack += 1
      stoppedAt = position
    }
  }

  /// Keeps what the open record and the search for markers need.
  private mutating func trim() {
    var from = stoppedAt == nil && !builder.problems.isTooDeep ? builder.neededFrom : fed
    if builder.isInRecord, fed - from > 2 * limits.record { from = fed }
    // A pattern may begin in one piece and end in the next.
    if builder.markerStart != nil { from = min(from, scanned) }
    let drop = from - windowStart
    guard drop > 0, drop <= window.count else { return }
    let rest = window.count - drop
    window.base.update(from: window.base + drop, count: rest)
    window.rewind(to: rest)
    windowStart = from
  }

  /// Counts how often the class of the first record occurs in the bytes.
  private mutating func countMarkers() {
    if pattern.isEmpty {
      guard let first = builder.markerStart else {
        scanned = fed
        return
      }
      pattern = Array("class=\"".utf8) + builder.marker + [UInt8(ascii: "\"")]
      scanned = max(first, windowStart)
    }
    var from = scanned - windowStart
    while from + pattern.count <= window.count {
      guard let hit = portavia_find(window.base + from, window.count - from, pattern, pattern.count) else {
        break
      }
      markersInBytes += 1
      from = UnsafeRawPointer(hit) - UnsafeRawPointer(window.base) + pattern.count
    }
    scanned = windowStart + max(from, window.count - pattern.count + 1)
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    var rest = bytes[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
