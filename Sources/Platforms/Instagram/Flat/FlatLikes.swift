import Import
import PortaviaModel
import StructuredText

/// The likes that the owner gave: time and username of whom the liked belongs to
/// (docs/formats/instagram.md#comments-and-likes).
struct FlatLikes: FileRule {
  let name = "instagram.flat-likes"
  let category = "reactions"
  let patterns = [PathPattern("likes.json")]
  let tables: [TableID] = [.reactions]

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "likes.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(paths: [["media_likes"], ["comment_likes"], [RecordLayout.any]])
    try readRecords(of: file, in: session, keys: KeySet([]), layout: layout) { tape, place in
      let tuple = TupleRecord(0, tape, in: place.arena)
      guard let tuple, tuple.texts.count == 1 else { return nil }
      var like = GivenLike()
      like.time = tuple.time
      like.author = tuple.texts[0]
      return try like.write(
        place.group == 1 ? "liked_comments.json" : "liked_posts.json", on: .instagram, &place)
    }
  }
}
