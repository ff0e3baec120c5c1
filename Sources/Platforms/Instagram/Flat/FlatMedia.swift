import Import
import PortaviaModel
import StructuredText

/// Posts, stories and pictures of the flat era: `media.json` (docs/formats/instagram.md#content). Pictures
/// and videos of one time and caption are one post.
struct FlatMedia: FileRule {
  let name = "instagram.flat-media"
  let category = "posts"
  let patterns = [PathPattern("media.json")]
  let tables: [TableID] = [.posts, .media]

  private static let layout = RecordLayout(
    paths: [["photos"], ["videos"], ["stories"], ["profile"], ["direct"], [RecordLayout.any]])
  private static let kinds: [PostKind] = [
    PostKind(name: "posts", files: [], key: "photos"),
    PostKind(name: "posts", files: [], key: "videos"),
    PostKind(name: "stories", type: .story, files: [], key: "stories"),
    PostKind(name: "profile-photos", files: [], key: "profile", isMediaOnly: true, role: .avatar),
    PostKind(name: "direct", files: [], key: "direct", isMediaOnly: true),
    PostKind(name: "other-media", files: [], key: "other", isMediaOnly: true),
  ]

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "media.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: PostField.keys, layout: Self.layout) { tape, place in
      guard Int(place.group) < Self.kinds.count else { return nil }
      let kind = Self.kinds[Int(place.group)]
      guard let record = Self.record(tape, in: place.arena) else { return nil }
      place.keepExtra(of: tape)
      if kind.isMediaOnly { return try record.writeMedia(kind, on: .instagram, &place) }
      return try record.writePost(kind, on: .instagram, &place)
    }
  }

  private static func record(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> InstagramPost? {
    guard let path = tape.member(0, .path, .string), !tape.string(path).isEmpty else { return nil }
    tape.claim(path)
    var record = InstagramPost()
    var file = MediaReading.file(tape.string(path), arena)
    if let caption = tape.member(0, .caption, .string) {
      record.text = tape.string(caption)
      tape.claim(caption)
    }
    if let location = tape.member(0, .location, JSONKind.string), !tape.string(location).isEmpty {
      record.placeName = tape.string(location)
      tape.claim(location)
    }
    if let taken = tape.member(0, .takenAt, .string) {
      record.time = FlatTime.time(tape.string(taken), in: arena)
      if record.time.basis != .none { tape.claim(taken) }
      file.created = record.time.milliseconds.map { $0 / 1000 } ?? 0
    }
    record.files = [file]
    return record
  }
}
