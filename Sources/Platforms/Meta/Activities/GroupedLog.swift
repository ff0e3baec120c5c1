import Import
import PortaviaModel
import StructuredText

/// A record of a grouped log: a name, a description, entries, and groups within it
/// (docs/formats/facebook.md#grouped-log). Each entry is an activity; a group that says more than its name,
/// or has no entries, is one as well, before them.
struct GroupedLog {
  let reader: ActivityReader

  /// Whether an object has `entries` or `children` that are objects.
  static func isGroup(_ node: Int, _ tape: borrowing JSONTape) -> Bool {
    for field in [ActivityColumns.entries, ActivityColumns.children] {
      guard let list = tape.child(of: node, field: field), tape.kind(list) == .array else { continue }
      for element in tape.children(of: list) where tape.kind(element) == .object { return true }
    }
    return false
  }

  func write<Source: JSONRecordSource & ~Copyable>(
    _ record: ActivityReader.Item, _ loop: inout RecordLoop<Source>, _ arena: inout Arena
  ) throws {
    var open = [record]
    while let group = open.popLast() {
      let (entries, children, name) = loop.source.withTape { tape in
        (
          Self.objects(ActivityColumns.entries, of: group.node, tape),
          Self.objects(ActivityColumns.children, of: group.node, tape), Self.name(group.node, tape)
        )
      }
      if try writeGroup(group, name, entries + children, &loop, &arena) { continue }
      var inner = group
      inner.isMember = false
      if !name.isEmpty { inner.groups.append(name) }
      for entry in entries {
        inner.node = entry
        try reader.write(inner, &loop, &arena)
      }
      for child in children.reversed() {
        inner.node = child
        open.append(inner)
      }
    }
  }

  /// Writes the row of the group itself where it needs one; returns whether that says all.
  private func writeGroup<Source: JSONRecordSource & ~Copyable>(
    _ group: ActivityReader.Item, _ name: Text, _ inner: [Int], _ loop: inout RecordLoop<Source>,
    _ arena: inout Arena
  ) throws -> Bool {
    let saysMore = loop.source.withTape { tape in
      for node in inner { tape.claimSubtree(node) }
      for member in tape.children(of: group.node) {
        if tape.kind(member) == .string, tape.string(member).isEmpty || tape.string(member) == name,
          tape[member].flags.isDisjoint(with: [.cutTail, .damagedText])
        {
          continue
        }
        let field = tape[member].field
        let isList = field == ActivityColumns.entries || field == ActivityColumns.children
        if isList, tape.kind(member) == .array, tape[member].next == member + 1 { tape.claim(member) }
        if !tape.isClaimed(member) { return true }
      }
      return false
    }
    if saysMore || inner.isEmpty { try reader.write(group, &loop, &arena) }
    loop.source.withTape { tape in for node in inner { tape.releaseSubtree(node) } }
    return inner.isEmpty
  }

  private static func objects(_ field: UInt16, of node: Int, _ tape: borrowing JSONTape) -> [Int] {
    guard let list = tape.child(of: node, field: field), tape.kind(list) == .array else { return [] }
    var nodes: [Int] = []
    for element in tape.children(of: list) where tape.kind(element) == .object { nodes.append(element) }
    return nodes
  }

  private static func name(_ node: Int, _ tape: borrowing JSONTape) -> Text {
    guard let name = tape.member(node, .name), tape.kind(name) == .string else { return .null }
    return tape.string(name)
  }
}
