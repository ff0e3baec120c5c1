import Import
import PortaviaModel

extension InstagramPost {
  /// Writes the post with its media in their order (docs/rules.md#posts-comments-media).
  func writePost(_ kind: PostKind, on platform: Word, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let files = files.map { settled($0, place) }
    var draft = PostDraft()
    draft.row.platform = platform
    draft.row.type = kind.type ?? Self.type(of: files)
    draft.row.author = session.owner(on: platform)
    draft.row.url = url
    draft.row.text = text
    draft.row.placeName = placeName
    draft.row.isDeleted = kind.isDeleted
    draft.row.time = time
    guard try draft.begin(&place) else { return .merged }
    let id = draft.row.id
    let detail = platform == .instagram ? session.social.details.take(near: time) : nil
    session.social.add(post: id, time: time, files: files.map { place.arena.string($0.uri) })
    draft.updated = detail?.updated ?? updated
    draft.row.latitude = latitude ?? detail?.latitude
    draft.row.longitude = longitude ?? detail?.longitude
    draft.row.extra = extra(of: kind, &place)
    try draft.write(place) { batch in
      for (offset, file) in files.enumerated() {
        place.attach(file, to: .post(id), role: .content, position: offset + 1, in: batch)
      }
      writeTags(post: id, platform, place, in: batch)
    }
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
          place.attach(file, to: .account(owner), role: kind.role, position: offset + 1, in: batch)
        }
      } else {
        _ = session.refer(to: file, source: place.source, place.arena)
      }
    }
    // What the media table has no column for.
    if !place.extra.isNull { place.keepsRaw = true }
    return .normalised
  }

  // MARK: - What it is

  /// Names without ending are videos and pictures: their bytes say which, else their folder.
  private func settled(_ file: MediaDraft, _ place: borrowing RecordPlace) -> MediaDraft {
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

  private static func type(of files: [MediaDraft]) -> Word {
    if files.contains(where: { $0.type == .video }) { return .video }
    return files.contains { $0.type == .image || $0.type == .gif } ? .photo : .post
  }

  private func extra(of kind: PostKind, _ place: inout RecordPlace) -> Text {
    guard kind.isArchived else { return place.extra }
    var members = place.extraMembers
    members.add("archived", json: "true")
    return members.text.map { place.arena.append($0) } ?? .null
  }

  // MARK: - Tags

  /// Hashtags and mentions of the caption, in their order; then who is tagged in the pictures.
  private func writeTags(post: Int64, _ platform: Word, _ place: borrowing RecordPlace, in batch: Batch) {
    var position: Int64 = 0
    func account(_ name: Username) -> Int64 {
      place.context.accounts.user(
        name.shown, named: nil, url: nil, platform: platform, source: place.source)
    }
    for mark in CaptionMark.all(in: place.arena.string(text)) {
      let name = mark.type == .mention ? Username(mark.name) : nil
      place.tag(mark.type, mark.name, account: name.map(account), post: post, after: &position, in: batch)
    }
    for name in tagged {
      place.tag(.person, name.shown, account: account(name), post: post, after: &position, in: batch)
    }
  }
}
