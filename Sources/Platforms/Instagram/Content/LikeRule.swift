import Import
import PortaviaModel
import StructuredText

/// The likes that the owner gave to posts and comments (docs/formats/instagram.md#comments-and-likes and
/// docs/formats/threads.md).
struct LikeRule: FileRule {
  let name: String
  let category = "reactions"
  let platform: Word
  let tables: [TableID] = [.reactions]
  let patterns: [PathPattern]

  init(on platform: Word, files: [String]) {
    name = "\(platform.name).likes"
    self.platform = platform
    patterns = PathPattern.withPages(files)
  }

  private static let layout = RecordLayout(
    paths: [["text_post_app_media_likes"], [RecordLayout.any]], single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    let base = String(ArchivePath(session.files[file].path).stem)
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (draft, labels) = Self.draft(tape, in: place.arena) else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      return try draft.write(base, on: place.group == 0 ? .threads : platform, &place)
    }
  }

  private static func draft(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (GivenLike, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    var like = GivenLike()
    like.time = record.takeTime(tape, in: arena)
    let field = record.take(.url) ?? record.take(.address, tape, in: arena)
    if let field {
      like.url = field.takeAddress(tape, in: arena)
      if like.time.basis == .none { like.time = field.takeTime(tape) }
      like.readThumb(field, tape, arena)
    }
    if let author = record.take(.username, inside: .ownerSection)
      ?? record.take(.author, .mediaOwner, .username)
    {
      like.author = author.takeText(tape, in: arena)
    } else if record.title != nil {
      like.author = record.takeTitle(tape)
    } else if let author = record.takeLast(.username, tape, in: arena) {
      like.author = author.takeText(tape, in: arena)
    }
    if record.dialect == .list, let thumb = record.take(.text, tape, in: arena) {
      like.readThumb(thumb, tape, arena)
    }
    if !like.author.isEmpty, let name = record.take(.name, inside: .ownerSection) {
      like.authorName = name.takeText(tape, in: arena)
    }
    record.settle(tape)
    let isEmpty = like.url.isEmpty && like.author.isEmpty && like.time.milliseconds == nil
    return isEmpty ? nil : (like, record.unknownLabels)
  }
}

/// A like of the owner on its way to its row.
struct GivenLike {
  var time = EventTime.absent
  var url = Text.null
  /// Username of whom the liked belongs to.
  var author = Text.null
  var authorName = Text.null
  /// Another character than the thumb that stands for every like.
  var emoji = Text.null

  /// The thumb says nothing; another character does.
  mutating func readThumb(_ field: LabelledField, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard let value = field.value, !isWebAddress(arena.bytes(tape.string(value))) else { return }
    let text = arena.string(tape.string(value))
    guard text.count == 1, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    if text.unicodeScalars.first != "\u{1F44D}" { emoji = tape.string(value) }
    tape.claim(value)
  }

  /// - Parameter list: the file, which tells likes of posts from those of comments.
  func write(_ list: String, on platform: Word, _ place: inout RecordPlace) throws -> Outcome? {
    let session = place.session
    let context = place.context
    let actor = session.owner(on: platform)
    let address = place.arena.string(url)
    var username = Username(place.arena.string(author))
    if username == nil, author.isEmpty { username = Username(author: address) }
    let target = username.map { name in
      context.accounts.user(
        name.shown, named: authorName.isEmpty ? nil : place.arena.string(authorName), url: nil,
        platform: platform, source: place.source)
    }
    var row = Reaction()
    row.platform = platform
    row.type = .like
    row.emoji = emoji
    row.actor = actor
    row.targetAccount = target
    // What is no username is all that is known of whom it belongs to.
    if target == nil { row.targetLabel = author }
    row.targetURL = url
    row.time = time
    let parts = [
      platform.name, "given", list, String(actor ?? 0), address, place.arena.string(author),
    ].joined(separator: "\u{0}")
    return try place.write(row, as: NaturalKey(time) { "\(parts)\u{0}\($0)" }, isOwn: true)
  }
}
