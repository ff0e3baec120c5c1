import PortaviaModel

extension ActivityRecord {
  /// Writes what was commented, and under what (schema.md 14, "Posts, comments, media").
  func writeComment(_ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let author =
      author.isEmpty
      ? session.owner
      : context.accounts.named(
        place.arena.string(author), platform: session.download.platform.word, scope: session.scope,
        source: place.source)
    let draft = CommentDraft(
      author: author, time: time, text: comment, url: linkURL, label: title.isEmpty ? group : title,
      extra: place.extra, post: nil)
    let id = context.nextID.comment
    guard let n = try place.number(of: draft.naturalKey(place), in: .comments, row: id) else {
      return .merged
    }
    try draft.write(n: n, place)
    try context.emit { batch in
      writeFiles(of: self, owner: .comment(id), place, in: batch)
      writeTags(of: self, text: comment, comment: id, place, in: batch)
    }
    try writeReceived(post: nil, place)
    return .normalised
  }

  /// The comments of others under the record's files; a file stands for what was commented. The same file may be in a
  /// post, in an album and twice in either: each of its comments is one.
  func writeReceived(post: Int64?, _ place: borrowing RecordPlace) throws {
    let context = place.context
    var counts: [String: Int] = [:]
    var rows: Set<Int64> = []
    for comment in received {
      let author = context.accounts.named(
        place.arena.string(comment.author), platform: place.session.download.platform.word,
        scope: place.session.scope, source: place.source)
      let draft = CommentDraft(
        author: author, time: comment.time, text: comment.text, url: .null, label: comment.uri, extra: .null,
        post: post)
      let natural = draft.naturalKey(place).exact
      let n = counts[natural, default: 0]
      counts[natural] = n + 1
      let id = context.nextID.comment
      switch context.sightings.meet("\(natural)\u{0}\(n)", file: place.source.file, row: id, isUnique: true) {
      case .new:
        try draft.write(n: n, place)
        rows.insert(id)
      case .known(let row, _):
        guard rows.insert(row).inserted else { continue }
        try context.recordSource(
          .comments, row, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      }
    }
  }
}

/// A comment on its way to its row.
struct CommentDraft {
  var author: Int64?
  var time: EventTime
  var text: Text
  var url: Text
  /// What was commented on.
  var label: Text
  var extra: Text
  var post: Int64?

  func naturalKey(_ place: borrowing RecordPlace) -> NaturalKey {
    Platforms.naturalKey(
      "comments", time, author: author, label: label, type: .comment, text: text, place)
  }

  /// Writes the comment with the next id, and what follows from it. `n` counts the equal ones before it.
  func write(n: Int, _ place: borrowing RecordPlace) throws {
    let session = place.session
    let context = place.context
    let platform = session.download.platform.word
    let id = context.nextID.comment
    context.nextID.comment += 1
    let key = contentKey(
      "comments", "co", time, author: author, label: label, type: .comment, text: text, n: n, place)
    try context.emit { batch in
      var row = Comment()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.author = author
      row.post = post
      row.targetURL = batch.arena.append(url, from: place.arena)
      row.targetLabel = batch.arena.append(label, from: place.arena)
      row.text = batch.arena.append(text, from: place.arena)
      row.publishedAt = context.timestamp(time, in: batch)
      row.time = time
      row.time.raw = batch.arena.append(time.raw, from: place.arena)
      row.extra = batch.arena.append(extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      if author != session.owner {
        Interaction(
          table: .comments, record: id, account: author, platform: platform, channel: .comments,
          type: Word.comment.text, at: row.publishedAt
        ).append(to: batch)
      }
    }
    context.count(.comments)
    countActivity(time, channel: .comments, kind: .comment, isOwn: author == session.owner, session)
  }
}
