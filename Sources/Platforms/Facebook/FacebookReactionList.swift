import PortaviaModel
import StructuredText

/// The list of reactions that the owner gave, without numbers in its name (facebook.md 3.3 and 3.6): records of
/// `label_values` with the reaction, the name of who reacted, and the address of what they reacted to.
///
/// Labels are localised, so the values decide: the address is the one with `href`, the reaction the one that Meta
/// has a name for, and the name what is left.
struct FacebookReactionList: FileRule {
  let name = "facebook.reaction-list"
  let category = "reactions"
  let patterns = [PathPattern("comments_and_reactions/likes_and_reactions.json")]
  let tables: [Word] = [.reactions]

  private enum Field: UInt16, CaseIterable {
    case timestamp, label_values, label, value, href, media, fbid, title

    static let keys = KeySet(allCases.map { "\($0)" })
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: Field.keys, layout: .elements) { stream, place in
      guard let draft = stream.withTape({ Self.draft($0, in: place.arena) }) else { return nil }
      place.extra = stream.extra(into: &place.arena)
      return try draft.write(&place)
    }
  }

  /// Nil for a record of another shape, with nothing claimed.
  private static func draft(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> ReactionDraft? {
    func member(_ node: Int, _ field: Field, _ kind: JSONKind) -> Int? {
      guard let found = tape.child(of: node, field: field.rawValue), tape.kind(found) == kind else {
        return nil
      }
      return found
    }
    guard let values = member(0, .label_values, .array), let time = member(0, .timestamp, .number) else {
      return nil
    }
    var draft = ReactionDraft()
    draft.time = .seconds(tape.integer(time), raw: tape[time].text)
    tape.claim(time)
    if let media = member(0, .media, .array), tape[media].next == media + 1 { tape.claim(media) }
    for element in tape.children(of: values) {
      guard let value = member(element, .value, .string) else { continue }
      let text = tape.string(value)
      let href = member(element, .href, .string)
      if let href, draft.url.isEmpty {
        draft.url = tape.string(href)
        tape.claim(href)
        if arena.bytes(text).elementsEqual(arena.bytes(draft.url)) { tape.claim(value) }
      } else if draft.type == nil, let type = reactionType(arena.string(text)) {
        draft.type = type
        tape.claim(value)
      } else if draft.actor.isEmpty {
        draft.actor = text
        tape.claim(value)
      } else {
        continue
      }
      // The label only names what has a column.
      if let label = member(element, .label, .string) { tape.claim(label) }
    }
    return draft
  }
}
