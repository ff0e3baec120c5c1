import PortaviaModel

/// The state of a document that is read record by record: which containers are open and what comes next.
///
/// ``advance(into:)`` either comes to a step or asks for more bytes; it changes nothing before it is sure, so
/// that what the end of the window cut is simply done again.
struct JSONDocument: ~Copyable {
  enum Phase: Equatable {
    case begin, body, rest
    /// Looking for a place to go on after something too large to hold; where that began.
    case lost(since: Int)
    case done(JSONEnd)
  }

  /// An open container outside of records.
  struct Frame {
    var isObject: Bool
    /// Position in a path of the keys of this object.
    var level = 0
    /// The paths that lead through this object.
    var candidates: UInt64 = 0
    var group = RecordLayout.root
    /// Elements seen so far.
    var ordinal = 0
    /// No comma is due before what comes next.
    var isFirst = true
    /// Hashes of the keys seen so far.
    var keys: Set<UInt64> = []
  }

  var window: JSONWindow
  var scanner: JSONScanner
  var tape: JSONTape
  let layout: RecordLayout
  var frames: [Frame] = []
  var phase = Phase.begin
  /// Whether the value is assigned to a name.
  private var isAssigned = false
  var signatures = RecordSignatures()
  var raw = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var rawOffset = 0
  /// What was odd about a member that leads to records; reported with the next step.
  var owed = JSONProblems()

  init(keys: KeySet, layout: RecordLayout, repair: Bool, limits: JSONLimits) {
    window = JSONWindow(capacity: limits.window, limit: limits.record)
    scanner = JSONScanner(keys: keys, repairs: repair, depthLimit: limits.depth)
    tape = JSONTape(keys: keys, depthLimit: limits.depth)
    self.layout = layout
  }

  /// The next step; nil when more bytes are needed for it.
  mutating func advance(into arena: inout Arena) -> JSONStep? {
    let before = scanner.counts
    scanner.isFinal = window.isFinal
    while true {
      let step: JSONStep??
      switch phase {
      case .begin: step = begin(&arena)
      case .body:
        guard let frame = frames.last else {
          phase = .rest
          continue
        }
        step = frame.isObject ? member(&arena) : element(&arena)
      case .rest: step = rest()
      case .lost(let start): step = search(since: start, &arena)
      case .done(let end): return .end(end)
      }
      switch step {
      case .none: continue
      case .some(.none):
        scanner.counts = before
        return nil
      case .some(.some(let step)): return step
      }
    }
  }

  /// Ends the document.
  mutating func finish(_ end: JSONEnd) -> JSONStep? {
    phase = .done(end)
    tape.count = 0
    raw = UnsafeBufferPointer(start: nil, count: 0)
    scanner.problems = owed
    if owed.isEmpty { return .end(end) }
    owed = JSONProblems()
    return .damaged(ordinal: 0, code: .jsonInvalid, offset: rawOffset, length: 0)
  }

  /// Adds what is still to be reported to the problems of the current record or member.
  mutating func settle() {
    if owed.isEmpty { return }
    scanner.problems.merge(owed)
    owed = JSONProblems()
  }

  mutating func setRaw(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    raw = UnsafeBufferPointer(start: start, count: end - start)
    rawOffset = window.offset(of: start)
  }

  // MARK: Phases. The outer nil of a result means: go on; the inner one: more bytes are needed.

  private mutating func begin(_ arena: inout Arena) -> JSONStep?? {
    var p = window.position
    JSONScanner.skipBlanks(&p)
    if p >= window.end {
      window.advance(to: window.end)
      return window.isFinal ? .some(finish(.empty)) : .some(nil)
    }
    if window.end - p < 16, !window.isFinal { return .some(nil) }
    switch p[0] {
    case UInt8(ascii: "["):
      let word = Array("[object".utf8)
      if UnsafeBufferPointer(start: p, count: window.end - p).starts(with: word) {
        return .some(finish(.notJSON(at: window.offset(of: p))))
      }
      if layout.isWhole { return whole(p, &arena) }
      frames = [Frame(isObject: false)]
    case UInt8(ascii: "{"):
      if layout.paths.isEmpty { return whole(p, &arena) }
      if !layout.single.isEmpty {
        guard let first = firstKey(p) else { return .some(nil) }
        if layout.isSingle(first) { return whole(p, &arena) }
      }
      frames = [Frame(isObject: true, candidates: layout.all)]
    case UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"),
      UInt8(ascii: "f"), UInt8(ascii: "n"):
      return whole(p, &arena)
    default: return beginAssignment(p)
    }
    window.advance(to: p + 1)
    phase = .body
    return nil
  }

  /// Passes over `window.YTD.tweets.part0 =`: a file that a page loads as a script assigns its JSON value to a name.
  private mutating func beginAssignment(_ p: UnsafePointer<UInt8>) -> JSONStep?? {
    let end = min(window.end, p + Self.longestName)
    var q = p
    while q < end, Self.isName(q[0]) { q += 1 }
    let hasName = q > p
    if q < end { JSONScanner.skipBlanks(&q) }
    if q >= window.end, !window.isFinal, end < p + Self.longestName { return .some(nil) }
    guard hasName, q < end, q[0] == UInt8(ascii: "="), !isAssigned else {
      return .some(finish(.notJSON(at: window.offset(of: p))))
    }
    isAssigned = true
    window.advance(to: q + 1)
    return nil
  }

  /// Bytes that the name before an assignment may have.
  private static let longestName = 512

  /// Of a name with points.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The root value as the one record.
  private mutating func whole(_ p: UnsafePointer<UInt8>, _ arena: inout Arena) -> JSONStep?? {
    let outcome = scanner.scan(p, end: window.end, tape: &tape, arena: &arena)
    switch outcome {
    case .ok(let next):
      setRaw(p, next)
      window.advance(to: next)
      phase = .rest
      return .record(ordinal: 0, group: RecordLayout.root)
    case .needMore where !window.isFinal && !window.isExhausted:
      window.advance(to: p)
      return .some(nil)
    default:
      // No parts of it can be told apart: all of it is damaged.
      let start = window.offset(of: p)
      let code = outcome.code(isExhausted: !window.isFinal)
      if case .needMore = outcome, window.isFinal {
        return damaged(
          ordinal: 0, code, from: p, to: window.end,
          then: .done(.truncated(at: window.offset(of: window.end))))
      }
      return damaged(ordinal: 0, code, from: p, to: window.end, then: .done(.broken(at: start)))
    }
  }

  /// After the root value.
  private mutating func rest() -> JSONStep?? {
    var p = window.position
    JSONScanner.skipBlanks(&p)
    window.advance(to: p)
    if p < window.end { return .some(finish(.trailingBytes(at: window.offset(of: p)))) }
    return window.isFinal ? .some(finish(.complete)) : .some(nil)
  }

  /// Hands out bytes that could not be read.
  mutating func damaged(
    ordinal: Int, _ code: FindingCode, from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>,
    then next: Phase
  ) -> JSONStep? {
    setRaw(start, end)
    tape.count = 0
    scanner.problems = JSONProblems()
    window.advance(to: end)
    phase = next
    return .damaged(ordinal: ordinal, code: code, offset: rawOffset, length: raw.count)
  }
}

extension JSONScanner.Outcome {
  /// The finding for an outcome that is not `ok`.
  func code(isExhausted: Bool) -> FindingCode {
    switch self {
    case .needMore: isExhausted ? .jsonRecordTooLarge : .jsonTruncated
    case .tooDeep: .jsonTooDeep
    case .ok, .invalid: .jsonInvalid
    }
  }
}
