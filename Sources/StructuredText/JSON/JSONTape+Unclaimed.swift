import PortaviaModel

extension JSONTape {
  /// What no rule claimed, as one compact JSON value of the shape of the record, for the column `extra`.
  ///
  /// An object keeps the members that were not claimed or that hold something unclaimed, and so does an
  /// array. Keys and strings are repaired, numbers keep their digits. A string whose text is not all that the
  /// document has (a cut last character, half of a surrogate pair) is given as its raw token even when it was
  /// claimed. Bytes that are not UTF-8 cannot be in JSON text: they are in the record's `raw`.
  ///
  /// - Parameters:
  ///   - root: the value in question, the whole record or one in it.
  ///   - arena: the one that the record was read into.
  ///   - dropping: keys whose members are left out at any depth.
  /// - Returns: the text, ``Text/null`` when nothing is left, and how many members were left out.
  package func appendUnclaimed(
    of root: Int = 0, to arena: inout Arena, dropping: KeySet? = nil
  ) -> (text: Text, dropped: Int) {
    guard root < count else { return (.null, 0) }
    let dropped = markUnclaimed(root, arena, dropping)
    guard nodes[root].flags.contains(.unclaimed) else { return (.null, dropped) }
    let start = arena.count
    let end = Int(nodes[root].next)
    withUnsafeTemporaryAllocation(of: (end: Int, isObject: Bool).self, capacity: min(count, depthLimit) + 1) {
      stack in
      var depth = 0
      var isFirst = true
      var index = root
      while true {
        while depth > 0, index >= stack[depth - 1].end {
          depth -= 1
          arena.append(stack[depth].isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
          isFirst = false
        }
        if index >= end { break }
        let node = nodes[index]
        if !node.flags.contains(.unclaimed) {
          index = Int(node.next)
          continue
        }
        if !isFirst { arena.append(UInt8(ascii: ",")) }
        if depth > 0, stack[depth - 1].isObject {
          if node.field == KeySet.unknown {
            arena.appendJSON(node.key)
          } else {
            arena.appendJSON(arena.append(keys.name(node.field)), isScratch: true)
          }
          arena.append(UInt8(ascii: ":"))
        }
        isFirst = false
        switch node.kind {
        case .object, .array:
          arena.append(node.kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
          stack[depth] = (Int(node.next), node.kind == .object)
          depth += 1
          isFirst = true
        case .string:
          if keepsRaw(node) { appendToken(raw(index), to: &arena) } else { arena.appendJSON(node.text) }
        case .number where writtenTime(index) != nil: arena.appendJSON(node.text)
        case .number, .true, .false, .null: arena.append(raw(index))
        }
        index += 1
      }
    }
    return (arena.text(from: start), dropped)
  }

  /// Calls `body` with the key path of every value that was left unclaimed, e.g. `share.foo` or `photos[].bar`;
  /// of a container in which nothing was claimed only with its own, and whether the rule's key set has its key. To be called after
  /// ``appendUnclaimed(to:dropping:)``. A path is valid during the call only.
  package func forEachUnclaimedPath(
    in arena: inout Arena, _ body: (_ path: UnsafeBufferPointer<UInt8>, _ isKnown: Bool) -> Void
  ) {
    guard count > 0, nodes[0].flags.contains(.unclaimed) else { return }
    let start = arena.count
    withUnsafeTemporaryAllocation(of: (end: Int, length: Int).self, capacity: min(count, depthLimit) + 1) {
      stack in
      var depth = 0
      var index = 0
      while index < count {
        while depth > 0, index >= stack[depth - 1].end { depth -= 1 }
        arena.rewind(to: start + (depth > 0 ? stack[depth - 1].length : 0))
        let node = nodes[index]
        guard node.flags.contains(.unclaimed) else {
          index = Int(node.next)
          continue
        }
        let name = key(of: index, in: arena)
        if name.count > 0 {
          if arena.count > start { arena.append(UInt8(ascii: ".")) }
          let known = node.field != KeySet.unknown
          if known { arena.append(keys.name(node.field)) } else { arena.appendCopy(node.key) }
        }
        if node.kind.isContainer, node.flags.contains(.partlyClaimed) || index == 0 && node.kind == .object {
          if node.kind == .array { arena.append("[]") }
          stack[depth] = (Int(node.next), arena.count - start)
          depth += 1
          index += 1
        } else {
          body(arena.bytes(arena.text(from: start)), node.field != KeySet.unknown || name.count == 0)
          index = Int(node.next)
        }
      }
      arena.rewind(to: start)
    }
  }

  /// Sets `unclaimed` and `partlyClaimed` on every node of a value; returns how many members `dropping` left out.
  private func markUnclaimed(_ root: Int, _ arena: borrowing Arena, _ dropping: KeySet?) -> Int {
    var dropped = 0
    var index = Int(nodes[root].next)
    // Backwards, so that what is in a container is settled before it.
    while index > root {
      index -= 1
      var flags = nodes[index].flags.subtracting([.unclaimed, .partlyClaimed])
      if flags.contains(.claimed) { flags.insert(.partlyClaimed) }
      if nodes[index].kind.isContainer {
        let end = Int(nodes[index].next)
        var child = index + 1
        if child == end, !flags.contains(.claimed) { flags.insert(.unclaimed) }
        while child < end {
          flags.formUnion(nodes[child].flags.intersection([.unclaimed, .partlyClaimed]))
          child = Int(nodes[child].next)
        }
      } else if !flags.contains(.claimed) || keepsRaw(nodes[index]) {
        flags.insert(.unclaimed)
      }
      if let dropping, flags.contains(.unclaimed), index > root,
        dropping.index(of: key(of: index, in: arena)) != KeySet.unknown, key(of: index, in: arena).count > 0
      {
        dropped += 1
        flags.remove(.unclaimed)
        flags.insert(.partlyClaimed)
      }
      nodes[index].flags = flags
    }
    return dropped
  }

  /// Whether the raw token of a string holds more than its text and is valid in a JSON text.
  private func keepsRaw(_ node: JSONNode) -> Bool {
    guard node.kind == .string else { return false }
    if node.flags.contains(.cutTail) { return true }
    guard node.flags.contains(.damagedText), let base = raw.baseAddress else { return false }
    return isUTF8(base + Int(node.rawStart), base + Int(node.rawEnd))
  }

  /// Copies the raw token of a string; control characters, which JSON does not allow there, are escaped.
  private func appendToken(_ token: UnsafeBufferPointer<UInt8>, to arena: inout Arena) {
    for byte in token {
      if byte < 0x20 { arena.appendEscape(byte) } else { arena.append(byte) }
    }
  }
}

extension JSONKind {
  @inline(__always)
  var isContainer: Bool { self == .object || self == .array }
}
