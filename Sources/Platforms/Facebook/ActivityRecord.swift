import PortaviaModel
import StructuredText

/// What an activity record holds, gathered for posts and comments; what it uses is claimed on the tape
/// (facebook.md 3.1).
struct ActivityRecord {
  struct File {
    var uri: Text
    var type: Word
    var role: Word
    var created: Int64
    var title: Text
    var description: Text
    var latitude: Double?
    var longitude: Double?
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
  var files: [File] = []
  var tags: [Text] = []
  /// Whether `data` or `attachments` or a sentence is there: else the record is of another shape.
  var isActivity = false

  init() {}

  init(_ tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(0) == .object else { return }
    for member in tape.children(of: 0) {
      switch ActivityField(rawValue: tape[member].field) {
      case .timestamp where tape.kind(member) == .number:
        time = .seconds(tape.integer(member), raw: tape[member].text)
        tape.claim(member)
        isActivity = true
      case .title where tape.kind(member) == .string:
        title = tape.string(member)
        tape.claim(member)
        isActivity = true
      case .data where tape.kind(member) == .array:
        isActivity = true
        tape.claim(member)
        for element in tape.children(of: member) {
          if tape[element].next == element + 1 { tape.claim(element) }
          readData(element, tape)
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

  private mutating func readData(_ element: Int, _ tape: borrowing JSONTape) {
    if let post = tape.takeText(element, .post) {
      if !tape.string(post).isEmpty { texts.append(tape.string(post)) }
    }
    if let member = tape.member(element, .update_timestamp), tape.kind(member) == .number,
      updated.milliseconds == nil
    {
      updated = .seconds(tape.integer(member), raw: tape[member].text)
      if updated.milliseconds != nil { tape.claim(member) }
    }
    guard let comment = tape.member(element, .comment), tape.kind(comment) == .object else { return }
    if let text = tape.takeText(comment, .comment) { self.comment = tape.string(text) }
    if let name = tape.takeText(comment, .author) { author = tape.string(name) }
    if let member = tape.member(comment, .timestamp), let seconds = tape.integer(member) {
      if time.milliseconds == nil { time = .seconds(seconds, raw: tape[member].text) }
      // An instant of its own stays in `extra`.
      if EventTime.seconds(seconds, raw: .null).milliseconds == time.milliseconds { tape.claim(member) }
    }
  }

  private mutating func readAttachment(
    _ attachment: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    guard let data = tape.member(attachment, .data), tape.kind(data) == .array else { return }
    tape.claim(data)
    for element in tape.children(of: data) {
      if let media = tape.member(element, .media), tape.kind(media) == .object {
        readMedia(media, tape, arena)
      }
      if let place = tape.member(element, .place), tape.kind(place) == .object, placeName.isNull {
        if let name = tape.takeText(place, .name) { placeName = tape.string(name) }
        if let coordinate = tape.member(place, .coordinate) {
          latitude = takeNumber(coordinate, .latitude, tape)
          longitude = takeNumber(coordinate, .longitude, tape)
        }
      }
      if let link = tape.member(element, .external_context), tape.kind(link) == .object, linkURL.isNull {
        if let url = tape.takeText(link, .url) { linkURL = tape.string(url) }
        if let name = tape.takeText(link, .name) { linkTitle = tape.string(name) }
      }
    }
  }

  /// Adds a media object and its thumbnail (facebook.md 3.2).
  mutating func readMedia(_ media: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard let uri = tape.takeText(media, .uri), !tape.string(uri).isEmpty else { return }
    var file = File(
      uri: tape.string(uri), type: mediaType(of: arena.string(tape.string(uri))) ?? .image, role: .content,
      created: 0, title: .null, description: .null)
    if let member = tape.member(media, .creation_timestamp), let seconds = tape.integer(member) {
      file.created = seconds
      tape.claim(member)
    }
    if let title = tape.takeText(media, .title) { file.title = tape.string(title) }
    if let text = tape.takeText(media, .description) { file.description = tape.string(text) }
    if let metadata = tape.member(media, .media_metadata) { readMetadata(metadata, tape, &file) }
    files.append(file)
    if let thumbnail = tape.member(media, .thumbnail), let uri = tape.takeText(thumbnail, .uri),
      !tape.string(uri).isEmpty
    {
      files.append(
        File(
          uri: tape.string(uri), type: .image, role: .thumbnail, created: 0, title: .null, description: .null)
      )
    }
  }

  /// Position of the camera; everything else of it stays in `extra`.
  private func readMetadata(_ metadata: Int, _ tape: borrowing JSONTape, _ file: inout File) {
    guard let photo = tape.member(metadata, .photo_metadata) else { return }
    var carrier = photo
    if let list = tape.member(photo, .exif_data), tape.kind(list) == .array {
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

/// What a file is by its extension; nil when that says nothing.
func mediaType(of path: String) -> Word? {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
  switch path[path.index(after: dot)...].lowercased() {
  case "jpg", "jpeg", "png", "webp", "heic", "heif", "bmp", "tif", "tiff", "avif": return .image
  case "gif": return .gif
  case "mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp": return .video
  case "mp3", "m4a", "aac", "wav", "ogg", "opus", "amr", "oga": return .audio
  default: return nil
  }
}
