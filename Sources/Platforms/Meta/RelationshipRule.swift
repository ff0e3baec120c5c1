import PortaviaModel
import StructuredText

/// A person or Page in a list of friends, followers or Pages, as the file gives it.
struct RelationshipDraft {
  var name = Text.null
  var url = Text.null
  var time = EventTime.absent
}

/// Which way a relationship points.
enum RelationshipDirection: Sendable { case toOwner, fromOwner }

/// Makes the table rule of one kind of list (schema.md 14, "Relationships").
func relationshipRule(
  _ name: String, category: String, files: [String], records: [String], type: Word,
  direction: RelationshipDirection, kind: Word = .person,
  fields: [(String, FieldTable<RelationshipDraft>.Transform)], known: [String] = []
) -> TableRule<RelationshipDraft> {
  TableRule(
    name: name, category: category, patterns: files.map(PathPattern.init),
    tables: [.relationships], layout: RecordLayout(records),
    fields: FieldTable(fields, known: known), empty: { RelationshipDraft() }
  ) { draft, place in
    if draft.name.isEmpty { return nil }
    let session = place.session
    let context = place.context
    // Without a known owner the other end of the row is nobody: the record is kept raw.
    guard let owner = session.owner else { return nil }
    let platform = session.download.platform.word
    let shown = place.arena.string(draft.name)
    let other =
      draft.url.isEmpty
      ? context.accounts.named(
        shown, platform: platform, scope: session.scope, kind: kind, source: place.source)
      : context.accounts.linked(
        shown, url: place.arena.string(draft.url), platform: platform, scope: session.scope, kind: kind,
        source: place.source)
    let id = context.nextID.relationship
    let natural = [
      platform.name, type.name, direction == .toOwner ? "in" : "out", String(owner), String(other),
      String(draft.time.milliseconds ?? 0),
    ].joined(separator: "\u{0}")
    if try place.number(of: natural, in: .relationships, row: id) == nil { return .merged }
    context.nextID.relationship += 1
    try context.emit { batch in
      var row = Relationship()
      row.id = id
      row.platform = platform
      row.type = type
      row.from = direction == .toOwner ? other : owner
      row.to = direction == .toOwner ? owner : other
      row.time = draft.time
      row.time.raw = batch.arena.append(draft.time.raw, from: place.arena)
      row.createdAt = context.timestamp(draft.time, in: batch)
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.relationships)
    if let ms = draft.time.milliseconds {
      session.saw(ms)
      context.monthly.count(
        month: context.zone.month(of: ms), platform: platform, channel: .followers, kind: type,
        direction: direction == .toOwner ? .in : .out)
    }
    return .normalised
  }
}
