/// How the records of an array begin: the bytes from the comma before a record to its first key, e.g.
/// `,⏎    {⏎      "sender_name"`. Inside a string such bytes cannot stand, since its quotes are escaped;
/// so they show where a record begins when nothing else does.
struct RecordSignatures {
  private struct Signature {
    var bytes: [UInt8]
    /// Where the brace stands in `bytes`.
    var brace: Int
    /// Where the opening quote of the key stands in `bytes`.
    var quote: Int
  }

  private static let most = 8
  private static let longest = 256

  private var known: [Signature] = []
  private var last = 0
  /// Blanks before a brace tell levels apart: nothing nested begins in the same way.
  private(set) var isIndented = false

  var isEmpty: Bool { known.isEmpty }

  /// Remembers how a record begins whose preceding comma is at `comma`.
  @inline(__always)
  mutating func learn(from comma: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    if last < known.count, RecordSignatures.stands(known[last].bytes, comma, end) { return }
    add(comma, end)
  }

  /// Remembers how a record begins that no comma precedes; `start` is after the opening bracket.
  mutating func learnFirst(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    if start[0] != UInt8(ascii: ","), known.isEmpty {
      var copy: [UInt8] = [UInt8(ascii: ",")]
      copy.append(
        contentsOf: UnsafeBufferPointer(start: start, count: min(end - start, RecordSignatures.longest)))
      copy.append(0)
      let length = copy.count - 1
      copy.append(contentsOf: repeatElement(0, count: 16))
      copy.withUnsafeBufferPointer { bytes in
        if let base = bytes.baseAddress { add(base, base + length) }
      }
    }
  }

  @inline(never)
  private mutating func add(_ comma: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    for (index, signature) in known.enumerated() where RecordSignatures.stands(signature.bytes, comma, end) {
      last = index
      return
    }
    guard known.count < RecordSignatures.most else { return }
    var p = comma
    while p < end, isJSONSpace(p[0]) || p[0] == UInt8(ascii: ",") { p += 1 }
    guard p < end, p[0] == UInt8(ascii: "{") else { return }
    let brace = p
    p += 1
    while p < end, isJSONSpace(p[0]) { p += 1 }
    guard p < end, p[0] == UInt8(ascii: "\"") else { return }
    let quote = p
    p += 1
    while p < end, p[0] != UInt8(ascii: "\""), p[0] != UInt8(ascii: "\\"), p[0] >= 0x20 { p += 1 }
    guard p < end, p[0] == UInt8(ascii: "\""), p - comma < RecordSignatures.longest else { return }
    let first = comma.distance(to: brace)
    let blanks = UnsafeBufferPointer(start: comma, count: first)
    if blanks.contains(UInt8(ascii: "\n")) { isIndented = true }
    known.append(
      Signature(
        bytes: Array(UnsafeBufferPointer(start: comma, count: p + 1 - comma)), brace: first,
        quote: quote - comma))
    last = known.count - 1
  }

  /// Where the comma stands if a record begins with the brace at `brace`, as far as one can see between `start`
  /// and `end`; nil if it does not look so.
  func comma(
    before brace: UnsafePointer<UInt8>, start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    for signature in known {
      let comma = brace - signature.brace
      guard comma >= start else { continue }
      // With indentation the shape is enough, whatever the first key is.
      let length = isIndented ? signature.quote + 1 : signature.bytes.count
      guard end - comma >= length else { continue }
      var i = 0
      while i < length, signature.bytes[i] == comma[i] { i += 1 }
      if i == length { return comma }
    }
    return nil
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
}
