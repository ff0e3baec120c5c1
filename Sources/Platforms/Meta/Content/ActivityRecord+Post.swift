import PortaviaModel

/// Who published a post, and on whose page.
struct PostPlace {
  var author: Int64?
  /// The wall or group; nil when it is the author's own.
  var on: Int64?
  /// Nil: by what the post holds.
  var type: Word?
  /// Whether it is the owner's, also where nobody knows who that is.
  var isOwn = true
  /// Columns that were worked out from a sentence and are not stated.
  var derived: [String] = []
}

extension ActivityRecord {
  /// Writes the post (schema.md 14, "Posts, comments, media").
  func writePost(_ post: PostPlace, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let platform = session.download.platform.word
    let text = postText(in: &place.arena)
    let type = post.type ?? postType
    let id = context.nextID.post
    let natural = naturalKey(
      "posts", time, author: post.author, label: title, type: type, text: text, place)
    guard let n = try place.number(of: natural, in: .posts, row: id) else { return .merged }
    context.nextID.post += 1
    let key = contentKey(
      "posts", "po", time, author: post.author, label: title, type: type, text: text, n: n, place)
    let extra = extra(of: post, &place)
    try context.emit { batch in
      var row = Post()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.type = type
      row.author = post.author
      row.on = post.on
      row.title = batch.arena.append(title, from: place.arena)
      row.text = batch.arena.append(text, from: place.arena)
      row.publishedAt = context.timestamp(time, in: batch)
      row.updatedAt = context.timestamp(updated, in: batch)
      row.linkURL = batch.arena.append(linkURL, from: place.arena)
      row.linkTitle = batch.arena.append(linkTitle, from: place.arena)
      row.placeName = batch.arena.append(placeName, from: place.arena)
      row.latitude = latitude
      row.longitude = longitude
      row.time = time
      row.time.raw = batch.arena.append(time.raw, from: place.arena)
      row.extra = batch.arena.append(extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      writeFiles(of: self, owner: .post(id), place, in: batch)
      writeTags(of: self, text: text, post: id, place, in: batch)
      if !post.isOwn {
        Interaction(
          table: .posts, record: id, account: post.author, platform: platform, channel: .posts,
          type: Word.post.text, at: row.publishedAt
        ).append(to: batch)
      }
    }
    context.count(.posts)
    countActivity(time, channel: .posts, kind: .post, isOwn: post.isOwn, session)
    try writeReceived(post: id, place)
    return .normalised
  }

  /// `data[].post` joined by a blank line, else the caption of the first file that has one.
  private func postText(in arena: inout Arena) -> Text {
    if texts.isEmpty { return files.first { !$0.description.isEmpty }?.description ?? .null }
    if texts.count == 1 { return texts[0] }
    let joined = texts.map { arena.string($0) }.joined(separator: "\n\n")
    return arena.append(joined)
  }

  private var postType: Word {
    if files.contains(where: { $0.type == .video }) { return .video }
    if files.contains(where: { $0.role == .content }) { return .photo }
    return .post
  }

  /// What is not stated is marked (schema.md section 1).
  private func extra(of post: PostPlace, _ place: inout RecordPlace) -> Text {
    if post.derived.isEmpty { return place.extra }
    let names = post.derived.map(jsonText).joined(separator: ",")
    let rest = place.extra.isNull ? "{" : place.arena.string(place.extra).dropLast() + ","
    return place.arena.append(rest + #""derived":[\#(names)]}"#)
  }
}
