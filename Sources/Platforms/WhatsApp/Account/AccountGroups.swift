import Import
import PortaviaModel
import StructuredText

/// The groups of the owner: `whatsapp_connections/groups.json` (docs/formats/whatsapp.md#the-account-report).
///
/// What a group consists of is published nowhere: the member whose key speaks of a name or subject is the name, one that
/// speaks of the creation the time, and the rest stays with its keys.
struct AccountGroups: FileRule {
  let name = "whatsapp.groups"
  let category = "groups"
  let patterns = [PathPattern("whatsapp_connections/groups.json"), PathPattern("groups.json")]
  let tables: [TableID] = [.relationships]

  private static let kind = RelationshipKind(type: .member, direction: .fromOwner, kind: .group)

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(["wa_groups", "groups"])
    try readRecords(of: file, in: session, keys: KeySet([]), layout: layout) { tape, place in
      let draft = Self.group(tape, in: place.arena)
      if draft.name.isEmpty { return nil }
      let rest = place.rest(of: 0, tape)
      place.extra = place.arena.string(rest).hasPrefix("{") && rest.count > 2 ? rest : .null
      return try draft.write(Self.kind, &place)
    }
  }

  private static func group(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> RelationshipDraft {
    var draft = RelationshipDraft()
    if tape.kind(0) == .string {
      draft.name = tape.string(0)
      tape.claim(0)
      return draft
    }
    guard tape.kind(0) == .object else { return draft }
    for node in tape.children(of: 0) {
      let key = String(decoding: tape.key(of: node, in: arena), as: UTF8.self).lowercased()
      if draft.name.isEmpty, tape.kind(node) == .string, key.contains("name") || key.contains("subject") {
        draft.name = tape.string(node)
        tape.claim(node)
      } else if key.contains("creat"), let seconds = tape.integer(node), seconds > 0,
        draft.time.milliseconds == nil
      {
        draft.time = .seconds(seconds, raw: .null)
        if draft.time.milliseconds != nil { tape.claim(node) }
      }
    }
    return draft
  }
}
