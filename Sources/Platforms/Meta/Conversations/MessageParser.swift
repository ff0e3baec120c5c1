import Import
import PortaviaModel
import StructuredText

/// Turns the raw record of one Messenger message into a ``StoredMessage``
/// (docs/formats/facebook.md#members-of-a-message, docs/rules.md#messages).
///
/// What it uses it claims; everything else travels in `extra`.
struct MessageParser {
  /// Keys that the scope leaves out; nil in scope `all`.
  private let personalTraces: KeySet?
  /// Members that were left out.
  private(set) var withheld = 0

  /// The folder of an encrypted thread, with its final `/`; nil for the standard download.
  private let encryptedFolder: String?

  /// - Parameter encryptedFolder: where a thread of the encrypted download stands, which its references start from.
  init(personalTraces: KeySet?, encryptedFolder: String? = nil) {
    self.personalTraces = personalTraces
    self.encryptedFolder = encryptedFolder
  }

  /// What a message is made of, gathered in one pass over its members.
  private struct Parts {
    var time = EventTime.absent
    var sender: Int32 = -1
    var content = Text.null
    var linkURL = Text.null
    var linkText = Text.null
    var callSeconds: Int64?
    var isMissed = false
    var isNotice = false
    var isUnsent = false
    var isTakenDown = false
    var hasShare = false
    var hasPoll = false
    /// What an encrypted thread calls the message.
    var isLink = false
    var isPlaceholder = false
    var keepsExtra = false
    var kinds: Set16 = []
  }

  /// The kinds of files that a message carries.
  private struct Set16: OptionSet {
    var rawValue: UInt16
    static let sticker = Set16(rawValue: 1)
    static let video = Set16(rawValue: 2)
    static let image = Set16(rawValue: 4)
    static let gif = Set16(rawValue: 8)
    static let audio = Set16(rawValue: 16)
    static let file = Set16(rawValue: 32)
  }

  /// Appends the message to the chunk whose arena the tape was read into. Returns nil, and appends nothing, when
  /// the record is not an object; else whether anything was left unclaimed.
  ///
  /// - Parameter isDamaged: whether the reader noticed something odd, which may have to be kept in `extra`.
  mutating func append(
    _ tape: borrowing JSONTape, to chunk: MessageChunk, names: NameTable, file: UInt32, ordinal: Int64,
    isDamaged: Bool
  ) -> Bool? {
    guard tape.kind(0) == .object else { return nil }
    let firstAttachment = UInt32(chunk.attachments.count)
    let firstReaction = UInt32(chunk.reactions.count)
    var parts = Parts()
    for member in tape.children(of: 0) {
      guard let field = MessageField(rawValue: tape[member].field) else {
        parts.keepsExtra = true
        continue
      }
      if encryptedFolder == nil {
        read(field, member, tape, chunk, names, &parts)
      } else {
        readEncrypted(field, member, tape, chunk, names, &parts)
      }
    }
    if parts.isLink { parts.linkURL = parts.content }
    var extra = Text.null
    if parts.keepsExtra || isDamaged {
      let (text, dropped) = tape.appendUnclaimed(to: &chunk.arena, dropping: personalTraces)
      extra = text
      withheld += dropped
    }
    chunk.messages.append(
      StoredMessage(
        time: parts.time, sender: parts.sender, type: Self.type(of: parts, link: parts.linkURL, in: chunk),
        isDeleted: parts.isUnsent, callSeconds: parts.callSeconds, text: parts.content,
        linkURL: parts.linkURL, linkText: parts.linkText, extra: extra, firstAttachment: firstAttachment,
        attachmentCount: UInt32(chunk.attachments.count) - firstAttachment, firstReaction: firstReaction,
        reactionCount: UInt32(chunk.reactions.count) - firstReaction, file: file, ordinal: ordinal))
    return !extra.isNull
  }

