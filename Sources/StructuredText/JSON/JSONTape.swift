import PortaviaModel

/// The record just read, as a flat list of ``JSONNode`` in document order; node 0 is its root.
///
/// Valid until the next call of ``JSONRecordReader/next(into:)``; the texts are in the arena that was given
/// to that call and last as long as the arena does.
package struct JSONTape: ~Copyable {
  /// The nodes; `count` of them.
  private(set) var nodes: UnsafeMutablePointer<JSONNode>
  package internal(set) var count = 0
  var capacity: Int
  /// The bytes of the record.
  package internal(set) var raw = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  let keys: KeySet
  let depthLimit: Int
  /// What numbers mean in a record that was built from written dates; see ``JSONRecordBuilder``.
  var times: [(node: Int, time: EventTime)] = []

  init(keys: KeySet, depthLimit: Int) {
    self.keys = keys
    self.depthLimit = depthLimit
    capacity = 256
    nodes = .allocate(capacity: capacity)
  }

  deinit { nodes.deallocate() }

  @inline(never)
  mutating func grow() {
    let more = UnsafeMutablePointer<JSONNode>.allocate(capacity: capacity * 2)
    more.update(from: nodes, count: count)
    nodes.deallocate()
    nodes = more
    capacity *= 2
  }

  /// The node at an index in `0 ..< count`.
  package subscript(index: Int) -> JSONNode {
    precondition(index >= 0 && index < count)
    return nodes[index]
  }

  mutating func markRoot(_ flags: JSONNode.Flags) {
    if count > 0 { nodes[0].flags.formUnion(flags) }
  }

  // MARK: Walking

  /// The indices of a container's direct children, in document order.
  package func children(of node: Int) -> JSONChildren {
    let parent = self[node]
    let isContainer = parent.kind == .object || parent.kind == .array
    return JSONChildren(nodes: nodes, position: node + 1, end: isContainer ? Int(parent.next) : node + 1)
  }

  /// The first member of an object with that field; O(members).
  package func child(of node: Int, field: UInt16) -> Int? {
    guard self[node].kind == .object else { return nil }
    for child in children(of: node) where nodes[child].field == field { return child }
    return nil
  }

  // MARK: Values

  package func kind(_ node: Int) -> JSONKind { self[node].kind }

  /// The text of a string; ``Text/null`` for anything else.
  package func string(_ node: Int) -> Text {
    let value = self[node]
    return value.kind == .string ? value.text : .null
  }

  /// The value of a number that is written as a plain integer and fits; nil for anything else.
  package func integer(_ node: Int) -> Int64? {
    let value = self[node]
    guard value.kind == .number else { return nil }
    let bytes = raw(node)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty, digits.count <= 19 else { return nil }
    var result: UInt64 = 0
    for byte in digits {
      let digit = byte &- 0x30
      guard digit <= 9 else { return nil }
      result = result &* 10 &+ UInt64(digit)
    }
    if isNegative {
      guard result <= UInt64(Int64.max) &+ 1 else { return nil }
      return Int64(truncatingIfNeeded: 0 &- result)
    }
    return Int64(exactly: result)
  }

  /// The instant of a number of seconds since 1970, UTC; 0 means absent. In a record that was built, the date as it was
  /// written.
  package func time(_ node: Int) -> EventTime {
    if let written = writtenTime(node) { return written }
    return .seconds(integer(node), raw: self[node].text)
  }

  func writtenTime(_ node: Int) -> EventTime? {
    times.isEmpty ? nil : times.first { $0.node == node }?.time
  }

  /// The value of `true` and `false`; nil for anything else.
  package func bool(_ node: Int) -> Bool? {
    switch self[node].kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The bytes of a value as they are in the document.
  package func raw(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    let value = self[node]
    return UnsafeBufferPointer(rebasing: raw[Int(value.rawStart)..<Int(value.rawEnd)])
  }

  /// The decoded key of a member; empty for a value that is not one. `arena`: the one the record was read
  /// into.
  package func key(of node: Int, in arena: borrowing Arena) -> UnsafeBufferPointer<UInt8> {
    let value = self[node]
    return value.field == KeySet.unknown ? arena.bytes(value.key) : keys.name(value.field)
  }

  // MARK: Claiming

  /// A rule has used this value (not what is in it).
  package func claim(_ node: Int) {
    precondition(node >= 0 && node < count)
    nodes[node].flags.insert(.claimed)
  }

  /// Whether all of a value has been used: each scalar in it, and an empty container itself.
  package func isClaimed(_ node: Int) -> Bool {
    let end = Int(self[node].next)
    for index in node..<end where !nodes[index].flags.contains(.claimed) {
      if !nodes[index].kind.isContainer || Int(nodes[index].next) == index + 1 { return false }
    }
    return true
  }

  /// A rule has used this value and all that is in it.
  package func claimSubtree(_ node: Int) {
    for index in node..<Int(self[node].next) { nodes[index].flags.insert(.claimed) }
  }

  /// Takes back ``claimSubtree(_:)``.
  package func releaseSubtree(_ node: Int) {
    for index in node..<Int(self[node].next) { nodes[index].flags.remove(.claimed) }
  }
}

/// The children of a container; an iteration that allocates nothing.
package struct JSONChildren: Sequence, IteratorProtocol {
  let nodes: UnsafeMutablePointer<JSONNode>
  var position: Int
  let end: Int

  package mutating func next() -> Int? {
    guard position < end else { return nil }
    let index = position
    position = Int(nodes[index].next)
    return index
  }
}

@available(*, unavailable)
extension JSONChildren: Sendable {}
