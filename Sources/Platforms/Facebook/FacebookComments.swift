import PortaviaModel
import StructuredText

/// The comments that the owner wrote (facebook.md 3.6; schema.md 14 "Posts, comments, media").
struct FacebookComments: FileRule {
  let name = "facebook.comments"
  let category = "comments"
  let tables: [Word] = [.comments, .media]
  let patterns = ["comments/comments.json", "comments_and_reactions/comments.json"]
    .map(PathPattern.init)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: ActivityField.keys, layout: RecordLayout(["comments"])) {
      stream, place in
      let activity = stream.withTape { ActivityRecord($0, in: place.arena) }
      guard activity.isActivity else { return nil }
      place.extra = stream.extra(into: &place.arena)
      return try write(activity, &place)
    }
  }

  private func write(_ activity: ActivityRecord, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let platform = session.download.platform.word
    let author =
      activity.author.isEmpty
      ? session.owner
      : context.accounts.named(
        place.arena.string(activity.author), platform: platform, scope: session.scope, source: place.source)
    let id = context.nextID.comment
    let natural = naturalKey(
      activity.time, author: author, label: activity.title, type: .comment, text: activity.comment, place)
    guard let n = try place.number(of: "comments\u{0}" + natural, in: .comments, row: id) else {
      return .merged
    }
    context.nextID.comment += 1
    let key = contentKey(
      "comments", "co", activity.time, author: author, label: activity.title, type: .comment,
      text: activity.comment, n: n, place)
    try context.emit { batch in
      var row = Comment()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.author = author
      row.targetURL = batch.arena.append(activity.linkURL, from: place.arena)
      row.targetLabel = batch.arena.append(activity.title, from: place.arena)
      row.text = batch.arena.append(activity.comment, from: place.arena)
      row.publishedAt = context.timestamp(activity.time, in: batch)
      row.time = activity.time
      row.time.raw = batch.arena.append(activity.time.raw, from: place.arena)
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      writeFiles(of: activity, owner: .comment(id), place, in: batch)
      writeTags(of: activity, text: activity.comment, comment: id, place, in: batch)
      if author != session.owner {
        Interaction(
          table: .comments, record: id, account: author, platform: platform, channel: .comments,
          type: Word.comment.text, at: row.publishedAt
        ).append(to: batch)
      }
    }
    context.count(.comments)
    countActivity(
      activity.time, channel: .comments, kind: .comment, isOwn: author == session.owner, session)
    return .normalised
  }
}
