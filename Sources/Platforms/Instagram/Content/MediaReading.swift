import Import
import PortaviaModel
import StructuredText

/// What one media object says; what it uses is claimed on the tape (docs/formats/instagram.md#content).
final class MediaReading {
  /// Nil without an address: a text, or a picture that the archive does not have.
  var file: MediaDraft?
  /// Subtitles.
  private var others: [MediaDraft] = []
  /// Absent where it is no instant.
  private(set) var time = EventTime.absent
  /// Null when it is empty.
  private(set) var title = Text.null
  private var timeNode: Int?
  private var titleNode: Int?

  init(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) {
    if let member = tape.member(node, .creationTimestamp), tape.kind(member) == .number {
      let found = EventTime.seconds(tape.integer(member), raw: tape[member].text)
      if found.milliseconds != nil {
        time = found
        timeNode = member
      } else if tape.integer(member) == 0 {
        tape.claim(member)
      }
    }
    if let member = tape.member(node, .title), tape.kind(member) == .string {
      if tape.string(member).isEmpty {
        tape.claim(member)
      } else {
        title = tape.string(member)
        titleNode = member
      }
    }
    for field in [PostField.dubbingInfo, .mediaVariants] {
      if let list = tape.member(node, field, .array), tape[list].next == list + 1 { tape.claim(list) }
    }
    guard let uri = tape.takeText(node, .uri), !tape.string(uri).isEmpty else { return }
    file = Self.file(tape.string(uri), arena)
    file?.created = time.milliseconds.map { $0 / 1000 } ?? 0
    claimTime(tape)
    guard let metadata = tape.member(node, .mediaMetadata) else { return }
    readPosition(metadata, tape)
    readSubtitles(metadata, tape)
  }

  /// Says that the time has a column.
  func claimTime(_ tape: borrowing JSONTape) { if let timeNode { tape.claim(timeNode) } }

  /// Says that the title has a column.
  func claimTitle(_ tape: borrowing JSONTape) { if let titleNode { tape.claim(titleNode) } }

  /// The file with its subtitles.
  var files: [MediaDraft] { (file.map { [$0] } ?? []) + others }

  /// Makes the title that of the file, where there is one.
  func titleFile(_ tape: borrowing JSONTape) {
    guard file != nil else { return }
    file?.title = title
    claimTitle(tape)
  }

  /// A file by the end of its name; what that leaves open, its folder and its bytes decide later.
  static func file(_ uri: Text, _ arena: borrowing Arena) -> MediaDraft {
    MediaDraft(
      uri: uri, type: fileType(of: arena.string(uri)) ?? .file, role: .content, created: 0, title: .null,
      description: .null)
  }

  private func readPosition(_ metadata: Int, _ tape: borrowing JSONTape) {
    for kind in [ActivityField.photoMetadata, .videoMetadata] {
      guard let holder = tape.member(metadata, kind), let list = tape.member(holder, .exifData) else {
        continue
      }
      for element in tape.children(of: list) where file?.latitude == nil {
        guard let latitude = tape.number(element, .latitude), let longitude = tape.number(element, .longitude)
        else { continue }
        tape.claim(latitude.node)
        tape.claim(longitude.node)
        file?.latitude = latitude.value
        file?.longitude = longitude.value
      }
    }
  }

  private func readSubtitles(_ metadata: Int, _ tape: borrowing JSONTape) {
    guard let video = tape.member(metadata, .videoMetadata), let subtitles = tape.member(video, .subtitles),
      let uri = tape.takeText(subtitles, .uri), !tape.string(uri).isEmpty
    else { return }
    var file = MediaDraft(
      uri: tape.string(uri), type: .file, role: .content, created: 0, title: .null, description: .null)
    if let member = tape.member(subtitles, .creationTimestamp), let seconds = tape.integer(member),
      seconds == 0 || EventTime.seconds(seconds, raw: .null).milliseconds != nil
    {
      file.created = seconds
      tape.claim(member)
    }
    others.append(file)
  }
}

extension LabelledRecord {
  /// What its media objects say, in their order.
  func readMedia(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> [MediaReading] {
    var readings: [MediaReading] = []
    for list in media {
      for element in tape.children(of: list) where tape.kind(element) == .object {
        readings.append(MediaReading(element, tape, in: arena))
      }
    }
    return readings
  }
}

extension JSONTape {
  /// A member that is a number, not zero.
  borrowing func number(_ node: Int, _ field: ActivityField) -> (node: Int, value: Double)? {
    guard let member = member(node, field), kind(member) == .number,
      let value = Double(String(decoding: raw(member), as: UTF8.self)), value.isFinite
    else { return nil }
    return (member, value)
  }
}
