import Import
import PortaviaModel
import StructuredText

/// What an activity record or a single media object holds, gathered for posts, comments and media; what it uses is
/// claimed on the tape (docs/formats/facebook.md#activity-record and docs/formats/facebook.md#media-object).
struct MetaActivity {
  /// What its records usually are.
  enum Nature { case post, comment }

  /// A comment that somebody wrote under a file (docs/formats/facebook.md#posts-and-media).
  struct ReceivedComment {
    var time: EventTime
    var text: Text
    var author: Text
    /// The reference to the file.
    var uri: Text
  }

  var time = EventTime.absent
  var title = Text.null
  /// `data[].post`, in order.
  var texts: [Text] = []
  var updated = EventTime.absent
  var comment = Text.null
  var author = Text.null
  var linkURL = Text.null
  var linkTitle = Text.null
  var placeName = Text.null
  var latitude: Double?
  var longitude: Double?
  var files: [MediaDraft] = []
  var received: [ReceivedComment] = []
  var tags: [Text] = []
  var group = Text.null
  /// Whether `data` or `attachments` or a sentence is there: else the record is of another shape.
  var isActivity = false
  /// Nothing yet.
  init() {}

  /// Whether it says what was commented; then only what `comments` has columns for is claimed.
  private(set) var isComment = false

  /// One object of an album or of a list of photos or videos; nil, with nothing claimed, when it is none.
  init?(media tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(0) == .object, tape.member(0, .uri, .string) != nil else { return nil }
    readMedia(0, tape, arena)
    if files.isEmpty { return nil }
  }

  init(_ tape: borrowing JSONTape, in arena: borrowing Arena, as nature: Nature = .post) {
    guard tape.kind(0) == .object else { return }
    isComment = Self.isComment(tape, nature)
    // Before what is in it, whatever the order of the keys.
    if let member = tape.member(0, .timestamp, .number) {
      time = tape.time(member)
      tape.claim(member)
      isActivity = true
    }
    for member in tape.children(of: 0) {
      switch ActivityField(field: tape[member].field) {
      case .title where tape.kind(member) == .string:
        title = tape.string(member)
        tape.claim(member)
        isActivity = true
      case .data where tape.kind(member) == .array:
        isActivity = true
        tape.claim(member)
        for element in tape.children(of: member) {
          // An object of nothing is nothing.
          if tape.kind(element) == .object, tape[element].next == element + 1 { tape.claim(element) }
          readData(element, tape, arena)
        }
      case .attachments where tape.kind(member) == .array:
        isActivity = true
        tape.claim(member)
        for attachment in tape.children(of: member) { readAttachment(attachment, tape, arena) }
      case .tags where tape.kind(member) == .array:
        tape.claim(member)
        for tag in tape.children(of: member) {
          if tape.kind(tag) == .string {
            tags.append(tape.string(tag))
            tape.claim(tag)
          } else if let name = tape.takeText(tag, .name) {
            tags.append(tape.string(name))
          }
        }
      default: break
      }
    }
  }

  /// Files of posts in groups hold comments too, in some years
  /// (docs/formats/facebook.md#comments-and-reactions).
  private static func isComment(_ tape: borrowing JSONTape, _ nature: Nature) -> Bool {
    guard let data = tape.member(0, .data, .array) else { return nature == .comment }
    var hasPost = false
    for element in tape.children(of: data) {
      if tape.member(element, .comment, .object) != nil { return true }
      hasPost = hasPost || tape.member(element, .post, .string) != nil
    }
    return nature == .comment && !hasPost
  }

  private mutating func readData(_ element: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    if !isComment, let post = tape.takeText(element, .post) {
      if !tape.string(post).isEmpty { texts.append(arena.unixLineBreaks(tape.string(post))) }
    }
    if !isComment, let member = tape.member(element, .updateTimestamp, .number),
      updated.milliseconds == nil
    {
      updated = tape.time(member)
      // A written date stays in `extra`, where the words of it have no column.
      if updated.milliseconds != nil, updated.raw.isNull { tape.claim(member) }
    }
    guard let comment = tape.member(element, .comment, .object) else { return }
    // The second of two has no columns.
    guard self.comment.isNull, author.isNull else { return }
    if let text = tape.takeText(comment, .comment) { self.comment = arena.unixLineBreaks(tape.string(text)) }
    if let name = tape.takeText(comment, .author) { author = tape.string(name) }
    // The name of the group stays in `extra`, whatever else it is used for.
    if let name = tape.member(comment, .group, .string) { group = tape.string(name) }
    if let member = tape.member(comment, .timestamp), let seconds = tape.integer(member) {
      let isOnly = time.milliseconds == nil && time.raw.isNull
      if isOnly { time = .seconds(seconds, raw: tape[member].text) }
      // An instant of its own stays in `extra`.
      let own = EventTime.seconds(seconds, raw: .null).milliseconds
      if isOnly || own != nil && own == time.milliseconds { tape.claim(member) }
    }
  }

