import PortaviaModel
import StructuredText

/// Which key of a raw record fills which field of a draft: the whole rule of a regular file.
///
/// A row selects, renames or applies a named pure function; anything with a condition, a loop or a join is a
/// hand-written ``FileRule``. A path names members from the record down; `[]` is the first element of an array that
/// has the rest of the path: `data[].name`. The first row that fills a field wins.
package struct FieldTable<Draft>: Sendable {
  package enum Transform: Sendable {
    /// A string as it stands.
    case text(any WritableKeyPath<Draft, Text> & Sendable)
    /// Seconds since 1970, UTC.
    case seconds(any WritableKeyPath<Draft, EventTime> & Sendable)
    /// A string that the function knows; one that it does not know stays unclaimed.
    case word(any WritableKeyPath<Draft, Word?> & Sendable, @Sendable (String) -> Word?)
  }

  private struct Row: Sendable {
    var path: [Step]
    var transform: Transform
  }

  private struct Step: Sendable {
    var field: UInt16
    var isArray: Bool
  }

  package let keys: KeySet
  private let rows: [Row]

  /// - Parameter known: keys that no row takes but that are no news: they travel in `extra` without a finding.
  package init(_ rows: [(String, Transform)], known: [String] = []) {
    var names: [String] = []
    var parsed: [Row] = []
    for (path, transform) in rows {
      let steps = path.split(separator: ".").map { part in
        let isArray = part.hasSuffix("[]")
        let name = String(isArray ? part.dropLast(2) : part)
        let field = names.firstIndex(of: name) ?? names.count
        if field == names.count { names.append(name) }
        return Step(field: UInt16(field), isArray: isArray)
      }
      parsed.append(Row(path: steps, transform: transform))
    }
    keys = KeySet(names + known.filter { !names.contains($0) })
    self.rows = parsed
  }

  /// Fills a draft from the record on the tape and claims what it used.
  package func fill(_ draft: inout Draft, from tape: borrowing JSONTape, in arena: borrowing Arena) {
    for row in rows {
      guard let node = find(row.path[...], in: 0, tape) else { continue }
      apply(row.transform, node, tape, arena, &draft)
    }
  }

  private func apply(
    _ transform: Transform, _ node: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena,
    _ draft: inout Draft
  ) {
    switch transform {
    case .text(let field):
      guard tape.kind(node) == .string else { return }
      if draft[keyPath: field].isNull {
        draft[keyPath: field] = tape.string(node)
      } else if !arena.bytes(draft[keyPath: field]).elementsEqual(arena.bytes(tape.string(node))) {
        return
      }
      // Said a second time in the same words, it is used as well.
      tape.claim(node)
    case .seconds(let field):
      guard tape.kind(node) == .number, draft[keyPath: field].milliseconds == nil else { return }
      draft[keyPath: field] = tape.time(node)
      tape.claim(node)
    case .word(let field, let function):
      guard tape.kind(node) == .string, let word = function(arena.string(tape.string(node))) else { return }
      draft[keyPath: field] = word
      tape.claim(node)
    }
  }

  private func find(_ path: ArraySlice<Step>, in node: Int, _ tape: borrowing JSONTape) -> Int? {
    guard let step = path.first else { return node }
    guard let child = tape.child(of: node, field: step.field) else { return nil }
    if !step.isArray { return find(path.dropFirst(), in: child, tape) }
    guard tape.kind(child) == .array else { return nil }
    for element in tape.children(of: child) {
      if let found = find(path.dropFirst(), in: element, tape) { return found }
    }
    return nil
  }
}
