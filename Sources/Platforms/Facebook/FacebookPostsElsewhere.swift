import Import
import PortaviaModel
import StructuredText

/// What the owner wrote on other Pages and profiles: `label_values` records with a message, where it was written, and
/// media (docs/formats/facebook.md#posts-and-media; docs/rules.md#posts-comments-media).
struct FacebookPostsElsewhere: FileRule {
  let name = "facebook.posts-elsewhere"
  let category = "posts"
  let tables: [TableID] = [.posts, .media]
  let patterns = PathPattern.withPages([
    "posts/posts_on_other_pages_and_profiles.json", "posts/posts_on_other_pages_and_profiles_#.json",
  ])

  private struct Draft {
    var activity = MetaActivity()
    var text = Text.null
    var target = Text.null
    var targetURL = Text.null
    var url = Text.null
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: LabelField.keys, layout: .elements, page: .general
    ) { tape, place in
      guard let draft = Self.draft(tape, in: place.arena) else { return nil }
      place.keepExtra(of: tape)
      return try Self.write(draft, &place)
    }
  }

  private static func draft(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> Draft? {
    guard var record = LabelRecord(tape) else { return nil }
    var draft = Draft()
    draft.activity.time = record.time
    draft.activity.title = record.takeTitle(tape)
    draft.activity.files = record.takeFiles(tape, in: arena)
    while let media = record.take(.media, tape, in: arena) {
      draft.activity.files += media.takeFiles(tape, in: arena)
    }
    draft.url = record.take(.address, or: .address, tape, in: arena)?.takeAddress(tape, in: arena) ?? .null
    var message = record.take(.message, tape, in: arena)
    var target = record.take(.target, tape, in: arena)
    // In a language without labels here: the message stands before the target.
    let texts = record.entries.rest.filter { $0.has(.text, tape, in: arena) }
    if message == nil, target == nil, texts.count == 2 { (message, target) = (texts[0], texts[1]) }
    draft.text = message?.takeText(tape, in: arena) ?? .null
    if let target {
      draft.target = target.takeText(tape, in: arena)
      if draft.target.isEmpty {
        var inner = target.entries(tape)
        draft.targetURL =
          inner.take(.address, or: .address, tape, in: arena)?.takeAddress(tape, in: arena) ?? .null
        draft.target = inner.take(.name, or: .text, tape, in: arena)?.takeText(tape, in: arena) ?? .null
      }
    }
    return draft
  }

  private static func write(_ draft: Draft, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    var post = PostDraft()
    post.row.platform = session.download.platform.word
    post.row.type = type(of: draft)
    post.row.author = session.owner
    post.row.url = draft.url
    post.row.title = draft.activity.title
    post.row.text = draft.text
    post.row.time = draft.activity.time
    post.label = draft.target
    guard try post.begin(&place) else { return .merged }
    post.row.on = account(draft, place)
    post.row.extra = place.extra
    let id = post.row.id
    try post.write(place) { batch in
      writeFiles(of: draft.activity, owner: .post(id), place, in: batch)
      writeTags(of: draft.activity, text: draft.text, post: id, place, in: batch)
    }
    return .normalised
  }

  private static func type(of draft: Draft) -> Word {
    if draft.activity.files.contains(where: { $0.type == .video }) { return .video }
    return draft.activity.files.isEmpty ? .post : .photo
  }

  /// Whose Page or wall it is; nil when the record does not say.
  private static func account(_ draft: Draft, _ place: borrowing RecordPlace) -> Int64? {
    if draft.target.isEmpty && draft.targetURL.isEmpty { return nil }
    let session = place.session
    let name = place.arena.string(draft.target)
    let platform = session.download.platform.word
    return draft.targetURL.isEmpty
      ? place.context.accounts.named(
        name, platform: platform, scope: session.scope, kind: .unknown, source: place.source)
      : place.context.accounts.linked(
        name, url: place.arena.string(draft.targetURL), platform: platform, scope: session.scope,
        kind: .unknown, source: place.source)
  }
}
