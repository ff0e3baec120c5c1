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
    case .media_omitted, .document_omitted, .view_once_omitted: return has(.file)
    case .image_omitted: return has(.image)
    case .video_omitted, .video_note_omitted: return has(.video)
    case .audio_omitted: return has(.audio)
    case .gif_omitted: return has(.gif)
    case .sticker_omitted: return has(.sticker)
    case .contact_omitted: return has(.contact)
    case .attached_android: return body("IMG-20261122-WA0007.jpg (\(text))").file?.isOmitted == false
    case .attached_ios_label: return body("\u{200E}<\(text): \(photo)>", isMarked: true).type == .image
    case .attached_ios_suffix: return body("\u{200E}<\(photo) \(text)>", isMarked: true).type == .image
    case .deleted, .deleted_by_you, .deleted_by_admin:
      return body(text).isDeleted && body("\u{200E}\(text).", isMarked: true).isDeleted
    case .edited_suffix: return body("ciao \(text)").isEdited
    case .location_label: return body("\(text): https://maps.google.com/?q=45.4384,10.9916").type == .location
    case .live_location: return body(text).type == .location
    case .poll_header: return body("\(text)\nQuando?\nOPTION: a (1 vote)\nOPTION: b (2 votes)").type == .poll
    case .missed_voice_call, .missed_video_call: return body(text).isMissedCall
    case .call_log:
      return body("\u{200E}" + text, isMarked: true).type == .call
    case .poll_option, .poll_votes_word, .document_pages_word, .self_label, .tap_to_learn_more,
      .export_filename_prefix:
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
