import Import
import PortaviaModel

extension MetaActivity {
  /// Writes what was commented, and under what (docs/rules.md#posts-comments-media).
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
      platform: session.download.platform.word, author: author, isOwn: author == session.owner, time: time,
      text: comment, url: linkURL, label: title.isEmpty ? group : title, extra: place.extra, post: nil)
    guard let id = try draft.writeNew(&place) else { return .merged }
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
        platform: place.session.download.platform.word, author: author,
        isOwn: author == place.session.owner, time: comment.time, text: comment.text, url: .null,
        label: comment.uri, extra: .null, post: post)
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
