import Import
import PortaviaModel
import StructuredText

/// What the text of one message is: words, a file, a place, a poll, a call, or a notice of WhatsApp
/// (docs/formats/whatsapp.md#what-a-message-is).
struct ChatBody {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  struct File {
    /// Of the text; the sentence in its place where the file has no name.
    var name: Range<Int>
    var type: Word
    var hasName = true
    var isOmitted = false
  }

  var type = Word.text
  /// What stays as text.
  var text = 0..<0
  var file: File?
  var link: Range<Int>?
  var isDeleted = false
  var isEdited = false
  var isMissedCall = false
  var isViewOnce = false
  var callSeconds: Int64?
  var notice: ChatMarkers.Kind?
  /// The new name of a group.
  var groupTitle: String?
  /// Name and number of pages of a document, where WhatsApp writes them before its file.
  var document: String?

  /// - Parameters:
  ///   - bytes: all lines of the message, divided by `\n`.
  ///   - isMarked: whether a mark says that WhatsApp wrote it.
  ///   - isKnown: whether a file of that name is in the download.
  init(_ bytes: Bytes, isMarked: Bool, isKnown: (Bytes) -> Bool) {
    var start = 0
    while ChatBytes.ownMark(bytes, start) > 0 { start += 3 }
    text = start..<bytes.count
    if text.isEmpty {
      type = .unsupported
      return
    }
    removeEdited(bytes)
    let firstEnd =
      ChatBytes.place(of: 0x0A, in: Bytes(rebasing: bytes[..<text.upperBound]), from: text.lowerBound)
      ?? text.upperBound
    let first = Bytes(rebasing: bytes[text.lowerBound..<firstEnd])
    if readWhole(first, bytes, firstEnd) { return }
    if readFile(bytes, text.lowerBound..<firstEnd, isKnown) { return }
    if readPlace(bytes, first) || readPoll(bytes, first, isMarked: isMarked) { return }
    if isMarked {
      let notice = ChatMarkers.shared.notice(Bytes(rebasing: bytes[text]))
      type = .notice
      self.notice = notice?.kind
      takeTitle(notice)
    }
  }

  /// A line that names nobody.
  init(notice bytes: Bytes) {
    type = .notice
    var start = 0
    while ChatBytes.ownMark(bytes, start) > 0 { start += 3 }
    text = start..<bytes.count
    // On Android, calls name nobody.
    if let kind = ChatMarkers.shared.kind(of: Bytes(rebasing: bytes[text])), kind.isMissedCall {
      type = .call
      isMissedCall = true
      return
    }
    let found = ChatMarkers.shared.notice(Bytes(rebasing: bytes[text]))
    notice = found?.kind
    takeTitle(found)
  }

