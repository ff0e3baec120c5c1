import Import
import PortaviaModel
import StructuredText

/// What an album says beside its photos (docs/formats/facebook.md#posts-and-media).
struct FacebookAlbum {
  private var name: String?
  private var description: String?
  private var changed = EventTime.absent
  private var cover: String?
  /// Members of the cover picture that the scope left out.
  private var withheld = 0
  /// The files in it, by their places in the media of the archive.
  var media: [Int] = []

  /// Takes one member of the root object; false when it is not one of an album.
  mutating func take(
    _ tape: borrowing JSONTape, in arena: inout Arena, file: Int, of session: ArchiveSession
  ) -> Bool {
    guard tape.count > 0 else { return false }
    switch ActivityField(field: tape[0].field) {
    case .name where tape.kind(0) == .string && name == nil: name = arena.string(tape.string(0))
    case .description where tape.kind(0) == .string && description == nil:
      description = arena.string(tape.string(0))
    case .lastModifiedTimestamp where tape.kind(0) == .number && changed.milliseconds == nil:
      // Digits that are no instant have nowhere to stay.
      changed = .seconds(tape.integer(0), raw: .null)
      return changed.milliseconds != nil || tape.integer(0) == 0
    case .coverPhoto where tape.kind(0) == .object && cover == nil:
      if let uri = tape.member(0, .uri, .string), !tape.string(uri).isEmpty {
        let path = arena.string(tape.string(uri))
        _ = session.refer(
          to: path, type: fileType(of: path) ?? .image, created: 0,
          source: SourcePosition(file: session.fileID(file), ordinal: nil))
      }
      let start = arena.count
      let (text, dropped) = tape.appendUnclaimed(
        to: &arena, dropping: session.context.options.personalTraces)
      withheld += dropped
      cover = text.isNull ? "{}" : arena.string(text)
      arena.rewind(to: start)
    default: return false
    }
    return true
  }

  /// Writes a comment on the album.
  func write(_ comment: MetaActivity.ReceivedComment, _ place: inout RecordPlace) throws -> Outcome {
    let context = place.context
    let author = context.accounts.named(
      place.arena.string(comment.author), platform: place.session.download.platform.word,
      scope: place.session.scope, source: place.source)
    // The name stands before the photos and comments.
    let draft = CommentDraft(
      platform: place.session.download.platform.word, author: author, isOwn: author == place.session.owner,
      time: comment.time, text: comment.text, url: .null,
      label: name.map { place.arena.append($0) } ?? .null, extra: place.extra, post: nil)
    return try draft.writeNew(&place) == nil ? .merged : .normalised
  }

  /// Names the files after the album and writes what is known of it, once all is read.
  func write(_ session: ArchiveSession, file: Int) throws {
    let context = session.context
    for index in media {
      session.media.describe(index) { media in
        guard let name, !name.isEmpty, media.title != name else { return }
        if media.title == nil {
          media.title = name
        } else if media.extra?.contains(#""album":"#) != true {
          var extra = Extra(media.extra)
          extra.add("album", name)
          media.extra = extra.text
        }
      }
    }
    if withheld > 0 {
      var finding = session.finding(.scopeWithheld)
      finding.occurrences = withheld
      context.findings.add(finding)
    }
    if name == nil, description == nil, changed.milliseconds == nil, cover == nil { return }
    let source = SourcePosition(file: session.fileID(file), ordinal: nil)
    let natural = [
      "albums", session.download.platform.word.name, session.scope.owner, name ?? "",
      String(changed.milliseconds ?? 0), description ?? "", cover ?? "",
    ].joined(separator: "\u{0}")
    let id = context.nextID.activity
    // A page has only the name.
    let isPage = ArchivePath(session.files[file].path).isPage
    let album = ["albums", session.download.platform.word.name, session.scope.owner, name ?? ""]
      .joined(separator: "\u{0}")
    let key = NaturalKey(.absent) { _ in album }
    if isPage, context.twins.take(key, in: .activities, file: source.file) != nil { return }
    guard case .new = context.sightings.meet(natural, file: source.file, row: id, isUnique: true) else {
      return
    }
    if !isPage { context.twins.add(key, in: .activities, row: id) }
    context.nextID.activity += 1
    let folder = ArchivePath(session.files[file].path).components.dropLast(2).last.map(String.init) ?? "posts"
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = session.download.platform.word
      row.category = batch.text(folder)
      row.type = batch.text("album")
      row.actor = session.owner
      row.title = batch.text(name)
      row.text = batch.text(description)
      row.time = changed
      row.createdAt = context.timestamp(changed, in: batch)
      row.extra = batch.text(cover.flatMap { Extra([("cover_photo", $0)]).text })
      row.source = source
      row.append(to: batch)
    }
    context.count(.activities)
    if let ms = changed.milliseconds { session.saw(ms) }
  }
}
