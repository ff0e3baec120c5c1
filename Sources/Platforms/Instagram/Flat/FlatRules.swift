import Import
import PortaviaModel
import StructuredText

/// The files of the flat era, which stand at the top of the download: lists of times and texts instead of objects
/// (docs/formats/instagram.md#folders). Those that no rule here reads become activities.
enum FlatRules {
  static let all: [any FileRule] = [
    FlatProfile(), FlatConnections(), FlatMessages(), FlatMedia(), FlatComments(), FlatLikes(),
  ]

  /// Whether a file stands at the top of a download, or in the one folder that it was unpacked to.
  static func isTop(_ path: ArchivePath, _ name: String) -> Bool {
    path.name == name && path.components.count <= 2
      && !path.components.dropLast().contains { InstagramPlatform.folders.contains(String($0)) }
  }
}

/// The comments that the owner wrote: time, text, username of whom the commented belongs to
/// (docs/formats/instagram.md#comments-and-likes).
struct FlatComments: FileRule {
  let name = "instagram.flat-comments"
  let category = "comments"
  let patterns = [PathPattern("comments.json")]
  let tables: [TableID] = [.comments]

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "comments.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(
      paths: [["media_comments"], ["live_comments"], ["story_comments"], [RecordLayout.any]])
    try readRecords(of: file, in: session, keys: KeySet([]), layout: layout) { tape, place in
      let tuple = TupleRecord(0, tape, in: place.arena)
      guard let tuple, tuple.texts.count == 2 else { return nil }
      var comment = GivenComment()
      comment.time = tuple.time
      comment.text = tuple.texts[0]
      comment.owner = tuple.texts[1]
      return try comment.write(on: .instagram, &place)
    }
  }
}
