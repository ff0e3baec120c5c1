import Import
import PortaviaModel
import StructuredText

/// A reaction that the owner gave to a post or comment, as the file gives it.
struct ReactionDraft {
  var type: Word?
  var actor = Text.null
  var title = Text.null
  var url = Text.null
  var time = EventTime.absent
}

/// The reactions that the owner gave (docs/formats/facebook.md#comments-and-reactions,
/// docs/rules.md#reactions).
func reactionRule(
  _ name: String, files: [String], records: [String], known: [String] = []
) -> TableRule<ReactionDraft> {
  TableRule(
    name: name, category: "reactions", patterns: PathPattern.withPages(files),
    tables: [.reactions], layout: RecordLayout(records, single: ["timestamp", "data", "title"]),
    page: .reactions,
    fields: FieldTable(
      [
        ("data[].reaction.reaction", .word(\.type, reactionType)),
        ("data[].reaction.actor", .text(\.actor)),
        ("title", .text(\.title)),
        ("timestamp", .seconds(\.time)),
      ], known: known), empty: { ReactionDraft() }
  ) { draft, place in try draft.write(&place) }
}

extension ReactionDraft {
  /// Writes the reaction, or that it was met again: the numbered files and the list overlap.
  func write(_ place: inout RecordPlace) throws -> Outcome? {
    // A record without reaction, time and sentence is of another shape.
    if type == nil && time.milliseconds == nil && title.isEmpty { return nil }
    let session = place.session
    let context = place.context
    let platform = session.download.platform.word
    let actor =
      self.actor.isEmpty
      ? session.owner
      : context.accounts.named(
        place.arena.string(self.actor), platform: platform, scope: session.scope, source: place.source)
    var row = Reaction()
    row.platform = platform
    row.type = type ?? .other
    row.actor = actor
    row.targetLabel = title
    row.targetURL = url
    row.time = time
    let parts = [platform.name, "given", String(actor ?? 0), row.type.name].joined(separator: "\u{0}")
    return try place.write(
      row, as: NaturalKey(time) { "\(parts)\u{0}\($0)" }, isOwn: actor == session.owner)
  }
}

/// Meta's names of reactions, in any case (docs/formats/facebook.md#comments-and-reactions); nil for what has
/// no name here.
func reactionType(_ name: String) -> Word? {
  switch name.uppercased() {
  case "LIKE": .like
  case "LOVE": .love
  case "CARE": .care
  case "HAHA": .haha
  case "WOW": .wow
  case "SAD", "SORRY": .sad
  case "ANGER", "ANGRY": .angry
  case "DISLIKE": .dislike
  default: nil
  }
}