  private mutating func takeTitle(_ notice: (kind: ChatMarkers.Kind, values: [String: String])?) {
    let title = notice?.values["title"] ?? notice?.values["new"]
    groupTitle = title.map { $0.trimmingQuotes }.flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: - Markers

  private mutating func removeEdited(_ bytes: Bytes) {
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > text.lowerBound, bytes[end - 1] == UInt8(ascii: ">") else { return }
    for suffix in ChatMarkers.shared.editedSuffixes where end - text.lowerBound >= suffix.count {
      let start = end - suffix.count
      guard bytes[start..<end].elementsEqual(suffix) else { continue }
      isEdited = true
      end = start
      while end > text.lowerBound {
        if bytes[end - 1] == 0x20 {
          end -= 1
        } else if end - 3 >= text.lowerBound, ChatBytes.mark(bytes, end - 3) == 3 {
          end -= 3
        } else {
          break
        }
      }
      text = text.lowerBound..<end
      return
    }
  }

  /// A first line that is a marker in whole, or one in pointed brackets with a caption behind.
  private mutating func readWhole(_ first: Bytes, _ bytes: Bytes, _ firstEnd: Int) -> Bool {
    if let kind = ChatMarkers.shared.kind(of: first), take(kind, bytes, firstEnd, name: nil) { return true }
    if let opening = ChatMarkers.shared.opening(of: first) {
      let tail = ChatBytes.clean(Bytes(rebasing: first[opening.end...]))
      if opening.kind == .callLog {
        if let seconds = WrittenDuration.seconds(String(decoding: tail, as: UTF8.self)) {
          type = .call
          callSeconds = seconds
          return true
        }
      } else if take(opening.kind, bytes, firstEnd, name: nil) {
        return true
      }
    }
    if first.count == 4, ChatBytes.hasPrefix(first, 0, "null"), firstEnd == bytes.count {
      type = .unsupported
      isViewOnce = true
      return true
    }
    if first.first == UInt8(ascii: "<"), let close = first.firstIndex(of: UInt8(ascii: ">")), close > 1 {
      let marker =
        ChatMarkers.shared.kind(of: Bytes(rebasing: first[...close]))
        ?? ChatMarkers.shared.kind(of: Bytes(rebasing: first[1..<close]))
      if let marker, take(marker, bytes, text.lowerBound + close + 1, name: nil) { return true }
    }
    // `catalogo.pdf • 2 pagine documento omesso`: a mark divides the name from the marker.
    guard let mark = lastMark(first), mark > 0 else { return false }
    let tail = Bytes(rebasing: first[mark...])
    if let kind = ChatMarkers.shared.kind(of: tail), kind == .documentOmitted {
      let end = text.lowerBound + nameEnd(first, mark)
      noteDocument(bytes, text.lowerBound..<(text.lowerBound + mark))
      return take(kind, bytes, firstEnd, name: text.lowerBound..<end)
    }
    var end = mark
    while end > 0, first[end - 1] == 0x20 || first[end - 1] == UInt8(ascii: ",") { end -= 1 }
    let head = Bytes(rebasing: first[..<end])
    // `Chiamata vocale persa, Tocca per richiamare`
    if let kind = ChatMarkers.shared.kind(of: head), kind.isMissedCall {
      return take(kind, bytes, firstEnd, name: nil)
    }
    if ChatMarkers.shared.kind(of: head) == .callLog || Self.isCall(head) {
      type = .call
      callSeconds = WrittenDuration.seconds(String(decoding: ChatBytes.clean(tail), as: UTF8.self))
      return true
    }
    return false
  }

  /// Returns whether the marker decides what the message is.
  private mutating func take(
    _ kind: ChatMarkers.Kind, _ bytes: Bytes, _ end: Int, name: Range<Int>?
  ) -> Bool {
    let sentence = name ?? text.lowerBound..<end
    func omitted(_ type: Word) -> Bool {
      self.type = type
      file = File(name: sentence, type: type, hasName: name != nil, isOmitted: true)
      text = caption(bytes, from: end)
      return true
    }
    switch kind {
    case .mediaOmitted, .documentOmitted: return omitted(.file)
    case .imageOmitted: return omitted(.image)
    case .videoOmitted, .videoNoteOmitted: return omitted(.video)
    case .audioOmitted: return omitted(.audio)
    case .gifOmitted: return omitted(.gif)
    case .stickerOmitted: return omitted(.sticker)
    case .contactOmitted: return omitted(.contact)
    case .viewOnceOmitted:
      isViewOnce = true
      return omitted(.file)
    case .deleted, .deletedByYou, .deletedByAdmin:
      guard end == bytes.count else { return false }
      isDeleted = true
      type = .unsupported
      return true
    case .missedVoiceCall, .missedVideoCall:
      isMissedCall = true
      type = .call
      return true
    case .callLog:
      type = .call
      return true
    case .liveLocation:
      type = .location
      return true
    default:
      guard kind.isNotice else { return false }
      type = .notice
      notice = kind
      return true
    }
  }

  // MARK: - Files

  private mutating func readFile(_ bytes: Bytes, _ line: Range<Int>, _ isKnown: (Bytes) -> Bool) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    guard end - line.lowerBound > 4 else { return false }
    if bytes[end - 1] == UInt8(ascii: ">") {
      return readBracketed(bytes, line.lowerBound..<end, line.upperBound, isKnown)
    }
    guard bytes[end - 1] == UInt8(ascii: ")"),
      let open = bytes[line.lowerBound..<end].lastIndex(of: UInt8(ascii: "(")), open > line.lowerBound + 3,
      end - open <= 96, bytes[open - 1] == 0x20
    else { return false }
    let label = Bytes(rebasing: bytes[(open + 1)..<(end - 1)])
    var name = line.lowerBound..<(open - 1)
    trim(bytes, &name)
    let isLabel = ChatMarkers.shared.kind(of: label) == .attachedAndroid
    let file = Bytes(rebasing: bytes[name])
    guard isLabel || isKnown(file) || Self.isAndroidName(file) && label.count <= 60, !name.isEmpty else {
      return false
    }
    take(name, bytes, caption: line.upperBound)
    return true
  }