  private mutating func read(
    _ field: MessageField, _ member: Int, _ tape: borrowing JSONTape, _ chunk: MessageChunk,
    _ names: NameTable, _ parts: inout Parts
  ) {
    switch field {
    case .sender_name:
      let name = tape.string(member)
      if tape.kind(member) == .string {
        tape.claim(member)
        if !name.isEmpty { parts.sender = names.index(of: chunk.arena.bytes(name)) }
      } else {
        parts.keepsExtra = true
      }
    case .timestamp_ms, .timestamp:
      guard parts.time.milliseconds == nil, parts.time.raw.isNull,
        tape.kind(member) == .number || tape.kind(member) == .string
      else {
        parts.keepsExtra = true
        return
      }
      let digits = tape[member].text
      parts.time =
        field == .timestamp_ms
        ? .milliseconds(tape.integer(member), raw: digits) : .seconds(tape.integer(member), raw: digits)
      tape.claim(member)
    case .content:
      parts.content = chunk.arena.unixLineBreaks(tape.string(member))
      claim(member, .string, tape, &parts)
    case .type:
      let type = chunk.arena.bytes(tape.string(member))
      if type.elementsEqual("Generic".utf8) {
        tape.claim(member)
      } else {
        // Its value says more than ours (Share, Call, Payment …): it stays in `extra`.
        parts.isNotice =
          type.elementsEqual("Subscribe".utf8) || type.elementsEqual("Unsubscribe".utf8)
          || parts.isNotice
        parts.keepsExtra = true
      }
    case .photos: files(member, .image, .image, tape, chunk, &parts)
    case .videos: files(member, .video, .video, tape, chunk, &parts)
    case .audio_files: files(member, .audio, .audio, tape, chunk, &parts)
    case .gifs: files(member, .gif, .gif, tape, chunk, &parts)
    case .files: files(member, .file, .file, tape, chunk, &parts)
    case .sticker: files(member, .sticker, .sticker, tape, chunk, &parts)
    case .share: share(member, tape, &parts)
    case .reactions: reactions(member, tape, chunk, names, &parts)
    case .call_duration:
      parts.callSeconds = tape.integer(member)
      if parts.callSeconds != nil { tape.claim(member) } else { parts.keepsExtra = true }
    case .missed:
      parts.isMissed = tape.bool(member) == true
      flag(member, tape, &parts)
    case .users:
      parts.isNotice = true
      parts.keepsExtra = true
    case .is_unsent:
      parts.isUnsent = tape.bool(member) == true
      // The column `is_deleted` says it.
      claim(member, parts.isUnsent ? .true : .false, tape, &parts)
    case .is_taken_down:
      parts.isTakenDown = tape.bool(member) == true
      flag(member, tape, &parts)
    case .is_geoblocked_for_viewer, .is_unsent_image_by_messenger_kid_parent: flag(member, tape, &parts)
    case .bumped_message_metadata:
      if let state = tape.child(of: member, field: MessageField.is_bumped.rawValue), tape.bool(state) == false
      {
        tape.claim(state)
      }
      parts.keepsExtra = true
    case .poll:
      parts.hasPoll = true
      parts.keepsExtra = true
    default: parts.keepsExtra = true
    }
  }

  /// docs/formats/messenger-encrypted.md#fields.
  private func readEncrypted(
    _ field: MessageField, _ member: Int, _ tape: borrowing JSONTape, _ chunk: MessageChunk,
    _ names: NameTable, _ parts: inout Parts
  ) {
    switch field {
    case .senderName where tape.kind(member) == .string:
      tape.claim(member)
      let name = chunk.arena.bytes(tape.string(member))
      if !name.isEmpty { parts.sender = names.index(of: name) }
    case .timestamp where tape.kind(member) == .number:
      parts.time = .milliseconds(tape.integer(member), raw: tape[member].text)
      tape.claim(member)
    case .text where tape.kind(member) == .string:
      parts.content = chunk.arena.unixLineBreaks(tape.string(member))
      tape.claim(member)
    case .isUnsent where tape.bool(member) != nil:
      parts.isUnsent = parts.isUnsent || tape.bool(member) == true
      tape.claim(member)
    case .type where tape.kind(member) == .string:
      let type = chunk.arena.bytes(tape.string(member))
      if type.elementsEqual("link".utf8) {
        parts.isLink = true
      } else if type.elementsEqual("placeholder".utf8) {
        parts.isPlaceholder = true
        parts.isUnsent = true
      } else if !type.elementsEqual("text".utf8), !type.elementsEqual("media".utf8),
        !type.elementsEqual("Generic".utf8)
      {
        parts.keepsExtra = true
        return
      }
      tape.claim(member)
    case .media where tape.kind(member) == .array:
      for element in tape.children(of: member) { encryptedFile(element, tape, chunk, &parts) }
    case .reactions: reactions(member, tape, chunk, names, &parts)
    default: parts.keepsExtra = true
    }
  }

