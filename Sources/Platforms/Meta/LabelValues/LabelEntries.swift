import Import
import PortaviaModel
import StructuredText

/// The entries of a record, or of a `dict` in it, each of which is given once.
///
///     let message = record.entries.take(.message, or: .text, tape, in: arena)?.takeText(tape, in: arena)
struct LabelEntries {
  /// Those that have not been given yet, in order.
  private(set) var rest: [LabelEntry] = []

  /// Adds the elements of an array of entries.
  mutating func add(_ list: Int, _ tape: borrowing JSONTape) {
    for element in tape.children(of: list) {
      if let entry = LabelEntry(element, tape) { rest.append(entry) }
    }
  }

  /// The first entry whose `ent_field_name` or label says this; without one, the first of that shape.
  mutating func take(
    _ concept: LabelConcept, or shape: LabelShape? = nil, _ tape: borrowing JSONTape,
    in arena: borrowing Arena
  ) -> LabelEntry? {
    for index in rest.indices where rest[index].isAbout(concept, in: arena) {
      return rest.remove(at: index)
    }
    guard let shape else { return nil }
    return take(shape, tape, in: arena)
  }

  /// The first entry of that shape.
  mutating func take(
    _ shape: LabelShape, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> LabelEntry? {
    for index in rest.indices where rest[index].has(shape, tape, in: arena) {
      return rest.remove(at: index)
    }
    return nil
  }

  /// The first entry with that `ent_field_name`.
  mutating func take(named name: StaticString, in arena: borrowing Arena) -> LabelEntry? {
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    for index in rest.indices where arena.bytes(rest[index].name).elementsEqual(bytes) {
      return rest.remove(at: index)
    }
    return nil
  }
}