  /// `<attached: 00000035-PHOTO-….jpg>`, `<… eklendi>`, and of old `….jpg <attached>`.
  private mutating func readBracketed(
    _ bytes: Bytes, _ line: Range<Int>, _ lineEnd: Int, _ isKnown: (Bytes) -> Bool
  ) -> Bool {
    guard let open = bytes[line].lastIndex(of: UInt8(ascii: "<")) else { return false }
    let inside = (open + 1)..<(line.upperBound - 1)
    guard !inside.isEmpty, inside.count < 1024 else { return false }
    if let colon = bytes[inside].firstIndex(of: UInt8(ascii: ":")), colon + 1 < inside.upperBound,
      ChatBytes.blank(bytes, colon + 1) > 0, colon - open < 64
    {
      var name = (colon + 1)..<inside.upperBound
      trim(bytes, &name)
      let label = Bytes(rebasing: bytes[inside.lowerBound..<colon])
      let isLabel = ChatMarkers.shared.kind(of: label) == .attachedIOSLabel
      guard isLabel || hasExtension(bytes, name) else { return false }
      return take(name, bytes, behind: line.lowerBound..<open, caption: lineEnd, isKnown)
    }
    let word = Bytes(rebasing: bytes[inside])
    if ChatMarkers.shared.kind(of: word) == .attachedIOSLabel {
      var name = line.lowerBound..<open
      trim(bytes, &name)
      guard hasExtension(bytes, name) else { return false }
      take(name, bytes, caption: lineEnd)
      return true
    }
    if let blank = bytes[inside].lastIndex(of: 0x20), blank > inside.lowerBound,
      ChatMarkers.shared.kind(of: Bytes(rebasing: bytes[(blank + 1)..<inside.upperBound]))
        == .attachedIOSSuffix
    {
      var name = inside.lowerBound..<blank
      trim(bytes, &name)
      return take(name, bytes, behind: line.lowerBound..<open, caption: lineEnd, isKnown)
    }
    return false
  }

  /// What WhatsApp writes before a file in brackets is the name of a document and its pages; anything else was typed
  /// by a person, and stays.
  private mutating func take(
    _ name: Range<Int>, _ bytes: Bytes, behind title: Range<Int>, caption end: Int, _ isKnown: (Bytes) -> Bool
  ) -> Bool {
    var title = title
    trim(bytes, &title)
    let file = Bytes(rebasing: bytes[name])
    if file.reversed().starts(with: bytes[title].reversed()) {
      take(name, bytes, caption: end)
    } else if noteDocument(bytes, title) {
      take(name, bytes, caption: end)
    } else {
      guard isKnown(file) else { return false }
      let whole = text
      take(name, bytes, caption: end)
      text = whole
    }
    return true
  }

  /// `catalogo.pdf • 2 pagine`
  @discardableResult
  private mutating func noteDocument(_ bytes: Bytes, _ title: Range<Int>) -> Bool {
    let title = Bytes(rebasing: bytes[title])
    guard title.indices.contains(where: { ChatBytes.hasPrefix(title, $0, " • ") }) else { return false }
    document = String(decoding: ChatBytes.clean(title), as: UTF8.self)
    return true
  }