  private func encryptedFile(
    _ element: Int, _ tape: borrowing JSONTape, _ chunk: MessageChunk, _ parts: inout Parts
  ) {
    guard tape.kind(element) == .object,
      let file = tape.child(of: element, field: MessageField.uri.rawValue), tape.kind(file) == .string,
      !tape.string(file).isEmpty
    else {
      parts.keepsExtra = true
      return
    }
    tape.claim(file)
    if tape.children(of: element).contains(where: { $0 != file }) { parts.keepsExtra = true }
    let uri = chunk.arena.string(tape.string(file))
    let type = fileType(of: uri) ?? .file
    parts.kinds.insert(Self.kind(of: type))
    var attachment = StoredAttachment(uri: tape.string(file), type: type, role: .content, created: 0)
    if uri == EncryptedThread.failedDownload {
      attachment.hasName = false
    } else if uri.hasPrefix("./"), let folder = encryptedFolder, !folder.isEmpty {
      attachment.uri = chunk.arena.append(folder + uri.dropFirst(2))
    }
    chunk.attachments.append(attachment)
  }

  private static func kind(of type: Word) -> Set16 {
    switch type {
    case .image: .image
    case .video: .video
    case .audio: .audio
    case .gif: .gif
    case .sticker: .sticker
    default: .file
    }
  }

  /// A flag that is nearly always false: only `true` is worth keeping, in `extra`.
  private func flag(_ member: Int, _ tape: borrowing JSONTape, _ parts: inout Parts) {
    if tape.bool(member) == false { tape.claim(member) } else { parts.keepsExtra = true }
  }

  private func claim(_ member: Int, _ kind: JSONKind, _ tape: borrowing JSONTape, _ parts: inout Parts) {
    if tape.kind(member) == kind { tape.claim(member) } else { parts.keepsExtra = true }
  }

  // MARK: - Files, links, reactions

  private func files(
    _ member: Int, _ type: Word, _ kind: Set16, _ tape: borrowing JSONTape, _ chunk: MessageChunk,
    _ parts: inout Parts
  ) {
    switch tape.kind(member) {
    case .array:
      for element in tape.children(of: member) { file(element, type, kind, tape, chunk, &parts) }
    default: file(member, type, kind, tape, chunk, &parts)
    }
  }

  private func file(
    _ element: Int, _ type: Word, _ kind: Set16, _ tape: borrowing JSONTape, _ chunk: MessageChunk,
    _ parts: inout Parts
  ) {
    guard tape.kind(element) == .object else {
      parts.keepsExtra = true
      return
    }
    guard let file = tape.child(of: element, field: MessageField.uri.rawValue), tape.kind(file) == .string,
      !tape.string(file).isEmpty
    else {
      parts.keepsExtra = true
      return
    }
    tape.claim(file)
    var created: Int64 = 0
    var thumbnail = Text.null
    for member in tape.children(of: element) where member != file {
      switch MessageField(rawValue: tape[member].field) {
      case .creation_timestamp:
        guard let seconds = tape.integer(member), created == 0 else {
          parts.keepsExtra = true
          continue
        }
        created = seconds
        tape.claim(member)
      case .is_geoblocked_for_viewer: flag(member, tape, &parts)
      case .thumbnail:
        if thumbnail.isNull, let inner = tape.child(of: member, field: MessageField.uri.rawValue),
          tape.kind(inner) == .string
        {
          thumbnail = tape.string(inner)
          tape.claim(inner)
          if tape.children(of: member).contains(where: { $0 != inner }) { parts.keepsExtra = true }
        } else {
          parts.keepsExtra = true
        }
      default: parts.keepsExtra = true
      }
    }
    parts.kinds.insert(kind)
    chunk.attachments.append(
      StoredAttachment(uri: tape.string(file), type: type, role: .content, created: created))
    if !thumbnail.isEmpty {
      chunk.attachments.append(StoredAttachment(uri: thumbnail, type: .image, role: .thumbnail, created: 0))
    }
  }

