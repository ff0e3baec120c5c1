import Import
import PortaviaModel
import StructuredText

/// A person or Page in a list of friends, followers or Pages, as the file gives it.
struct RelationshipDraft {
  var name = Text.null
  var url = Text.null
  var time = EventTime.absent
}

/// Makes the table rule of one kind of list (docs/rules.md#relationships).
func relationshipRule(
  _ name: String, category: String, files: [String], records: [String], type: Word,
  direction: RelationshipDirection, kind: Word = .person, status: Word = .active,
  page: PageAdapter = .names, fields: [(String, FieldTable<RelationshipDraft>.Transform)],
  known: [String] = []
) -> TableRule<RelationshipDraft> {
  let relationship = RelationshipKind(type: type, direction: direction, kind: kind, status: status)
  return TableRule(
    name: name, category: category, patterns: PathPattern.withPages(files),
    tables: [.relationships],
    layout: RecordLayout(records, single: ["name", "timestamp", "title", "data"]), page: page,
    fields: FieldTable(fields, known: known), empty: { RelationshipDraft() }
  ) { draft, place in try draft.write(relationship, &place) }
}

extension RelationshipDraft {
  /// Writes the relationship; nil, and nothing is written, when nobody can be said to be at one of its ends.
  func write(_ kind: RelationshipKind, _ place: inout RecordPlace) throws -> Outcome? {
    if name.isEmpty { return nil }
    let session = place.session
    let context = place.context
    // Without a known owner the other end of the row is nobody: the record is kept raw.
    guard let owner = session.owner else { return nil }
    let platform = session.download.platform.word
    let shown = place.arena.string(name)
    let other =
      url.isEmpty
      ? context.accounts.named(
        shown, platform: platform, scope: session.scope, kind: kind.kind, source: place.source)
      : context.accounts.linked(
        shown, url: place.arena.string(url), platform: platform, scope: session.scope, kind: kind.kind,
        source: place.source)
    let row = RelationshipRow(platform: platform, kind: kind, owner: owner, other: other, time: time)
    let id = context.nextID.relationship
    let natural = NaturalKey(time) { row.natural(event: $0) }
    if try place.number(of: natural, in: .relationships, row: id) == nil { return .merged }
    context.nextID.relationship += 1
    try row.write(as: id, place)
    return .normalised
  }
}
