import PortaviaModel

/// A post on its way to its row. The texts of ``row`` stand in the arena of the record.
package struct PostDraft {
  package var row = Post()
  /// What tells it from an equal one beside its columns: its sentence, or where it was published.
  package var label = Text.null
  package var updated = EventTime.absent
  /// Whether it is the owner's, also where nobody knows who that is.
  package var isOwn = true
  /// Equal ones before it.
  private var n = 0

  package init() {}

  /// Gives it the next id; false when it was met before.
  package mutating func begin(_ place: inout RecordPlace) throws -> Bool {
    let context = place.context
    row.id = context.nextID.post
    let natural = contentNaturalKey(
      "posts", row.time, author: row.author, label: label, type: row.type, text: row.text,
      on: row.platform, place)
    guard let n = try place.number(of: natural, in: .posts, row: row.id) else { return false }
    self.n = n
    context.nextID.post += 1
    return true
  }

  /// Writes the post, what follows from it, and with `parts` what belongs to it.
  package func write(_ place: borrowing RecordPlace, with parts: (Batch) -> Void) throws {
    let context = place.context
    let key = contentKey(
      "posts", "po", row.time, author: row.author, label: label, type: row.type, text: row.text, n: n,
      on: row.platform, place)
    try context.emit { batch in
      var post = row
      post.key = batch.text(key)
      post.url = batch.arena.append(row.url, from: place.arena)
      post.title = batch.arena.append(row.title, from: place.arena)
      post.text = batch.arena.append(row.text, from: place.arena)
      post.publishedAt = context.timestamp(row.time, in: batch)
      post.updatedAt = context.timestamp(updated, in: batch)
      post.linkURL = batch.arena.append(row.linkURL, from: place.arena)
      post.linkTitle = batch.arena.append(row.linkTitle, from: place.arena)
      post.placeName = batch.arena.append(row.placeName, from: place.arena)
      post.time = batch.time(row.time, from: place.arena)
      post.extra = batch.arena.append(row.extra, from: place.arena)
      post.source = place.source
      post.append(to: batch)
      parts(batch)
      if !isOwn {
        Interaction(
          table: .posts, record: row.id, account: row.author, platform: row.platform, channel: .posts,
          type: Word.post.text, at: post.publishedAt
        ).append(to: batch)
      }
    }
    context.count(.posts)
    countActivity(
      row.time, channel: .posts, kind: .post, isOwn: isOwn, on: row.platform, place.session)
  }
}