  private func share(_ member: Int, _ tape: borrowing JSONTape, _ parts: inout Parts) {
    parts.hasShare = true
    guard tape.kind(member) == .object else {
      parts.keepsExtra = true
      return
    }
    for inner in tape.children(of: member) {
      switch MessageField(rawValue: tape[inner].field) {
      case .link where tape.kind(inner) == .string && parts.linkURL.isNull:
        parts.linkURL = tape.string(inner)
        tape.claim(inner)
      case .is_geoblocked_for_viewer: flag(inner, tape, &parts)
      case .share_text where tape.kind(inner) == .string && parts.linkText.isNull:
        parts.linkText = tape.string(inner)
        tape.claim(inner)
      default: parts.keepsExtra = true
      }
    }
  }

  private func reactions(
    _ member: Int, _ tape: borrowing JSONTape, _ chunk: MessageChunk, _ names: NameTable,
    _ parts: inout Parts
  ) {
    guard tape.kind(member) == .array else {
      parts.keepsExtra = true
      return
    }
    for element in tape.children(of: member) {
      guard tape.kind(element) == .object else {
        parts.keepsExtra = true
        continue
      }
      var reaction = StoredReaction(emoji: .null, actor: -1, time: .absent)
      for inner in tape.children(of: element) {
        switch MessageField(rawValue: tape[inner].field) {
        case .reaction where tape.kind(inner) == .string:
          reaction.emoji = tape.string(inner)
          tape.claim(inner)
        case .actor where tape.kind(inner) == .string:
          let name = chunk.arena.bytes(tape.string(inner))
          if !name.isEmpty { reaction.actor = names.index(of: name) }
          tape.claim(inner)
        case .timestamp where tape.kind(inner) == .number:
          reaction.time = .seconds(tape.integer(inner), raw: tape[inner].text)
          tape.claim(inner)
        default: parts.keepsExtra = true
        }
      }
      chunk.reactions.append(reaction)
    }
  }

  // MARK: - Type

  /// The first that applies (docs/rules.md#messages).
  private static func type(of parts: Parts, link: Text, in chunk: MessageChunk) -> Word {
    if parts.isNotice { return .notice }
    if parts.callSeconds != nil || parts.isMissed { return .call }
    if parts.kinds.contains(.sticker) { return .sticker }
    if parts.kinds.contains(.video) { return .video }
    if parts.kinds.contains(.image) { return .image }
    if parts.kinds.contains(.gif) { return .gif }
    if parts.kinds.contains(.audio) { return .audio }
    if parts.kinds.contains(.file) { return .file }
    if parts.hasShare {
      if isMap(chunk.arena.bytes(link)) { return .location }
      if parts.hasPoll { return .poll }
      return .link
    }
    if parts.hasPoll { return .poll }
    if parts.isPlaceholder { return .unsupported }
    if parts.isLink, !link.isEmpty { return .link }
    return parts.content.isEmpty ? .unsupported : .text
  }

  /// A place that was sent is a link to a map with the place in `where1`
  /// (docs/formats/facebook.md#sentences-in-the-text).
  private static func isMap(_ link: UnsafeBufferPointer<UInt8>) -> Bool {
    guard link.count > 20, link.count < 4096 else { return false }
    let url = String(decoding: link, as: UTF8.self)
    return url.contains("bing.com/maps") && url.contains("where1=")
  }
}
