import Import
import PortaviaModel
import StructuredText

/// A post, story, reel or thread as its record gives it: text, time and media in their order
/// (docs/formats/instagram.md#content).
struct InstagramPost {
  var time = EventTime.absent
  /// The caption of the whole, else those of the media.
  var text = Text.null
  var url = Text.null
  var files: [MediaDraft] = []
  var updated = EventTime.absent
  var placeName = Text.null
  var latitude: Double?
  var longitude: Double?
  /// Usernames of who is tagged in the pictures; only pages tell.
  var tagged: [Username] = []
  /// Labels that nobody knows.
  var unknownLabels: [String] = []

  init() {}

  /// A record with `media` and an optional caption, a single media object, or labelled values. Nil for another shape.
  init?(_ tape: borrowing JSONTape, in arena: inout Arena) {
    guard tape.kind(0) == .object else { return nil }
    if tape.member(0, .labelValues, .array) ?? tape.member(0, .stringListData, .array) != nil {
      readLabels(tape, arena)
      return
    }
    let media = tape.member(0, .media)
    let isMedia = tape.member(0, .uri) != nil || tape.member(0, .creationTimestamp) != nil
    guard media != nil || isMedia else { return nil }
    var captions: [Text] = []
    if let title = tape.member(0, .title), tape.kind(title) == .string, media != nil {
      tape.claim(title)
      if !tape.string(title).isEmpty { captions.append(tape.string(title)) }
    }
    let hasCaption = !captions.isEmpty
    if media != nil, let member = tape.member(0, .creationTimestamp), tape.kind(member) == .number {
      let found = EventTime.seconds(tape.integer(member), raw: tape[member].text)
      if found.milliseconds != nil || tape.integer(member) == 0 {
        time = found
        tape.claim(member)
      }
    }
    for node in media == nil ? [0] : Self.objects(media, tape) {
      add(MediaReading(node, tape, in: arena), hasCaption: hasCaption, &captions, tape, arena)
    }
    claimFlags(tape)
    settle(captions, &arena)
  }

  /// The media objects of a record: those of an array, or the one.
  private static func objects(_ media: Int?, _ tape: borrowing JSONTape) -> [Int] {
    guard let media else { return [] }
    if tape.kind(media) == .object { return [media] }
    guard tape.kind(media) == .array else { return [] }
    if tape[media].next == media + 1 { tape.claim(media) }
    var nodes: [Int] = []
    for element in tape.children(of: media) where tape.kind(element) == .object { nodes.append(element) }
    return nodes
  }

  /// A caption of its own, beside that of the whole, is the title of the file.
  private mutating func add(
    _ reading: MediaReading, hasCaption: Bool, _ captions: inout [Text], _ tape: borrowing JSONTape,
    _ arena: borrowing Arena
  ) {
    if time.milliseconds == nil { time = reading.time }
    if time.milliseconds == reading.time.milliseconds { reading.claimTime(tape) }
    if !reading.title.isEmpty {
      if captions.contains(where: { Self.isEqual($0, reading.title, arena) }) {
        reading.claimTitle(tape)
      } else if !hasCaption {
        captions.append(reading.title)
        reading.claimTitle(tape)
      } else {
        reading.titleFile(tape)
      }
    }
    files += reading.files
  }

  private static func isEqual(_ a: Text, _ b: Text, _ arena: borrowing Arena) -> Bool {
    arena.bytes(a).elementsEqual(arena.bytes(b))
  }

  private mutating func settle(_ captions: [Text], _ arena: inout Arena) {
    if captions.count < 2 {
      text = captions.first ?? .null
    } else {
      text = arena.append(captions.map { arena.string($0) }.joined(separator: "\n\n"))
    }
  }

  /// Says nothing where it is false.
  private func claimFlags(_ tape: borrowing JSONTape) {
    for node in 0..<tape.count where tape[node].field == PostField.hasCameraMetadata.field {
      if tape.bool(node) == false { tape.claim(node) }
    }
  }
}
