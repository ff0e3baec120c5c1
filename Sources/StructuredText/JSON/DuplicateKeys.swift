import PortaviaModel

/// Finds equal keys among those members of an object that a bit mask of fields cannot tell apart.
struct DuplicateKeys: ~Copyable {
  /// The bit for the first such member of an object, and the one for any further.
  static let one: UInt64 = 1 << 62
  static let more: UInt64 = 1 << 63

  private var members: [Int] = []
  private var slots: [UInt32] = []

  /// Where, in bytes from the start of the record, the second value with the same key starts; nil if every key
  /// is different. O(members).
  @inline(never)
  mutating func find(in tape: borrowing JSONTape, object: Int, arena: borrowing Arena) -> Int? {
    members.removeAll(keepingCapacity: true)
    var child = object + 1
    while child < tape.count {
      if tape.nodes[child].field >= 62 { members.append(child) }
      child = Int(tape.nodes[child].next)
    }
    return members.count <= 8 ? pairwise(tape, arena) : hashed(tape, arena)
  }

  private func pairwise(_ tape: borrowing JSONTape, _ arena: borrowing Arena) -> Int? {
    for (position, member) in members.enumerated() {
      for earlier in members[..<position] where isSame(tape, earlier, member, arena) {
        return Int(tape.nodes[member].rawStart)
      }
    }
    return nil
  }

  private mutating func hashed(_ tape: borrowing JSONTape, _ arena: borrowing Arena) -> Int? {
    var size = 32
    while size < members.count * 2 { size *= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(.max, count: size))
    for member in members {
      let node = tape.nodes[member]
      var hash: UInt64 = UInt64(node.field) &+ 0xCBF2_9CE4_8422_2325
      for byte in arena.bytes(node.key) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      var place = Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
      while slots[place] != .max {
        if isSame(tape, Int(slots[place]), member, arena) { return Int(node.rawStart) }
        place = (place + 1) & (size - 1)
      }
      slots[place] = UInt32(truncatingIfNeeded: member)
    }
    return nil
  }

  @inline(__always)
  private func isSame(_ tape: borrowing JSONTape, _ a: Int, _ b: Int, _ arena: borrowing Arena) -> Bool {
    let first = tape.nodes[a]
    let second = tape.nodes[b]
    if first.field != second.field { return false }
    if first.field != KeySet.unknown { return true }
    let bytes = arena.bytes(first.key)
    let others = arena.bytes(second.key)
    guard bytes.count == others.count else { return false }
    guard let base = bytes.baseAddress, let other = others.baseAddress else { return true }
    return equalBytes(base, other, bytes.count)
  }
}