  private mutating func readAttachment(
    _ attachment: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    guard let data = tape.member(attachment, .data), tape.kind(data) == .array else { return }
    tape.claim(data)
    for element in tape.children(of: data) {
      if let media = tape.member(element, .media, .object) { readMedia(media, tape, arena) }
      for field in [ActivityField.lifeEvent, .forSaleItem, .note] {
        if let holder = tape.member(element, field, .object) { readPictures(of: holder, tape, arena) }
      }
      if !isComment, let place = tape.member(element, .place, .object), placeName.isNull {
        if let name = tape.takeText(place, .name) { placeName = tape.string(name) }
        if let coordinate = tape.member(place, .coordinate) {
          latitude = takeNumber(coordinate, .latitude, tape)
          longitude = takeNumber(coordinate, .longitude, tape)
        }
      }
      if let link = tape.member(element, .externalContext, .object), linkURL.isNull {
        if let url = tape.takeText(link, .url) { linkURL = tape.string(url) }
        if !isComment, linkTitle.isNull, let name = tape.takeText(link, .name) {
          linkTitle = tape.string(name)
        }
      }
    }
  }

  /// The pictures of a life event, a thing for sale or a note; what else they say stays in `extra`.
  private mutating func readPictures(
    of holder: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    for field in [ActivityField.photos, .media] {
      guard let list = tape.member(holder, field, .array) else { continue }
      for element in tape.children(of: list) where tape.kind(element) == .object {
        readMedia(element, tape, arena)
      }
    }
  }

  /// Adds a media object and its thumbnail (docs/formats/facebook.md#media-object).
  mutating func readMedia(_ media: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard let uri = tape.takeText(media, .uri), !tape.string(uri).isEmpty else { return }
    var file = MediaDraft(
      uri: tape.string(uri), type: fileType(of: arena.string(tape.string(uri))) ?? .image, role: .content,
      created: 0, title: .null, description: .null)
    if let member = tape.member(media, .creationTimestamp), let seconds = tape.integer(member) {
      // A number that is no instant has no column.
      let isInstant = seconds == 0 || EventTime.seconds(seconds, raw: .null).milliseconds != nil
      if isInstant {
        file.created = seconds
        if tape.time(member).raw.isNull { tape.claim(member) }
      }
    }
    if let title = tape.takeText(media, .title) { file.title = tape.string(title) }
    if let text = tape.takeText(media, .description) { file.description = tape.string(text) }
    if let metadata = tape.member(media, .mediaMetadata) { readMetadata(metadata, tape, &file) }
    files.append(file)
    if let list = tape.member(media, .comments, .array) {
      for element in tape.children(of: list) { readReceived(element, on: file.uri, tape) }
    }
    if let thumbnail = tape.member(media, .thumbnail), let uri = tape.takeText(thumbnail, .uri),
      !tape.string(uri).isEmpty
    {
      files.append(
        MediaDraft(
          uri: tape.string(uri), type: .image, role: .thumbnail, created: 0, title: .null, description: .null)
      )
    }
  }

  /// Without an author it stays in `extra`.
  mutating func readReceived(_ element: Int, on uri: Text, _ tape: borrowing JSONTape) {
    guard let author = tape.member(element, .author, .string), !tape.string(author).isEmpty else { return }
    var comment = ReceivedComment(time: .absent, text: .null, author: tape.string(author), uri: uri)
    tape.claim(author)
    if let text = tape.takeText(element, .comment) { comment.text = tape.string(text) }
    if let time = tape.member(element, .timestamp, .number) {
      comment.time = tape.time(time)
      tape.claim(time)
    }
    received.append(comment)
  }

  /// Position of the camera; everything else of it stays in `extra`.
  private func readMetadata(_ metadata: Int, _ tape: borrowing JSONTape, _ file: inout MediaDraft) {
    guard let photo = tape.member(metadata, .photoMetadata) else { return }
    var carrier = photo
    if let list = tape.member(photo, .exifData), tape.kind(list) == .array {
      guard let first = tape.children(of: list).first(where: { _ in true }) else { return }
      carrier = first
    }
    file.latitude = takeNumber(carrier, .latitude, tape)
    file.longitude = takeNumber(carrier, .longitude, tape)
  }

  private func takeNumber(_ node: Int, _ field: ActivityField, _ tape: borrowing JSONTape) -> Double? {
    guard let member = tape.member(node, field), tape.kind(member) == .number,
      let value = Double(String(decoding: tape.raw(member), as: UTF8.self)), value.isFinite
    else { return nil }
    tape.claim(member)
    return value
  }
}
