import PortaviaModel

extension JSONDocument {
  /// Where reading can go on after damage.
  enum Recovery {
    /// At this place; `isFirst` when no comma is before it.
    case at(UnsafePointer<UInt8>, isFirst: Bool)
    case needBytes
    case nowhere
  }

  /// Something at `start` could not be read: hands it out as damaged up to the next place to go on from.
  ///
  /// - Parameter comma: where the separators before it begin.
  mutating func recover(
    from start: UnsafePointer<UInt8>, after comma: UnsafePointer<UInt8>, _ outcome: JSONScanner.Outcome,
    _ arena: inout Arena
  ) -> JSONStep?? {
    let top = frames.count - 1
    if !frames[top].isObject, comma < window.end { signatures.learnFirst(from: comma, to: window.end) }
    let code = outcome.code(isExhausted: !window.isFinal)
    let ordinal = frames[top].ordinal
    switch resume(from: start, isLost: false, &arena) {
    case .needBytes where !window.isExhausted:
      window.advance(to: comma)
      return .some(nil)
    case .needBytes:
      phase = .lost(since: window.offset(of: start))
      // Past its first byte, so that it is not found again as the next record.
      window.advance(to: min(start + 1, window.end))
      return nil
    case .at(let next, let isFirst):
      frames[top].ordinal += 1
      frames[top].isFirst = isFirst
      let cause: FindingCode = if case .needMore = outcome { .jsonInvalid } else { code }
      return damaged(ordinal: ordinal, cause, from: start, to: next, then: .body)
    case .nowhere:
      frames[top].ordinal += 1
      let end = window.offset(of: window.end)
      let isCut = if case .needMore = outcome { true } else { false }
      return damaged(
        ordinal: ordinal, code, from: start, to: window.end,
        then: .done(isCut ? .truncated(at: end) : .broken(at: window.offset(of: start))))
    }
  }

  /// Searches for a place to go on from, after something too large to hold.
  mutating func search(since start: Int, _ arena: inout Arena) -> JSONStep?? {
    let top = frames.count - 1
    let ordinal = frames[top].ordinal
    let from = window.position
    switch resume(from: from, isLost: true, &arena) {
    case .needBytes:
      // The beginning of a record may be cut off by the end of the window.
      if window.end - from > 512 { window.advance(to: window.end - 512) }
      return .some(nil)
    case .at(let next, let isFirst):
      frames[top].ordinal += 1
      frames[top].isFirst = isFirst
      _ = damaged(ordinal: ordinal, .jsonRecordTooLarge, from: next, to: next, then: .body)
      return .damaged(
        ordinal: ordinal, code: .jsonRecordTooLarge, offset: start, length: window.offset(of: next) - start)
    case .nowhere:
      frames[top].ordinal += 1
      let end = window.end
      _ = damaged(
        ordinal: ordinal, .jsonRecordTooLarge, from: end, to: end, then: .done(.broken(at: start)))
      return .damaged(
        ordinal: ordinal, code: .jsonRecordTooLarge, offset: start, length: window.offset(of: end) - start)
    }
  }

