/// How the records of an array begin: the blanks between the comma and the brace, and the first key, e.g.
/// `,⏎    {⏎      "sender_name"`. Such bytes cannot be inside a string, since its quotes are escaped;
/// so they show where a record begins when nothing else does.
struct RecordSignatures {
  private struct Signature {
    /// From the comma to the quote that closes the first key.
    var bytes: [UInt8]
    /// The blanks before the brace.
    var indent: [UInt8]
    var key: [UInt8]
  }

  /// Where a record seems to begin.
  struct Match {
    var comma: UnsafePointer<UInt8>
    /// It is as deep as the records are, so that it is not inside one.
    var isCertain: Bool
  }

  private static let most = 8
  private static let longest = 256

  private var known: [Signature] = []
  private var last = 0
  /// Line breaks before the brace show the level.
  private(set) var isIndented = false

  var isEmpty: Bool { known.isEmpty }

  /// Remembers how a record begins; `start` is the position of the comma before it.
  @inline(__always)
  mutating func learn(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    if last < known.count, RecordSignatures.stands(known[last].bytes, start, end) { return }
    add(start, end)
  }

  /// Remembers how the first record begins; `start` is after the opening bracket.
  mutating func learnFirst(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    if known.isEmpty { add(start, end) }
  }

  @inline(never)
  private mutating func add(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    for (index, signature) in known.enumerated() where RecordSignatures.stands(signature.bytes, start, end) {
      last = index
      return
    }
    guard known.count < RecordSignatures.most, start < end else { return }
    let comma = UInt8(ascii: ",")
    let from = start[0] == comma ? start + 1 : start
    guard let brace = RecordSignatures.skipBlanks(from, end), brace[0] == UInt8(ascii: "{"),
      let quote = RecordSignatures.skipBlanks(brace + 1, end),
      let close = RecordSignatures.key(at: quote, end),
      // With a damaged first key no other record would be recognised.
      let colon = RecordSignatures.skipBlanks(close + 1, end), colon[0] == UInt8(ascii: ":"),
      close - from < RecordSignatures.longest
    else { return }
    let indent = Array(UnsafeBufferPointer(start: from, count: brace - from))
    if indent.contains(UInt8(ascii: "\n")) { isIndented = true }
    known.append(
      Signature(
        bytes: [comma] + Array(UnsafeBufferPointer(start: from, count: close + 1 - from)), indent: indent,
        key: Array(UnsafeBufferPointer(start: quote, count: close + 1 - quote))))
    last = known.count - 1
  }

  /// What shows that a record begins with the brace at `brace`, judged by the bytes from `start` to
  /// `end`; nil when nothing does.
  func match(
    at brace: UnsafePointer<UInt8>, start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
  ) -> Match? {
    var comma = brace
    repeat {
      guard comma > start else { return nil }
      comma -= 1
    } while isJSONSpace(comma[0])
    guard comma[0] == UInt8(ascii: ","), let quote = RecordSignatures.skipBlanks(brace + 1, end),
      let close = RecordSignatures.key(at: quote, end),
      let colon = RecordSignatures.skipBlanks(close + 1, end), colon[0] == UInt8(ascii: ":")
    else { return nil }
    if isIndented {
      let indent = UnsafeBufferPointer(start: comma + 1, count: brace - comma - 1)
      return known.contains { $0.indent.elementsEqual(indent) } ? Match(comma: comma, isCertain: true) : nil
    }
    let key = UnsafeBufferPointer(start: quote, count: close + 1 - quote)
    if known.isEmpty || known.contains(where: { $0.key.elementsEqual(key) }) {
      return Match(comma: comma, isCertain: false)
    }
    return nil
  }

  /// Whether the bracket at `p`, which blanks from `start` on precede, is indented no less than the records are:
  /// then it is not the one that closes their array.
  func isDeeper(_ p: UnsafePointer<UInt8>, from start: UnsafePointer<UInt8>) -> Bool {
    guard isIndented, let indent = known.first?.indent else { return false }
    let blanks = UnsafeBufferPointer(start: start, count: p - start)
    return blanks.first == UInt8(ascii: "\n") && blanks.count >= indent.count
  }

  @inline(__always)
  private static func stands(_ bytes: [UInt8], _ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool
  {
    guard end - p >= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { known in
      guard let base = known.baseAddress else { return false }
      return equalBytes(base, p, known.count)
    }
  }

  /// The first byte that is not a blank; nil when all are.
  private static func skipBlanks(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var p = start
    while p < end, isJSONSpace(p[0]) { p += 1 }
    return p < end ? p : nil
  }

  /// The quote that closes the key whose opening quote should be at `quote`; nil when that is not a key.
  private static func key(
    at quote: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard quote[0] == UInt8(ascii: "\"") else { return nil }
    var p = quote + 1
    while p < end, p - quote < longest, p[0] != UInt8(ascii: "\""), p[0] != UInt8(ascii: "\\"), p[0] >= 0x20 {
      p += 1
    }
    return p < end && p[0] == UInt8(ascii: "\"") ? p : nil
  }
}
