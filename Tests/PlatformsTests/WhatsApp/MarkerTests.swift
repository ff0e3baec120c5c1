import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// What WhatsApp writes itself, in every language of the tables and of the published list.
struct MarkerTests {
  struct Marker {
    var language: String
    var kind: ChatMarkers.Kind
    var text: String
  }

  private static let own = [
    ChatMarkers.media, ChatMarkers.attached, ChatMarkers.content, ChatMarkers.notices,
  ]
  .flatMap(markers)

  private static func markers(_ table: String) -> [Marker] {
    var kind: ChatMarkers.Kind?
    var result: [Marker] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("[") {
        kind = ChatMarkers.Kind(rawValue: String(line.dropFirst().dropLast()))
        continue
      }
      let cells = line.split(separator: "\t")
      guard let kind, cells.count == 2 else { continue }
      for text in cells[1].split(separator: "‖") {
        var bare = text
        while bare.first == " " { bare = bare.dropFirst() }
        while bare.last == " " { bare = bare.dropLast() }
        result.append(Marker(language: String(cells[0]), kind: kind, text: String(bare)))
      }
    }
    return result
  }

  /// The list beside the package.
  private static let published: [Marker] = {
    guard let bytes = SharedData.bytes("formats/whatsapp-localised-markers.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > 2, let kind = ChatMarkers.Kind(rawValue: String(cells[1])) else { return nil }
      return Marker(language: String(cells[0]), kind: kind, text: String(cells[2]))
    }
  }()

  private static func body(_ text: String, isMarked: Bool = false) -> ChatBody {
    var copy = text
    return copy.withUTF8 { ChatBody($0, isMarked: isMarked, isKnown: { _ in false }) }
  }

  private static func filled(_ text: String) -> String {
    var text = text
    while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
      text.replaceSubrange(open...close, with: text[open...close] == "{duration}" ? "5 min" : "Anna")
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Whether a marker is read as what it is; nil for kinds that stand in no message of their own.
  private static func isRead(_ marker: Marker) -> Bool? {
    let text = filled(marker.text)
    let photo = "00000035-PHOTO-2026-11-22-01-44-07.jpg"
    func has(_ type: Word, omitted: Bool = true) -> Bool {
      [body(text), body("\u{200E}" + text, isMarked: true)].allSatisfy {
        $0.type == type && $0.file?.isOmitted == omitted
      }
    }
    switch marker.kind {
    case .mediaOmitted, .documentOmitted, .viewOnceOmitted: return has(.file)
    case .imageOmitted: return has(.image)
    case .videoOmitted, .videoNoteOmitted: return has(.video)
    case .audioOmitted: return has(.audio)
    case .gifOmitted: return has(.gif)
    case .stickerOmitted: return has(.sticker)
    case .contactOmitted: return has(.contact)
    case .attachedAndroid: return body("IMG-20261122-WA0007.jpg (\(text))").file?.isOmitted == false
    case .attachedIOSLabel: return body("\u{200E}<\(text): \(photo)>", isMarked: true).type == .image
    case .attachedIOSSuffix: return body("\u{200E}<\(photo) \(text)>", isMarked: true).type == .image
    case .deleted, .deletedByYou, .deletedByAdmin:
      return body(text).isDeleted && body("\u{200E}\(text).", isMarked: true).isDeleted
    case .editedSuffix: return body("ciao \(text)").isEdited
    case .locationLabel: return body("\(text): https://maps.google.com/?q=45.4384,10.9916").type == .location
    case .liveLocation: return body(text).type == .location
    case .pollHeader: return body("\(text)\nQuando?\nOPTION: a (1 vote)\nOPTION: b (2 votes)").type == .poll
    case .missedVoiceCall, .missedVideoCall: return body(text).isMissedCall
    case .callLog:
      return body("\u{200E}" + text, isMarked: true).type == .call
    case .pollOption, .pollVotesWord, .documentPagesWord, .selfLabel, .tapToLearnMore,
      .exportFilenamePrefix:
      return nil
    default:
      // A sentence about the conversation; of some the list has only the verb.
      let isWhole = marker.text.contains("{") || marker.text.first?.isUppercase == true || !isRoman(text)
      var sentence = isWhole ? text : "Anna \(text) Luca"
      return sentence.withUTF8 { ChatMarkers.shared.notice($0)?.kind } != nil
    }
  }

  private static func isRoman(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0.value < 0x250 } }

  @Test(arguments: [false, true]) func everyMarker(_ isPublished: Bool) {
    let markers = isPublished ? Self.published : Self.own
    let missed = markers.filter { Self.isRead($0) == false }
    let shown = missed.map { "\($0.language) \($0.kind): \($0.text)" }
    #expect(shown.isEmpty, "\(shown.count) of \(markers.count): \(shown.prefix(20))")
  }
}
