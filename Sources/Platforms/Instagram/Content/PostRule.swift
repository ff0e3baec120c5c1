import Import
import PortaviaModel
import StructuredText

/// Reads the posts, stories, reels and pictures of one kind (docs/formats/instagram.md#content and
/// docs/formats/threads.md).
struct PostRule: FileRule {
  let kind: PostKind
  /// Where files without a telling key are from.
  let platform: Word
  let patterns: [PathPattern]
  var tables: [TableID] { kind.isMediaOnly ? [.media] : [.posts, .media] }
  private let layout: RecordLayout

  init(_ kind: PostKind, on platform: Word) {
    self.kind = kind
    self.platform = platform
    patterns = PathPattern.withPages(kind.files)
    layout = RecordLayout(
      paths: [[kind.key], [PostKind.threads.key], [RecordLayout.any]], single: LabelledRecord.singleKeys)
  }

  var name: String { "\(platform.name).\(kind.name)" }
  var category: String { kind.name.replacing("-", with: "_") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: layout, page: .instagram
    ) { tape, place in
      guard let record = InstagramPost(tape, in: &place.arena) else { return nil }
      place.notes.note(labels: record.unknownLabels)
      place.keepExtra(of: tape)
      if kind.isMediaOnly { return try record.writeMedia(kind, on: platform, &place) }
      return try record.writePost(kind, on: place.group == 1 ? .threads : platform, &place)
    }
  }
}

/// Reads what `posts.json` says about posts of the numbered files; it comes after them.
struct PostDetailRule: FileRule {
  let name = "instagram.post-details"
  let category = "posts"
  let patterns = PathPattern.withPages(["media/posts.json"])
  let tables: [TableID] = [.posts]
  let isLate = true

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(
      paths: [["ig_posts"], [RecordLayout.any]], single: LabelledRecord.singleKeys)
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: layout, page: .instagram
    ) { tape, place in
      guard let record = InstagramPost(tape, in: &place.arena) else { return nil }
      place.notes.note(labels: record.unknownLabels)
      place.keepExtra(of: tape)
      let post =
        record.files.isEmpty
        ? session.social.post(file: nil, time: record.time, tolerance: PostDetails.tolerance) : nil
      guard let post else { return try record.writePost(PostKind.instagram[0], on: .instagram, &place) }
      // What has no column in the row of the post, the identifier and the address above all.
      place.keepsRaw = true
      try place.context.recordSource(
        .posts, post, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return .merged
    }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    if !ArchivePath(session.files[file].path).isPage { takeDetails(file, in: session) }
  }

  func surveyPage(_ file: Int, in session: ArchiveSession) { takeDetails(file, in: session) }

  /// Remembers what the file says about posts.
  private func takeDetails(_ file: Int, in session: ArchiveSession) {
    let layout = RecordLayout(
      paths: [["ig_posts"], [RecordLayout.any]], single: LabelledRecord.singleKeys)
    surveyRecords(
      of: file, in: session, keys: PostField.keys, layout: layout, page: .instagram
    ) { tape, arena, _ in
      if tape.kind(0) == .object, tape.member(0, .labelValues, .array) != nil {
        var record = InstagramPost()
        record.readLabels(tape, arena)
        session.social.details.add(record)
      }
    }
  }
}
