import PortaviaModel

/// Builds a record on a ``JSONTape`` value by value, so that a rule for JSON can read what elsewhere has
/// another form.
///
/// Texts live in the arena that every call is given, as do those of a record that was read; the same arena for all of one
/// record.
package struct JSONRecordBuilder: ~Copyable {
  package private(set) var tape: JSONTape
  /// The record as JSON text.
  private var bytes = Arena(capacity: 4096)
  private var open: [Int] = []
  /// Containers beyond this depth would not be found again.
  private static let depth = 64

  package init(keys: KeySet) { tape = JSONTape(keys: keys, depthLimit: Self.depth + 1) }

  /// Forgets the record built before.
  package mutating func begin() {
    tape.count = 0
    tape.times.removeAll(keepingCapacity: true)
    bytes.removeAll()
    open.removeAll(keepingCapacity: true)
  }

  /// Closes what is open; from now on the record is on ``tape``.
  package mutating func finish() {
    while !open.isEmpty { end() }
    tape.raw = UnsafeBufferPointer(start: bytes.base, count: bytes.count)
  }

  // MARK: - Values

  /// Begins an object; without a key it is the record or an element of an array.
  package mutating func object(_ key: StaticString = "", in arena: inout Arena) {
    container(.object, key, &arena)
  }

  package mutating func array(_ key: StaticString = "", isNew: Bool = false, in arena: inout Arena) {
    container(.array, key, &arena, isNew: isNew)
  }

  /// Ends the innermost object or array.
  package mutating func end() {
    guard let node = open.popLast() else { return }
    bytes.append(tape[node].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    tape.nodes[node].next = UInt32(tape.count)
    tape.nodes[node].rawEnd = UInt32(bytes.count)
  }

  package mutating func string(_ key: StaticString = "", _ text: Text, in arena: inout Arena) {
    let (field, name) = begin(key, false, &arena)
    let start = bytes.count
    let copy = bytes.append(text.isNull ? UnsafeBufferPointer(start: nil, count: 0) : arena.bytes(text))
    bytes.appendJSON(copy, isScratch: true)
    append(.string, field, name, text.isNull ? arena.text(from: arena.count) : text, start)
  }

  package mutating func string(_ key: StaticString = "", _ text: String, in arena: inout Arena) {
    string(key, arena.append(text), in: &arena)
  }

  /// A date; an absent one is left out. A rule sees a number of seconds, and ``JSONTape/time(_:)`` knows more
  /// about it, in `extra` it is what was written.
  package mutating func time(_ key: StaticString, _ time: EventTime, in arena: inout Arena) {
    if time.milliseconds == nil, time.raw.isEmpty { return }
    let (field, name) = begin(key, false, &arena)
    let start = bytes.count
    if let ms = time.milliseconds { bytes.append(String(ms / 1000 - (ms % 1000 < 0 ? 1 : 0))) }
    tape.times.append((tape.count, time))
    append(.number, field, name, time.raw, start)
  }

  /// A number as its digits.
  package mutating func number(_ key: StaticString, _ digits: String, in arena: inout Arena) {
    let (field, name) = begin(key, false, &arena)
    let start = bytes.count
    bytes.append(digits)
    append(.number, field, name, arena.append(digits), start)
  }

  // MARK: - Nodes

  /// - Parameter isNew: whether the key counts as one that no rule knows, whatever its name.
  private mutating func container(
    _ kind: JSONKind, _ key: StaticString, _ arena: inout Arena, isNew: Bool = false
  ) {
    let (field, name) = begin(key, isNew, &arena)
    let start = bytes.count
    bytes.append(kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    open.append(tape.count)
    append(kind, field, name, .null, start)
  }

  private mutating func begin(
    _ key: StaticString, _ isNew: Bool, _ arena: inout Arena
  ) -> (field: UInt16, name: Text) {
    if bytes.count > 0 {
      let last = bytes.base[bytes.count - 1]
      if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
    }
    if key.utf8CodeUnitCount == 0 { return (KeySet.unknown, .null) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(key)
    bytes.append("\":" as StaticString)
    let field = tape.keys.index(of: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    if field != KeySet.unknown, !isNew { return (field, .null) }
    return (KeySet.unknown, arena.append(key))
  }

  private mutating func append(
    _ kind: JSONKind, _ field: UInt16, _ name: Text, _ text: Text, _ start: Int
  ) {
    if tape.count == tape.capacity { tape.grow() }
    tape.nodes[tape.count] = JSONNode(
      kind: kind, flags: [], field: field, next: UInt32(tape.count + 1), key: name, text: text,
      rawStart: UInt32(start), rawEnd: UInt32(bytes.count))
    tape.count += 1
  }
}
