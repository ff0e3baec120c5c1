import PortaviaModel

extension PostRecord {
  /// Writes the post with its media in their order (schema.md 14, "Posts, comments, media").
  func writePost(_ kind: PostKind, on platform: Word, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let author = session.owner(on: platform)
    let files = files.map { settled($0, place) }
    let type = kind.type ?? Self.type(of: files)
    let id = context.nextID.post
    let natural = naturalKey(
      "posts", time, author: author, label: .null, type: type, text: text, on: platform, place)
    guard let n = try place.number(of: natural, in: .posts, row: id) else { return .merged }
    context.nextID.post += 1
    let key = contentKey(
      "posts", "po", time, author: author, label: .null, type: type, text: text, n: n, on: platform, place)
    let detail = platform == .instagram ? session.social.details.take(near: time) : nil
    session.social.add(post: id, time: time, files: files.map { place.arena.string($0.uri) })
    let extra = extra(of: kind, &place)
    try context.emit { batch in
      var row = Post()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.type = type
      row.author = author
      row.url = batch.arena.append(url, from: place.arena)
      row.text = batch.arena.append(text, from: place.arena)
      row.publishedAt = context.timestamp(time, in: batch)
      row.updatedAt = context.timestamp(detail?.updated ?? updated, in: batch)
      row.placeName = batch.arena.append(placeName, from: place.arena)
      row.latitude = latitude ?? detail?.latitude
      row.longitude = longitude ?? detail?.longitude
      row.isDeleted = kind.isDeleted
      row.time = time
      row.time.raw = batch.arena.append(time.raw, from: place.arena)
      row.extra = batch.arena.append(extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
      for (offset, file) in files.enumerated() {
        attach(file, to: .post(id), role: .content, position: offset + 1, place, in: batch)
      }
      writeTags(post: id, platform, place, in: batch)
    }
    context.count(.posts)
    countActivity(time, channel: .posts, kind: .post, isOwn: true, on: platform, session)
    return .normalised
  }

  /// Writes pictures that are no posts.
  func writeMedia(_ kind: PostKind, on platform: Word, _ place: inout RecordPlace) throws -> Outcome? {
    guard !files.isEmpty else { return nil }
    let session = place.session
    for (offset, file) in files.map({ settled($0, place) }).enumerated() {
      var file = file
      if kind.role == .avatar { file.type = .avatar }
      if file.title.isEmpty { file.title = text }
      // On a page the time is that of the record.
      if file.created == 0, time.basis != .unknown, let ms = time.milliseconds { file.created = ms / 1000 }
      if let owner = session.owner(on: platform) {
        try place.context.emit { batch in
          attach(file, to: .account(owner), role: kind.role, position: offset + 1, place, in: batch)
        }
      } else {
        _ = session.refer(to: file, source: place.source, place.arena)
      }
    }
    // What the media table has no column for.
    if !place.extra.isNull { place.keepsRaw = true }
    return .normalised
  }

  private func attach(
    _ file: ActivityRecord.File, to owner: Attachment.Owner, role: Word, position: Int,
    _ place: borrowing RecordPlace, in batch: Batch
  ) {
    let session = place.session
    let index = session.refer(
      to: place.arena.string(file.uri), type: file.type, created: file.created, source: place.source)
    let others = session.describe(index, as: file, place.arena)
    Attachment(
      id: place.context.nextID.attachment, media: session.media.reference(index).id, owner: owner, role: role,
      position: Int64(position), sourceFile: place.source.file, extra: batch.text(jsonObject(others))
    ).append(to: batch)
    place.context.nextID.attachment += 1
  }

  // MARK: - What it is

  /// Names without ending are videos and pictures: their bytes say which, else their folder.
  private func settled(_ file: ActivityRecord.File, _ place: borrowing RecordPlace) -> ActivityRecord.File {
    guard file.type == .file else { return file }
    var file = file
    let path = place.arena.string(file.uri)
    let stored = place.session.media.mediaType(of: path) ?? ""
    if stored.hasPrefix("video/") {
      file.type = .video
    } else if stored.hasPrefix("image/") {
      file.type = .image
    } else if path.contains("/reels/") || path.contains("/igtv/") || path.contains("_video_") {
      file.type = .video
    } else if !path.contains(".") {
      file.type = .image
    }
    return file
  }

  private static func type(of files: [ActivityRecord.File]) -> Word {
    if files.contains(where: { $0.type == .video }) { return .video }
    return files.contains { $0.type == .image || $0.type == .gif } ? .photo : .post
  }

  private func extra(of kind: PostKind, _ place: inout RecordPlace) -> Text {
    guard kind.isArchived else { return place.extra }
    let rest = place.extra.isNull ? "{" : place.arena.string(place.extra).dropLast() + ","
    return place.arena.append(rest + #""archived":true}"#)
  }

  // MARK: - Tags

  /// Hashtags and mentions of the caption, in their order; then who is tagged in the pictures.
  private func writeTags(post: Int64, _ platform: Word, _ place: borrowing RecordPlace, in batch: Batch) {
    var position: Int64 = 0
    for mark in CaptionMark.all(in: place.arena.string(text)) {
      position += 1
      var account: Int64?
      if mark.type == .mention, let name = Username(mark.name) {
        account = place.context.accounts.user(
          name.shown, named: nil, url: nil, platform: platform, source: place.source)
      }
      Tag(
        id: place.context.nextID.tag, type: mark.type, name: batch.text(mark.name), account: account,
        post: post, comment: nil, position: position
      ).append(to: batch)
      place.context.nextID.tag += 1
    }
    for name in tagged {
      position += 1
      let account = place.context.accounts.user(
        name.shown, named: nil, url: nil, platform: platform, source: place.source)
      Tag(
        id: place.context.nextID.tag, type: .person, name: batch.text(name.shown), account: account,
        post: post, comment: nil, position: position
      ).append(to: batch)
      place.context.nextID.tag += 1
    }
  }
}