  /// Finds the next element or member after the damaged one at `start`.
  ///
  /// Brackets and strings are followed as if all were well; that leads to the end of the damaged value when the
  /// damage does not touch them. Where they do not fit, or where a record visibly begins although a string or an
  /// object is open, what counts is how records begin (``RecordSignatures``), or in an object the names of the
  /// members that hold records.
  mutating func resume(
    from start: UnsafePointer<UInt8>, isLost: Bool, _ arena: inout Arena
  ) -> Recovery {
    let inObject = frames[frames.count - 1].isObject
    let end = window.end
    var p = start
    var isLost = isLost
    var inString = false
    var open: [UInt8] = []
    var remembered: UnsafePointer<UInt8>?
    // What would do if no record of the known kind follows.
    var fallback: (place: UnsafePointer<UInt8>, isFirst: Bool)?
    while p < end {
      let byte = p[0]
      if !inObject, byte == UInt8(ascii: "{"), let match = signatures.match(at: p, start: start, end: end) {
        if match.isCertain || isLost || inString || open.last != UInt8(ascii: "[") {
          return .at(match.comma, isFirst: false)
        }
        if remembered == nil { remembered = match.comma }
      }
      if inObject, byte == UInt8(ascii: "\""), p > start, remembered == nil, namesRecords(p, end) {
        if isLost { return .at(p, isFirst: true) }
        remembered = p
      }
      if isLost {
        if let remembered { return .at(remembered, isFirst: inObject) }
        p += 1
        continue
      }
      if inString {
        if byte == UInt8(ascii: "\\") { p += 1 } else if byte == UInt8(ascii: "\"") { inString = false }
        p += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let last = open.last {
          // Opening and closing brackets differ by 2 in ASCII.
          if byte == last + 2 { open.removeLast() } else { isLost = true }
          if open.isEmpty, !inObject {
            var next = p + 1
            JSONScanner.skipBlanks(&next)
            if next < end, next[0] != UInt8(ascii: ","), next[0] != UInt8(ascii: "]") { isLost = true }
          }
        } else if byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          switch endsPlausibly(p, end) {
          case .some(true):
            if inObject || signatures.isEmpty { return .at(p, isFirst: true) }
            fallback = (p, true)
            isLost = true
          case .some(false): isLost = true
          case .none: return .needBytes
          }
        } else {
          isLost = true
        }
      case UInt8(ascii: ",") where open.isEmpty:
        switch continuesPlausibly(p, end, inObject) {
        case .some(true):
          if inObject || signatures.isEmpty { return .at(p, isFirst: false) }
          var next = p + 1
          JSONScanner.skipBlanks(&next)
          if signatures.match(at: next, start: p, end: end) != nil { return .at(p, isFirst: false) }
          fallback = (p, false)
          isLost = true
        case .some(false): isLost = true
        case .none: return .needBytes
        }
      default: break
      }
      p += 1
    }
    guard window.isFinal else {
      guard window.isExhausted else { return .needBytes }
      if let remembered { return .at(remembered, isFirst: inObject) }
      if let fallback { return .at(fallback.place, isFirst: fallback.isFirst) }
      return .needBytes
    }
    if let remembered { return .at(remembered, isFirst: inObject) }
    if let fallback { return .at(fallback.place, isFirst: fallback.isFirst) }
    if let closing = closing(from: start, &arena) { return .at(closing, isFirst: true) }
    return .nowhere
  }

  /// Whether a key of the layout, with a colon after it, is at `p`.
  private func namesRecords(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    let frame = frames[frames.count - 1]
    var close = p + 1
    while close < end, close - p < 256, close[0] != UInt8(ascii: "\""), close[0] != UInt8(ascii: "\\") {
      close += 1
    }
    guard close < end, close[0] == UInt8(ascii: "\"") else { return false }
    var colon = close + 1
    while colon < end, isJSONSpace(colon[0]) { colon += 1 }
    guard colon < end, colon[0] == UInt8(ascii: ":") else { return false }
    let key = UnsafeBufferPointer(start: p + 1, count: close - p - 1)
    return layout.narrow(frame.candidates, level: frame.level, key: key) != 0
  }

  /// Whether the bracket at `p` can close the current container by what follows; nil when that is not there yet.
  private func endsPlausibly(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool? {
    var next = p + 1
    while next < end, isJSONSpace(next[0]) { next += 1 }
    if next >= end { return window.isFinal ? true : nil }
    guard frames.count > 1 else { return false }
    return next[0] == UInt8(ascii: ",") || next[0] == UInt8(ascii: "}")
  }

  /// Whether an element or member begins after the comma at `p`; nil when that is not there yet.
  private func continuesPlausibly(
    _ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ inObject: Bool
  ) -> Bool? {
    var next = p + 1
    while next < end, isJSONSpace(next[0]) { next += 1 }
    if next >= end { return window.isFinal ? false : nil }
    if inObject { return next[0] == UInt8(ascii: "\"") }
    return signatures.isEmpty || next[0] == UInt8(ascii: "{")
  }

  /// The bracket that closes the array of records, found by what follows: from there on everything up to the
  /// end of the document must be sound. Only asked when the whole rest of the document is in the window.
  private mutating func closing(
    from start: UnsafePointer<UInt8>, _ arena: inout Arena
  ) -> UnsafePointer<UInt8>? {
    guard !frames[frames.count - 1].isObject else { return nil }
    let mark = arena.count
    let counts = scanner.counts
    defer {
      arena.rewind(to: mark)
      scanner.counts = counts
    }
    var tries = 0
    var p = window.end
    // From the end backwards: the first bracket of the document with a sound rest is the one, since nothing
    // inside a record has one.
    var found: UnsafePointer<UInt8>?
    while p > start, tries < 64 {
      p -= 1
      guard p[0] == UInt8(ascii: "]") else { continue }
      tries += 1
      if isSoundRest(p + 1, &arena) { found = p }
    }
    return found
  }

  private mutating func isSoundRest(_ start: UnsafePointer<UInt8>, _ arena: inout Arena) -> Bool {
    var p = start
    for _ in frames.dropLast() {
      while true {
        JSONScanner.skipBlanks(&p)
        if p[0] == UInt8(ascii: "}") {
          p += 1
          break
        }
        guard p[0] == UInt8(ascii: ",") else { return false }
        p += 1
        JSONScanner.skipBlanks(&p)
        guard p[0] == UInt8(ascii: "\"") else { return false }
        guard case .ok(let key) = scanner.scan(p, end: window.end, tape: &tape, arena: &arena) else {
          return false
        }
        p = key
        JSONScanner.skipBlanks(&p)
        guard p[0] == UInt8(ascii: ":") else { return false }
        p += 1
        JSONScanner.skipBlanks(&p)
        guard case .ok(let next) = scanner.scan(p, end: window.end, tape: &tape, arena: &arena) else {
          return false
        }
        p = next
      }
    }
    JSONScanner.skipBlanks(&p)
    return p >= window.end
  }
}
