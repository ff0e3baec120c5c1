import Import
import PortaviaModel
import StructuredText

/// The list of reactions that the owner gave, without numbers in its name
/// (docs/formats/facebook.md#comments-and-reactions): records of `label_values` with the reaction, a name,
/// and the address of what they reacted to.
///
/// Labels are localised, so the values decide: the address is the one with `href`, the reaction the one that Meta
/// has a name for. The name may be the owner's own or that of whose post it is: another's stays in `extra`.
struct FacebookReactionList: FileRule {
  let name = "facebook.reaction-list"
  let category = "reactions"
  let patterns = PathPattern.withPages(["comments_and_reactions/likes_and_reactions.json"])
  let tables: [TableID] = [.reactions]

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: LabelField.keys, layout: .elements, page: .general
    ) { tape, place in
      guard let draft = Self.draft(tape, owner: session.scope.owner, in: place.arena)
      else { return nil }
      place.keepExtra(of: tape)
      return try draft.write(&place)
    }
  }

  /// Nil for a record of another shape.
  private static func draft(
    _ tape: borrowing JSONTape, owner: String, in arena: borrowing Arena
  ) -> ReactionDraft? {
    guard var record = LabelRecord(tape) else { return nil }
    var draft = ReactionDraft()
    draft.time = record.time
    draft.url = record.take(.address, tape, in: arena)?.takeAddress(tape, in: arena) ?? .null
    if let reaction = record.take(.reaction, tape, in: arena)?.takeText(tape, in: arena) {
      draft.type = reactionType(arena.string(reaction))
    }
    if let entry = record.take(.text, tape, in: arena), let name = tape.member(entry.node, .value, .string),
      normalizedName(arena.string(tape.string(name))) == owner
    {
      _ = entry.takeText(tape, in: arena)
    }
    return draft
  }
}
