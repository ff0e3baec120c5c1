import PortaviaModel
import StructuredText

/// The owner's posts (facebook.md 3.6; schema.md 14 "Posts, comments, media").
struct FacebookPosts: FileRule {
  let name = "facebook.posts"
  let category = "posts"
  let tables: [Word] = [.posts, .media]
  let patterns = [
    "posts/your_posts_#.json", "posts/your_posts.json", "posts/profile_posts_#.json",
    "posts/your_posts__check_ins__photos_and_videos_#.json",
    "posts/your_posts__check_ins__photos_and_videos.json",
  ].map(PathPattern.init)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: ActivityField.keys, layout: RecordLayout(["status_updates"])
    ) { stream, place in
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
    let text = text(of: activity, in: &place.arena)
    let type = type(of: activity)
    let id = context.nextID.post
    let natural = naturalKey(
      activity.time, author: session.owner, label: activity.title, type: type, text: text, place)
    guard let n = try place.number(of: "posts\u{0}" + natural, in: .posts, row: id) else { return .merged }
    context.nextID.post += 1
    let key = contentKey(
      "posts", "po", activity.time, author: session.owner, label: activity.title, type: type, text: text,
      n: n, place)
    try context.emit { batch in
      var row = Post()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.type = type
      row.author = session.owner
      row.title = batch.arena.append(activity.title, from: place.arena)
      row.text = batch.arena.append(text, from: place.arena)
      row.publishedAt = context.timestamp(activity.time, in: batch)
      row.updatedAt = context.timestamp(activity.updated, in: batch)
      row.linkURL = batch.arena.append(activity.linkURL, from: place.arena)
      row.linkTitle = batch.arena.append(activity.linkTitle, from: place.arena)
      row.placeName = batch.arena.append(activity.placeName, from: place.arena)
      row.latitude = activity.latitude
      row.longitude = activity.longitude
      row.time = activity.time
      row.time.raw = batch.arena.append(activity.time.raw, from: place.arena)
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      writeFiles(of: activity, owner: .post(id), place, in: batch)
      writeTags(of: activity, text: text, post: id, place, in: batch)
    }
    context.count(.posts)
    countActivity(activity.time, channel: .posts, kind: .post, isOwn: true, session)
    return .normalised
  }

  /// `data[].post` joined by a blank line, else the caption of the first file that has one.
  private func text(of activity: ActivityRecord, in arena: inout Arena) -> Text {
    if activity.texts.isEmpty {
      return activity.files.first { !$0.description.isEmpty }?.description ?? .null
    }
    if activity.texts.count == 1 { return activity.texts[0] }
    let joined = activity.texts.map { arena.string($0) }.joined(separator: "\n\n")
    return arena.append(joined)
  }

  private func type(of activity: ActivityRecord) -> Word {
    if activity.files.contains(where: { $0.type == .video }) { return .video }
    if activity.files.contains(where: { $0.role == .content }) { return .photo }
    return .post
  }
}
