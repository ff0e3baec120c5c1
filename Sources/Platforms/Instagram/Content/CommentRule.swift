import Import
import PortaviaModel
import StructuredText

/// The comments that the owner wrote (docs/formats/instagram.md#comments-and-likes). What they are about is
/// known by its owner only.
struct CommentRule: FileRule {
  let name = "instagram.comments"
  let category = "comments"
  let tables: [TableID] = [.comments, .media]
  let patterns = PathPattern.withPages([
    "comments/post_comments.json", "comments/post_comments_#.json", "comments/reels_comments.json",
    "comments/reels_comments_#.json", "comments/hype.json", "comments/story_comments.json",
  ])

  private static let layout = RecordLayout(paths: [[RecordLayout.any]], single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (draft, labels) = Self.draft(tape, in: place.arena) else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      return try draft.write(on: .instagram, &place)
    }
  }

  private static func draft(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (GivenComment, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    var draft = GivenComment()
    if record.dialect == .list, let field = record.fields.first {
      draft.time = field.takeTime(tape)
      draft.text = field.takeText(tape, in: arena)
      draft.owner = record.takeTitle(tape)
    } else {
      draft.time = record.takeTime(tape, in: arena)
      let text = record.take(.comment) ?? record.take(.text, tape, in: arena)
      draft.text = text?.takeText(tape, in: arena) ?? .null
      let owner =
        record.take(.mediaOwner) ?? record.take(.username, inside: .ownerSection)
        ?? record.take(.username, tape, in: arena)
      draft.owner = owner?.takeText(tape, in: arena) ?? .null
    }
    for reading in record.readMedia(tape, in: arena) { draft.files += reading.files }
    record.settle(tape)
    let isEmpty = draft.text.isEmpty && draft.time.milliseconds == nil && draft.files.isEmpty
    return isEmpty ? nil : (draft, record.unknownLabels)
  }
}

/// A comment of the owner on its way to its row.
struct GivenComment {
  var time = EventTime.absent
  var text = Text.null
  /// Username of whom the commented belongs to.
  var owner = Text.null
  var files: [MediaDraft] = []

  func write(on platform: Word, _ place: inout RecordPlace) throws -> Outcome? {
    let draft = CommentDraft(
      platform: platform, author: place.session.owner(on: platform), isOwn: true, time: time, text: text,
      url: .null, label: owner, extra: place.extra, post: nil)
    guard let id = try draft.writeNew(&place) else { return .merged }
    try place.context.emit { batch in
      for (offset, file) in files.enumerated() {
        place.attach(file, to: .comment(id), role: .content, position: offset + 1, in: batch)
      }
    }
    return .normalised
  }
}
