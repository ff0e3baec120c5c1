import PortaviaModel
import StructuredText

/// The comments that the owner wrote (instagram.md 4.4). What they are about is known by its owner only.
struct CommentRule: FileRule {
  let name = "instagram.comments"
  let category = "comments"
  let tables: [Word] = [.comments, .media]
  let patterns = PathPattern.withPages([
    "comments/post_comments.json", "comments/post_comments_#.json", "comments/reels_comments.json",
    "comments/reels_comments_#.json", "comments/hype.json", "comments/story_comments.json",
  ])

  private static let layout = RecordLayout(paths: [[RecordLayout.any]], single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { stream, place in
      guard let (draft, labels) = stream.withTape({ Self.draft($0, in: place.arena) }) else { return nil }
      stream.note(labels: labels)
      place.extra = stream.extra(into: &place.arena)
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
    for list in record.media {
      for element in tape.children(of: list) where tape.kind(element) == .object {
        let reading = MediaReading(element, tape, in: arena)
        if let file = reading.file { draft.files.append(file) }
      }
    }
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
  var files: [ActivityRecord.File] = []

  func write(on platform: Word, _ place: inout RecordPlace) throws -> Outcome? {
    let session = place.session
    let context = place.context
    let author = session.owner(on: platform)
    let id = context.nextID.comment
    let natural = naturalKey(
      "comments", time, author: author, label: owner, type: .comment, text: text, on: platform, place)
    guard let n = try place.number(of: natural, in: .comments, row: id) else {
      return .merged
    }
    context.nextID.comment += 1
    let key = contentKey(
      "comments", "co", time, author: author, label: owner, type: .comment, text: text, n: n, on: platform,
      place)
    try context.emit { batch in
      var row = Comment()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.author = author
      row.targetLabel = batch.arena.append(owner, from: place.arena)
      row.text = batch.arena.append(text, from: place.arena)
      row.publishedAt = context.timestamp(time, in: batch)
      row.time = time
      row.time.raw = batch.arena.append(time.raw, from: place.arena)
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      for (offset, file) in files.enumerated() {
        let index = session.refer(to: file, source: place.source, place.arena)
        Attachment(
          id: context.nextID.attachment, media: session.media.reference(index).id, owner: .comment(id),
          role: .content, position: Int64(offset + 1), sourceFile: place.source.file, extra: .null
        ).append(to: batch)
        context.nextID.attachment += 1
      }
    }
    context.count(.comments)
    countActivity(time, channel: .comments, kind: .comment, isOwn: true, on: platform, session)
    return .normalised
  }
}
