import PortaviaModel

extension JSONDocument {
  /// The next element of the array of records.
  mutating func element(_ arena: inout Arena) -> JSONStep?? {
    let top = frames.count - 1
    var p = window.position
    let comma = p
    JSONScanner.skipBlanks(&p)
    var isSeparated = frames[top].isFirst
    if p[0] == UInt8(ascii: ","), !frames[top].isFirst {
      isSeparated = true
      p += 1
      JSONScanner.skipBlanks(&p)
    }
    if p >= window.end {
      if !window.isFinal { return window.isExhausted ? discardBlanks(to: p) : .some(nil) }
      window.advance(to: window.end)
      return .some(finish(.truncated(at: window.offset(of: window.end))))
    }
    let hasComma = isSeparated && !frames[top].isFirst
    let ordinal = frames[top].ordinal
    let byte = p[0]
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",") {
      if hasComma || byte == UInt8(ascii: ",") {
        // A comma with nothing after it: something may have been there.
        frames[top].ordinal += 1
        frames[top].isFirst = byte == UInt8(ascii: "]")
        return damaged(ordinal: ordinal, .jsonInvalid, from: p, to: p, then: .body)
      }
      return close(p, separators: comma, &arena)
    }
    let outcome = scanner.scan(p, end: window.end, tape: &tape, arena: &arena)
    switch outcome {
    case .ok(let next):
      if byte == UInt8(ascii: "["), !signatures.isEmpty, let isElement = continuesAfter(next), !isElement {
        // A bracket too many has swallowed the records after it.
        frames[top].ordinal += 1
        frames[top].isFirst = true
        return damaged(ordinal: ordinal, .jsonInvalid, from: p, to: p + 1, then: .body)
      }
      if hasSwallowedRecords(p, next) { return recover(from: p, after: comma, .invalid(next), &arena) }
      settle()
      if !isSeparated { scanner.problems.note(.missingComma, at: 0) }
      if hasComma {
        signatures.learn(from: comma, to: next)
      } else if frames[top].isFirst {
        signatures.learnFirst(from: comma, to: next)
      }
      setRaw(p, next)
      window.advance(to: next)
      frames[top].ordinal += 1
      frames[top].isFirst = false
      return .record(ordinal: ordinal, group: frames[top].group)
    case .needMore where !window.isFinal && !window.isExhausted:
      window.advance(to: comma)
      return .some(nil)
    default:
      return recover(from: p, after: comma, outcome, &arena)
    }
  }

  /// The next member of an object outside of records.
  mutating func member(_ arena: inout Arena) -> JSONStep?? {
    let top = frames.count - 1
    var p = window.position
    let comma = p
    JSONScanner.skipBlanks(&p)
    var isSeparated = frames[top].isFirst
    if p[0] == UInt8(ascii: ","), !frames[top].isFirst {
      isSeparated = true
      p += 1
      JSONScanner.skipBlanks(&p)
    }
    if p >= window.end {
      if !window.isFinal { return window.isExhausted ? discardBlanks(to: p) : .some(nil) }
      window.advance(to: window.end)
      return .some(finish(.truncated(at: window.offset(of: window.end))))
    }
    if p[0] == UInt8(ascii: "}"), !isSeparated || frames[top].isFirst {
      return close(p, separators: comma, &arena)
    }
    guard p[0] == UInt8(ascii: "\"") else { return recover(from: p, after: comma, .invalid(p), &arena) }

    let mark = arena.count
    let opening = p
    var flags: JSONNode.Flags = []
    scanner.problems = JSONProblems()
    p += 1
    let key: Text
    switch scanner.scanKey(&p, end: window.end, record: opening, arena: &arena, flags: &flags) {
    case .ok(let text): key = text
    case .needMore: return short(opening, comma, &arena)
    case .invalid: return recover(from: opening, after: comma, .invalid(p), &arena)
    }
    JSONScanner.skipBlanks(&p)
    if p[0] != UInt8(ascii: ":") {
      return p >= window.end
        ? short(opening, comma, &arena) : recover(from: opening, after: comma, .invalid(p), &arena)
    }
    p += 1
    JSONScanner.skipBlanks(&p)
    if p >= window.end { return short(opening, comma, &arena) }

    let keyProblems = scanner.problems
    let bytes = arena.bytes(key)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let level = frames[top].level
    var candidates = layout.narrow(frames[top].candidates, level: level, key: bytes)
    var group = candidates == 0 ? nil : layout.complete(candidates, level: level)
    let deeper = layout.deeper(candidates, level: level)
    if group != nil, deeper != 0, p[0] == UInt8(ascii: "{") {
      guard let first = firstKey(p) else {
        window.advance(to: comma)
        return .some(nil)
      }
      if layout.narrow(deeper, level: level + 1, key: first) != 0 {
        group = nil
        candidates = deeper
      }
    }
    if let found = group, layout.isAny(found), p[0] != UInt8(ascii: "["), p[0] != UInt8(ascii: "{") {
      group = nil
      candidates = 0
    }
    let isArray = group != nil && p[0] == UInt8(ascii: "[")
    if isArray || candidates != 0 && group == nil && p[0] == UInt8(ascii: "{") {
      arena.rewind(to: mark)
      owed.merge(keyProblems)
      if !isSeparated { owed.note(.missingComma, at: 0) }
      if !frames[top].keys.insert(hash).inserted { owed.note(.duplicateKey, at: 0) }
      frames[top].isFirst = false
      signatures = RecordSignatures()
      frames.append(
        isArray
          ? Frame(isObject: false, group: group ?? RecordLayout.root)
          : Frame(isObject: true, level: level + 1, candidates: candidates))
      window.advance(to: p + 1)
      return nil
    }

    let outcome = scanner.scan(
      p, end: window.end, tape: &tape, arena: &arena, member: (scanner.keys.index(of: bytes), key))
    switch outcome {
    case .ok(let next):
      scanner.problems.merge(keyProblems)
      settle()
      if !isSeparated { scanner.problems.note(.missingComma, at: 0) }
      if !frames[top].keys.insert(hash).inserted { scanner.problems.note(.duplicateKey, at: 0) }
      tape.markRoot(flags)
      setRaw(p, next)
      window.advance(to: next)
      frames[top].isFirst = false
      return group.map { .record(ordinal: 0, group: $0) } ?? .member(level: level)
    case .needMore where !window.isFinal && !window.isExhausted:
      window.advance(to: comma)
      return .some(nil)
    default:
      return recover(from: opening, after: comma, outcome, &arena)
    }
  }

  /// The first key of the object at `p` as it is written; empty when there is none or it is a long one, nil when it
  /// cannot be seen yet.
  func firstKey(_ p: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var start = p + 1
    JSONScanner.skipBlanks(&start)
    if start < window.end, start[0] != UInt8(ascii: "\"") { return none }
    start += 1
    var end = start
    while end < window.end, end - start < 256 {
      if end[0] == UInt8(ascii: "\"") { return UnsafeBufferPointer(start: start, count: end - start) }
      end += 1
    }
    return end - start >= 256 || window.isFinal || window.isExhausted ? none : nil
  }

  /// Closes the container with the bracket at `p`, unless that is one too many: when what follows fits no end
  /// and records go on after it.
  private mutating func close(
    _ p: UnsafePointer<UInt8>, separators: UnsafePointer<UInt8>, _ arena: inout Arena
  ) -> JSONStep?? {
    let top = frames.count - 1
    let isNested = !frames[top].isObject && signatures.isDeeper(p, from: separators)
    let isEnd = isNested ? false : followsEnd(p)
    if isEnd == nil, !window.isExhausted {
      window.advance(to: separators)
      return .some(nil)
    }
    if isEnd == false {
      switch resume(from: p, isLost: true, &arena) {
      case .at(let next, let isFirst) where next > p:
        let ordinal = frames[top].ordinal
        frames[top].ordinal += 1
        frames[top].isFirst = isFirst
        return damaged(ordinal: ordinal, .jsonInvalid, from: p, to: next, then: .body)
      case .needBytes where !window.isExhausted:
        window.advance(to: separators)
        return .some(nil)
      default: break
      }
    }
    window.advance(to: p + 1)
    frames.removeLast()
    return nil
  }

  /// Whether what follows the bracket at `p` fits the end of the innermost container: another member, or the
  /// ends of the containers around it and of the document. nil when that cannot be seen yet.
  private func followsEnd(_ p: UnsafePointer<UInt8>) -> Bool? {
    var next = p + 1
    for _ in frames.dropLast() {
      JSONScanner.skipBlanks(&next)
      if next < window.end, next[0] == UInt8(ascii: ",") {
        next += 1
        JSONScanner.skipBlanks(&next)
        return next < window.end ? next[0] == UInt8(ascii: "\"") : window.isFinal ? true : nil
      }
      if next >= window.end { return window.isFinal ? true : nil }
      guard next[0] == UInt8(ascii: "}") else { return false }
      next += 1
    }
    JSONScanner.skipBlanks(&next)
    return next < window.end ? false : window.isFinal ? true : nil
  }

  /// Whether the array of records goes on or ends after an element that ends before `p`; nil when that cannot be
  /// seen yet.
  private func continuesAfter(_ p: UnsafePointer<UInt8>) -> Bool? {
    var next = p
    JSONScanner.skipBlanks(&next)
    if next < window.end, next[0] == UInt8(ascii: ",") {
      next += 1
      JSONScanner.skipBlanks(&next)
      return next < window.end ? next[0] != UInt8(ascii: "\"") : nil
    }
    return next < window.end ? next[0] == UInt8(ascii: "]") : nil
  }

  /// Whether the last value of a document that stops after it holds what visibly begins as a record: then brackets
  /// are missing in it.
  private func hasSwallowedRecords(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    guard window.isFinal else { return false }
    var p = end
    JSONScanner.skipBlanks(&p)
    guard p >= window.end else { return false }
    p = start + 1
    while p < end {
      if p[0] == UInt8(ascii: "{"), signatures.match(at: p, start: start, end: end)?.isCertain == true {
        return true
      }
      p += 1
    }
    return false
  }

  /// The window ends within a key or right after it.
  private mutating func short(
    _ opening: UnsafePointer<UInt8>, _ comma: UnsafePointer<UInt8>, _ arena: inout Arena
  ) -> JSONStep?? {
    if window.isFinal || window.isExhausted { return recover(from: opening, after: comma, .needMore, &arena) }
    window.advance(to: comma)
    return .some(nil)
  }

  /// More blanks than the window holds: they are given up, the comma before them is remembered.
  private mutating func discardBlanks(to p: UnsafePointer<UInt8>) -> JSONStep?? {
    window.advance(to: p)
    frames[frames.count - 1].isFirst = true
    return .some(nil)
  }
}
