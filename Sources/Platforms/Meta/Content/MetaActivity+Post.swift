import Import
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

extension MetaActivity {
  /// Writes the post (docs/rules.md#posts-comments-media).
  func writePost(_ post: PostPlace, _ place: inout RecordPlace) throws -> Outcome {
    let text = postText(in: &place.arena)
    var draft = PostDraft()
    draft.row.platform = place.session.download.platform.word
    draft.row.type = post.type ?? postType
    draft.row.author = post.author
    draft.row.on = post.on
    draft.row.title = title
    draft.row.text = text
    draft.row.linkURL = linkURL
    draft.row.linkTitle = linkTitle
    draft.row.placeName = placeName
    draft.row.latitude = latitude
    draft.row.longitude = longitude
    draft.row.time = time
    draft.label = title
    draft.updated = updated
    draft.isOwn = post.isOwn
    guard try draft.begin(&place) else { return .merged }
    draft.row.extra = extra(of: post, &place)
    let id = draft.row.id
    try draft.write(place) { batch in
      writeFiles(of: self, owner: .post(id), place, in: batch)
      writeTags(of: self, text: text, post: id, place, in: batch)
    }
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

  /// What is not stated is marked (docs/rules.md#principles).
  private func extra(of post: PostPlace, _ place: inout RecordPlace) -> Text {
    if post.derived.isEmpty { return place.extra }
    var members = place.extraMembers
    members.add("derived", post.derived)
    return members.text.map { place.arena.append($0) } ?? .null
  }
}
