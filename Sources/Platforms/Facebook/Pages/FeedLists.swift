import PortaviaModel
import StructuredText

/// Lists of people and Pages in HTML: what their rules for JSON read, from blocks (facebook.md 7.3).
///
/// A block's heading is the name and its end the date; from there on everything is the rule's for JSON. Lists whose
/// headings are sentences are not among them.
struct FeedListRule: FileRule {
  let name: String
  let category: String
  let tables: [Word]
  let patterns: [PathPattern]
  private let write: @Sendable (RelationshipDraft, inout RecordPlace) throws -> Outcome?

  init(_ rule: TableRule<RelationshipDraft>) {
    name = rule.name + "-html"
    category = rule.category
    tables = rule.tables
    patterns = rule.patterns.map { PathPattern($0.text.replacing(".json", with: ".html")) }
    write = rule.write
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readBlocks(of: file, in: session) { block, stream, place in
      let tape = stream.tape
      var draft = RelationshipDraft()
      draft.name = Self.name(of: block, tape, into: &place.arena)
      draft.time = stream.clock.time(of: block.timeText(tape), into: &place.arena)
      if let node = block.url(tape) {
        draft.url = place.arena.append(tape.attribute(.href, of: node), from: tape.arena)
        tape.claim(node)
        Self.claimRepeated(draft.url, node, tape)
      }
      place.extra = tape.unclaimed(of: block.root).map { place.arena.append($0) } ?? .null
      return try write(draft, &place)
    }
  }

  /// The heading; in a list without headings the only text.
  private static func name(of block: FeedBlock, _ tape: HTMLTape, into arena: inout Arena) -> Text {
    if block.heading != nil { return block.headingText(tape, into: &arena) }
    let texts = block.body.flatMap { tape.subtree($0) }.filter { tape.isText($0) && tape.hasText($0) }
    guard texts.count == 1 else { return .null }
    tape.claim(texts[0])
    return tape.text(of: texts[0], into: &arena)
  }

  /// A link that shows its own address says nothing more.
  private static func claimRepeated(_ url: Text, _ node: Int, _ tape: HTMLTape) {
    let address = tape.arena.string(tape.attribute(.href, of: node))
    if tape.string(of: node) == address { tape.claimTexts(of: node) }
  }
}

enum FeedLists {
  /// The lists of which a block has the name of a person, a Page or a group for its heading.
  private static let names: Set<String> = [
    "facebook.friends", "facebook.followers", "facebook.following", "facebook.pages-owned",
    "facebook.pages-liked", "facebook.pages-followed", "facebook.groups-owned",
  ]

  static let rules: [any FileRule] = FacebookLists.rules.compactMap { rule in
    guard names.contains(rule.name), let table = rule as? TableRule<RelationshipDraft> else { return nil }
    return FeedListRule(table)
  }
}
