import Import
import PortaviaModel
import StructuredText

/// Albums, loose photos and videos: media without a post (docs/formats/facebook.md#posts-and-media;
/// docs/rules.md#posts-comments-media).
///
/// The name of an album becomes the title of its media. The album itself, when it was last changed and what it says, is
/// an activity. On Pages a list of videos may hold activity records, which are posts.
struct FacebookMediaLists: FileRule {
  let name: String
  let category = "media"
  let tables: [TableID]
  let patterns: [PathPattern]
  private let records: [String]
  private let isAlbum: Bool

  static let rules: [any FileRule] = [
    FacebookMediaLists(
      name: "facebook.albums", tables: [.media, .activities, .comments],
      patterns: PathPattern.withPages(["posts/album/#.json", "photos_and_videos/album/#.json"]),
      records: ["photos", "videos", "comments"], isAlbum: true),
    FacebookMediaLists(
      name: "facebook.photos", tables: [.media, .comments],
      patterns: PathPattern.withPages([
        "posts/your_uncategorized_photos.json", "photos_and_videos/your_uncategorized_photos.json",
        "photos_and_videos/your_photos.json", "posts/your_photos.json",
      ]), records: ["other_photos", "photos"], isAlbum: false),
    FacebookMediaLists(
      name: "facebook.videos", tables: [.media, .posts, .comments],
      patterns: PathPattern.withPages([
        "posts/your_videos.json", "photos_and_videos/your_videos.json", "posts/videos.json",
      ]), records: ["videos"], isAlbum: false),
  ]

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(
      records, single: isAlbum ? [] : ["uri", "creation_timestamp"] + ActivityField.single)
    var album = FacebookAlbum()
    try readRecords(
      of: file, in: session, keys: ActivityField.keys, layout: layout,
      page: isAlbum ? .album : .files,
      member: { tape, arena in
        guard isAlbum, album.take(tape, in: &arena, file: file, of: session) else { return .unknown }
        // Only of the cover picture something is left.
        return .taken(hasRest: tape.kind(0) == .object)
      }
    ) { tape, place in
      if isAlbum, place.group == 2 {
        // A comment on the album as a whole.
        let received = MetaActivity.received(tape)
        guard let received else { return nil }
        place.keepExtra(of: tape)
        return try album.write(received, &place)
      }
      let media = MetaActivity(media: tape, in: place.arena)
      guard let media else {
        let activity = MetaActivity(tape, in: place.arena)
        guard activity.isActivity else { return nil }
        place.keepExtra(of: tape)
        return try activity.writePost(PostPlace(author: session.owner), &place)
      }
      place.keepExtra(of: tape)
      let (outcome, index) = try media.writeMedia(&place)
      if isAlbum, let index { album.media.append(index) }
      return outcome
    }
    if isAlbum { try album.write(session, file: file) }
  }
}

extension MetaActivity {
  /// Writes down what the record says of its file, whose row comes at the end. Returns the file's place as well.
  func writeMedia(_ place: inout RecordPlace) throws -> (Outcome?, Int?) {
    guard let file = files.first else { return (nil, nil) }
    let session = place.session
    let index = session.refer(
      to: place.arena.string(file.uri), type: file.type, created: file.created, source: place.source)
    // A preview picture has no record of its own to hang on: its reference stays in the row of the file.
    var members = session.describe(index, as: file, place.arena)
    for other in files.dropFirst() {
      let uri = place.arena.string(other.uri)
      _ = session.refer(to: uri, type: other.type, created: 0, source: place.source)
      members.append(("thumbnail", jsonText(uri)))
    }
    let id = session.media.reference(index).id
    try writeReceived(post: nil, place)
    let natural = "media\u{0}\(session.record.id)\u{0}\(id)"
    switch place.context.sightings.meet(
      natural, file: place.source.file, row: id, fingerprint: place.fingerprint, isUnique: true)
    {
    case .known(_, let isOther):
      place.note(isOtherVersion: isOther)
      try place.context.recordSource(
        .media, id, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return (.merged, index)
    case .new: break
    }
    let own = session.media.media[index].source
    if own?.file != place.source.file || own?.ordinal != place.source.ordinal {
      try place.context.recordSource(
        .media, id, file: place.source.file, ordinal: place.source.ordinal ?? 0)
    }
    let rest = place.extra.isNull ? nil : place.arena.string(place.extra)
    session.media.describe(index) { media in
      var extra = Extra(media.extra)
      extra.add(rest)
      extra.add(Extra(members))
      media.extra = extra.text
    }
    return (.normalised, index)
  }

  /// A comment that stands by itself; nil, with nothing claimed, when the value is none.
  static func received(_ tape: borrowing JSONTape) -> ReceivedComment? {
    var record = MetaActivity()
    record.readReceived(0, on: .null, tape)
    return record.received.first
  }
}
