import PortaviaModel

/// Reads one JSON value (RFC 8259) from contiguous bytes onto a tape, strictly and without recursion.
///
/// The bytes must be followed by 16 readable ones of which the first is 0: the loops stop there by themselves
/// and ask only then whether the end was meant.
struct JSONScanner: ~Copyable {
  enum Outcome {
    /// The value ends before this position.
    case ok(UnsafePointer<UInt8>)
    /// The bytes run out before the value ends.
    case needMore
    /// Not JSON at this position.
    case invalid(UnsafePointer<UInt8>)
    case tooDeep(UnsafePointer<UInt8>)
  }

  private enum Expectation { case value, key, after }

  let keys: KeySet
  var repairs: Bool
  let depthLimit: Int
  /// No more bytes come after the present ones.
  var isFinal = false
  /// What was odd in the value read last.
  var problems = JSONProblems()
  /// Running counts of the document.
  var counts = JSONCounts()
  private var duplicates = DuplicateKeys()

  init(keys: KeySet, repairs: Bool, depthLimit: Int) {
    self.keys = keys
    self.repairs = repairs
    self.depthLimit = depthLimit
  }

  /// Reads the value at `start`, which must not be a blank.
  ///
  /// - Parameter member: the key and field to give to the root node.
  mutating func scan(
    _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, tape: inout JSONTape, arena: inout Arena,
    member: (field: UInt16, key: Text) = (KeySet.unknown, .null)
  ) -> Outcome {
    let table = keys.table
    problems = JSONProblems()
    tape.count = 0
    var p = start
    var depth = 0
    // While a container is open, the root of its `next` is its parent, and its `text` has the fields seen so
    // far.
    var parent: UInt32 = .max
    var isObject = false
    var seen: UInt64 = 0
    var field = member.field
    var key = member.key
    var flags: JSONNode.Flags = []
    var expectation = Expectation.value

    while true {
      switch expectation {
      case .value:
        if tape.count == tape.capacity { tape.grow() }
        let index = UInt32(truncatingIfNeeded: tape.count)
        let from = UInt32(truncatingIfNeeded: p - start)
        var node = JSONNode(
          kind: .null, flags: flags, field: field, next: index &+ 1, key: key, text: .null, rawStart: from,
          rawEnd: 0)
        let byte = p[0]
        if byte == UInt8(ascii: "\"") {
          p += 1
          let textStart = arena.count
          switch scanString(&p, end: end, record: start, arena: &arena, flags: &node.flags) {
          case .ok: break
          case .needMore: return .needMore
          case .invalid: return .invalid(p)
          }
          node.kind = .string
          node.text = arena.text(from: textStart)
        } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
          if depth >= depthLimit { return .tooDeep(p) }
          depth &+= 1
          if parent != .max { tape.nodes[Int(parent)].setSeen(seen) }
          node.kind = byte == UInt8(ascii: "{") ? .object : .array
          node.next = parent
          tape.nodes[tape.count] = node
          tape.count &+= 1
          parent = index
          isObject = node.kind == .object
          seen = 0
          field = KeySet.unknown
          key = .null
          flags = []
          p += 1
          JSONScanner.skipBlanks(&p)
          if p[0] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            expectation = .after
          } else if p >= end {
            return .needMore
          } else {
            expectation = isObject ? .key : .value
          }
          continue
        } else if byte == UInt8(ascii: "-") || byte &- 0x30 <= 9 {
          let from = p
          switch scanNumber(&p, end: end) {
          case .ok: break
          case .needMore: return .needMore
          case .invalid: return .invalid(p)
          }
          node.kind = .number
          node.text = arena.append(UnsafeBufferPointer(start: from, count: p - from))
        } else {
          let literal: StaticString
          switch byte {
          case UInt8(ascii: "t"): (literal, node.kind) = ("true", .true)
          case UInt8(ascii: "f"): (literal, node.kind) = ("false", .false)
          case UInt8(ascii: "n"): (literal, node.kind) = ("null", .null)
          default: return p >= end ? .needMore : .invalid(p)
          }
          let count = literal.utf8CodeUnitCount
          var i = 1
          while i < count, p[i] == literal.utf8Start[i] { i &+= 1 }
          if i < count { return p + i >= end ? .needMore : .invalid(p + i) }
          p += count
        }
        node.rawEnd = UInt32(truncatingIfNeeded: p - start)
        tape.nodes[tape.count] = node
        tape.count &+= 1
        flags = []
        if parent == .max {
          tape.raw = UnsafeBufferPointer(start: start, count: p - start)
          return .ok(p)
        }
        JSONScanner.skipBlanks(&p)
        expectation = .after

      case .key:
        if p[0] != UInt8(ascii: "\"") { return p >= end ? .needMore : .invalid(p) }
        let opening = p
        p += 1
        flags = []
        let length = JSONScanner.plainLength(p, end)
        if length >= 0 {
          field = table.find(p, length)
          key =
            field == KeySet.unknown
            ? arena.append(UnsafeBufferPointer(start: p, count: length)) : .null
          p += length &+ 1
        } else {
          switch scanKey(&p, end: end, record: start, arena: &arena, flags: &flags) {
          case .ok(let text): key = text
          case .needMore: return .needMore
          case .invalid: return .invalid(p)
          }
          field = keys.index(of: arena.bytes(key))
        }
        let bit: UInt64 =
          field < 62
          ? 1 << UInt64(field) : seen & DuplicateKeys.one != 0 ? DuplicateKeys.more : DuplicateKeys.one
        if seen & bit != 0, field < 62 { problems.note(.duplicateKey, at: opening - start) }
        seen |= bit
        JSONScanner.skipBlanks(&p)
        if p[0] != UInt8(ascii: ":") { return p >= end ? .needMore : .invalid(p) }
        p += 1
        JSONScanner.skipBlanks(&p)
        expectation = .value

      case .after:
        let byte = p[0]
        if byte == UInt8(ascii: ",") {
          // Right after an opening bracket only its closing one leads here.
          p += 1
          JSONScanner.skipBlanks(&p)
          field = KeySet.unknown
          key = .null
          expectation = isObject ? .key : .value
        } else if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          p += 1
          let closing = Int(parent)
          if seen & DuplicateKeys.more != 0,
            let place = duplicates.find(in: tape, object: closing, arena: arena)
          {
            problems.note(.duplicateKey, at: place)
          }
          parent = tape.nodes[closing].next
          tape.nodes[closing].next = UInt32(truncatingIfNeeded: tape.count)
          tape.nodes[closing].rawEnd = UInt32(truncatingIfNeeded: p - start)
          tape.nodes[closing].text = .null
          depth &-= 1
          if parent == .max {
            tape.raw = UnsafeBufferPointer(start: start, count: p - start)
            return .ok(p)
          }
          seen = tape.nodes[Int(parent)].seen
          isObject = tape.nodes[Int(parent)].kind == .object
          JSONScanner.skipBlanks(&p)
        } else {
          return p >= end ? .needMore : .invalid(p)
        }
      }
    }
  }

  enum KeyResult {
    case ok(Text)
    case needMore, invalid
  }

  /// Reads a key that is more than plain ASCII. `p` is after the opening quote.
  @inline(never)
  mutating func scanKey(
    _ p: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, record: UnsafePointer<UInt8>,
    arena: inout Arena, flags: inout JSONNode.Flags
  ) -> KeyResult {
    let from = arena.count
    var own: JSONNode.Flags = []
    let before = (problems, counts)
    let token = p
    switch scanString(&p, end: end, record: record, arena: &arena, flags: &own) {
    case .needMore: return .needMore
    case .invalid: return .invalid
    case .ok: break
    }
    if own.contains(.cutTail) {
      // The raw token of a member is that of its value: so a key must be whole in the arena.
      (problems, counts) = before
      p = token
      repairs = false
      defer { repairs = true }
      own = []
      guard case .ok = scanPlainString(&p, end: end, record: record, arena: &arena, start: from, flags: &own)
      else { return .invalid }
    }
    if own.contains(.damagedText) { flags.insert(.damagedKey) }
    return .ok(arena.text(from: from))
  }

  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
  @inline(__always)
  private func scanNumber(_ p: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> StringResult {
    if p[0] == UInt8(ascii: "-") { p += 1 }
    let first = p[0] &- 0x30
    if first > 9 { return p >= end ? .needMore : .invalid }
    p += 1
    if first != 0 { while p[0] &- 0x30 <= 9 { p += 1 } }
    if p[0] == UInt8(ascii: ".") {
      p += 1
      if p[0] &- 0x30 > 9 { return p >= end ? .needMore : .invalid }
      while p[0] &- 0x30 <= 9 { p += 1 }
    }
    if p[0] | 0x20 == UInt8(ascii: "e") {
      p += 1
      if p[0] == UInt8(ascii: "+") || p[0] == UInt8(ascii: "-") { p += 1 }
      if p[0] &- 0x30 > 9 { return p >= end ? .needMore : .invalid }
      while p[0] &- 0x30 <= 9 { p += 1 }
    }
    return p >= end && !isFinal ? .needMore : .ok
  }

  /// The length of the plain ASCII text that a quote ends; -1 if something else comes first.
  @inline(__always)
  private static func plainLength(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    var p = start
    while true {
      let bytes = load64(p)
      let stops =
        (((bytes ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121)
          | ((bytes ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101) | bytes) & 0x8080_8080_8080_8080
      if stops == 0 {
        p += 8
        continue
      }
      p += stops.trailingZeroBitCount &>> 3
      return p[0] == UInt8(ascii: "\"") ? p - start : -1
    }
  }

  /// Skips blanks; pretty-printed files have a line break and a run of spaces before most tokens.
  @inline(__always)
  static func skipBlanks(_ p: inout UnsafePointer<UInt8>) {
    if p[0] > 0x20 { return }
    if p[0] == 0x20, p[1] > 0x20 {
      p += 1
      return
    }
    while isJSONSpace(p[0]) {
      p += 1
      while true {
        let others = load64(p) ^ 0x2020_2020_2020_2020
        if others == 0 {
          p += 8
          continue
        }
        p += others.trailingZeroBitCount &>> 3
        break
      }
    }
  }
}

extension JSONNode {
  /// The fields seen so far in an object that is still open; kept in the place of its text.
  @inline(__always)
  var seen: UInt64 { UInt64(text.offset) << 32 | UInt64(text.count) }

  @inline(__always)
  mutating func setSeen(_ fields: UInt64) {
    text = Text(
      offset: UInt32(truncatingIfNeeded: fields >> 32), count: UInt32(truncatingIfNeeded: fields))
  }
}