  private mutating func take(_ name: Range<Int>, _ bytes: Bytes, caption end: Int) {
    let type = Self.type(of: Bytes(rebasing: bytes[name]))
    self.type = type
    file = File(name: name, type: type)
    text = caption(bytes, from: end)
  }

  /// What stands on the lines below, or behind a marker.
  private func caption(_ bytes: Bytes, from end: Int) -> Range<Int> {
    var start = end
    while start < text.upperBound, bytes[start] == 0x0A || bytes[start] == 0x20 { start += 1 }
    return start..<max(start, text.upperBound)
  }

  private func trim(_ bytes: Bytes, _ range: inout Range<Int>) {
    var start = range.lowerBound
    ChatBytes.skipBlanks(bytes, &start)
    var end = range.upperBound
    while end > start {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if end - 3 >= start, ChatBytes.mark(bytes, end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    range = min(start, end)..<end
  }

  private func hasExtension(_ bytes: Bytes, _ name: Range<Int>) -> Bool {
    guard let dot = bytes[name].lastIndex(of: UInt8(ascii: ".")) else { return false }
    return (1...6).contains(name.upperBound - dot - 1) && dot > name.lowerBound
  }

  /// `IMG-20261122-WA0007`.
  private static func isAndroidName(_ name: Bytes) -> Bool {
    name.count >= 15 && name.count < 64 && name[3] == UInt8(ascii: "-")
      && (4..<12).allSatisfy { (0x30...0x39).contains(name[$0]) } && ChatBytes.hasPrefix(name, 12, "-WA")
  }

  /// By the kind that the name tells, else by its extension.
  static func type(of name: Bytes) -> Word {
    for (sign, type) in [
      ("-PHOTO-", Word.image), ("-VIDEO-", .video), ("-AUDIO-", .audio), ("-GIF-", .gif),
      ("-STICKER-", .sticker),
    ] as [(StaticString, Word)] where holds(sign, name) {
      return type
    }
    if isAndroidName(name) {
      for (sign, type) in [
        ("IMG-", Word.image), ("VID-", .video), ("PTT-", .voice), ("AUD-", .audio), ("GIF-", .gif),
        ("STK-", .sticker),
      ] as [(StaticString, Word)] where ChatBytes.hasPrefix(name, 0, sign) {
        return type
      }
    }
    let text = String(decoding: name, as: UTF8.self)
    if text.lowercased().hasSuffix(".vcf") { return .contact }
    return fileType(of: text) ?? .file
  }

  // MARK: - Calls

  private static func isCall(_ head: Bytes) -> Bool {
    [
      "voice call", "video call", "sprachanruf", "videoanruf", "chiamata vocale", "videochiamata",
    ].contains(String(decoding: ChatBytes.clean(head), as: UTF8.self).lowercased())
  }

  // MARK: - Bytes

  /// The last mark of direction that something follows.
  private func lastMark(_ bytes: Bytes) -> Int? {
    // Every one begins with one of two bytes.
    guard bytes.count <= 1024,
      ChatBytes.place(of: 0xE2, in: bytes) != nil || ChatBytes.place(of: 0xEF, in: bytes) != nil
    else { return nil }
    var at = bytes.count - 4
    while at > 0 {
      if ChatBytes.mark(bytes, at) == 3 { return at }
      at -= 1
    }
    return nil
  }

  /// The name of a document without its number of pages.
  private func nameEnd(_ first: Bytes, _ mark: Int) -> Int {
    var end = mark
    for at in 0..<mark where ChatBytes.hasPrefix(first, at, " • ") {
      end = at
      break
    }
    while end > 0, first[end - 1] == 0x20 { end -= 1 }
    return end
  }

  static func holds(_ word: StaticString, _ bytes: Bytes) -> Bool {
    guard bytes.count >= word.utf8CodeUnitCount else { return false }
    let first = word.utf8Start[0]
    for at in 0...(bytes.count - word.utf8CodeUnitCount)
    where bytes[at] == first && ChatBytes.hasPrefix(bytes, at, word) {
      return true
    }
    return false
  }
}
