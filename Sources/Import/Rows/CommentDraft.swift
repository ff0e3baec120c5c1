import PortaviaModel

/// A comment on its way to its row. Its texts stand in the arena of the record.
package struct CommentDraft {
  package var platform: Word
  package var author: Int64?
  /// Whether it is the owner's, also where nobody knows who that is.
  package var isOwn: Bool
  package var time: EventTime
  package var text: Text
  package var url: Text
  /// What was commented on.
  package var label: Text
  package var extra: Text
  package var post: Int64?

  package init(
    platform: Word, author: Int64? = nil, isOwn: Bool, time: EventTime, text: Text, url: Text, label: Text,
    extra: Text, post: Int64? = nil
  ) {
    self.platform = platform
    self.author = author
    self.isOwn = isOwn
    self.time = time
    self.text = text
    self.url = url
    self.label = label
    self.extra = extra
    self.post = post
  }

  package func naturalKey(_ place: borrowing RecordPlace) -> NaturalKey {
    contentNaturalKey(
      "comments", time, author: author, label: label, type: .comment, text: text, on: platform, place)
  }

  /// Writes the comment and returns its id; nil when it was met before.
  package func writeNew(_ place: inout RecordPlace) throws -> Int64? {
    let id = place.context.nextID.comment
    guard let n = try place.number(of: naturalKey(place), in: .comments, row: id) else { return nil }
    try write(n: n, place)
    return id
  }

  /// Writes the comment with the next id, and what follows from it. `n` counts the equal ones before it.
  package func write(n: Int, _ place: borrowing RecordPlace) throws {
    let context = place.context
    let id = context.nextID.comment
    context.nextID.comment += 1
    let key = contentKey(
      "comments", "co", time, author: author, label: label, type: .comment, text: text, n: n,
      on: platform, place)
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
      row.time = batch.time(time, from: place.arena)
      row.extra = batch.arena.append(extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      if !isOwn {
        Interaction(
          table: .comments, record: id, account: author, platform: platform, channel: .comments,
          type: Word.comment.text, at: row.publishedAt
        ).append(to: batch)
      }
    }
    context.count(.comments)
    countActivity(
      time, channel: .comments, kind: .comment, isOwn: isOwn, on: platform, place.session)
  }
}
