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
    var message = MessageReading(into: chunk, names: names)
    for member in tape.children(of: 0) {
      guard let field = MessageField(field: tape[member].field) else {
        message.keepsExtra = true
        continue
      }
      if encryptedFolder == nil {
        read(field, at: member, of: tape, into: &message)
      } else {
        readEncrypted(field, at: member, of: tape, into: &message)
      }
    }
    if message.isLink { message.linkURL = message.content }
    var extra = Text.null
    if message.keepsExtra || isDamaged {
      let (text, dropped) = tape.appendUnclaimed(to: &chunk.arena, dropping: personalTraces)
      extra = text
      withheld += dropped
    }
    chunk.messages.append(
      StoredMessage(
        time: message.time, sender: message.sender, type: Self.type(of: message),
        isDeleted: message.isUnsent, callSeconds: message.callSeconds, text: message.content,
        linkURL: message.linkURL, linkText: message.linkText, extra: extra, firstAttachment: firstAttachment,
        attachmentCount: UInt32(chunk.attachments.count) - firstAttachment, firstReaction: firstReaction,
        reactionCount: UInt32(chunk.reactions.count) - firstReaction, file: file, ordinal: ordinal))
    return !extra.isNull
  }

  private mutating func read(
    _ field: MessageField, at member: Int, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    switch field {
    case .senderName:
      let name = tape.string(member)
      if tape.kind(member) == .string {
        tape.claim(member)
        if !name.isEmpty { message.sender = message.names.index(of: message.chunk.arena.bytes(name)) }
      } else {
        message.keepsExtra = true
      }
    case .timestampMs, .timestamp:
      guard message.time.milliseconds == nil, message.time.raw.isNull,
        tape.kind(member) == .number || tape.kind(member) == .string
      else {
        message.keepsExtra = true
        return
      }
      let digits = tape[member].text
      message.time =
        field == .timestampMs
        ? .milliseconds(tape.integer(member), raw: digits) : .seconds(tape.integer(member), raw: digits)
      tape.claim(member)
    case .content:
      message.content = message.chunk.arena.unixLineBreaks(tape.string(member))
      claim(member, if: .string, of: tape, into: &message)
    case .type:
      let type = message.chunk.arena.bytes(tape.string(member))
      if type.elementsEqual("Generic".utf8) {
        tape.claim(member)
      } else {
        // Its value says more than ours (Share, Call, Payment …): it stays in `extra`.
        message.isNotice =
          type.elementsEqual("Subscribe".utf8) || type.elementsEqual("Unsubscribe".utf8)
          || message.isNotice
        message.keepsExtra = true
      }
    case .photos: files(member, as: .image, of: tape, into: &message)
    case .videos: files(member, as: .video, of: tape, into: &message)
    case .audioFiles: files(member, as: .audio, of: tape, into: &message)
    case .gifs: files(member, as: .gif, of: tape, into: &message)
    case .files: files(member, as: .file, of: tape, into: &message)
    case .sticker: files(member, as: .sticker, of: tape, into: &message)
    case .share: share(member, of: tape, into: &message)
    case .reactions: reactions(member, of: tape, into: &message)
    case .callDuration:
      message.callSeconds = tape.integer(member)
      if message.callSeconds != nil { tape.claim(member) } else { message.keepsExtra = true }
    case .missed:
      message.isMissed = tape.bool(member) == true
      flag(member, of: tape, into: &message)
    case .users:
      message.isNotice = true
      message.keepsExtra = true
    case .isUnsent:
      message.isUnsent = tape.bool(member) == true
      // The column `is_deleted` says it.
      claim(member, if: message.isUnsent ? .true : .false, of: tape, into: &message)
    case .isTakenDown:
      message.isTakenDown = tape.bool(member) == true
      flag(member, of: tape, into: &message)
    case .isGeoblockedForViewer, .isUnsentImageByMessengerKidParent: flag(member, of: tape, into: &message)
    case .bumpedMessageMetadata:
      if let state = tape.child(of: member, field: MessageField.isBumped.field), tape.bool(state) == false {
        tape.claim(state)
      }
      message.keepsExtra = true
    case .poll:
      message.hasPoll = true
      message.keepsExtra = true
    default: message.keepsExtra = true
    }
  }

  /// docs/formats/messenger-encrypted.md#fields.
  private func readEncrypted(
    _ field: MessageField, at member: Int, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    switch field {
    case .encryptedSenderName where tape.kind(member) == .string:
      tape.claim(member)
      let name = message.chunk.arena.bytes(tape.string(member))
      if !name.isEmpty { message.sender = message.names.index(of: name) }
    case .timestamp where tape.kind(member) == .number:
      message.time = .milliseconds(tape.integer(member), raw: tape[member].text)
      tape.claim(member)
    case .text where tape.kind(member) == .string:
      message.content = message.chunk.arena.unixLineBreaks(tape.string(member))
      tape.claim(member)
    case .encryptedIsUnsent where tape.bool(member) != nil:
      message.isUnsent = message.isUnsent || tape.bool(member) == true
      tape.claim(member)
    case .type where tape.kind(member) == .string:
      let type = message.chunk.arena.bytes(tape.string(member))
      if type.elementsEqual("link".utf8) {
        message.isLink = true
      } else if type.elementsEqual("placeholder".utf8) {
        message.isPlaceholder = true
        message.isUnsent = true
      } else if !type.elementsEqual("text".utf8), !type.elementsEqual("media".utf8),
        !type.elementsEqual("Generic".utf8)
      {
        message.keepsExtra = true
        return
      }
      tape.claim(member)
    case .media where tape.kind(member) == .array:
      for element in tape.children(of: member) { encryptedFile(element, of: tape, into: &message) }
    case .reactions: reactions(member, of: tape, into: &message)
    default: message.keepsExtra = true
    }
  }

  private func encryptedFile(
    _ element: Int, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    guard tape.kind(element) == .object,
      let file = tape.child(of: element, field: MessageField.uri.field), tape.kind(file) == .string,
      !tape.string(file).isEmpty
    else {
      message.keepsExtra = true
      return
    }
    tape.claim(file)
    if tape.children(of: element).contains(where: { $0 != file }) { message.keepsExtra = true }
    let uri = message.chunk.arena.string(tape.string(file))
    let type = fileType(of: uri) ?? .file
    message.kinds.insert(Self.kind(of: type))
    var attachment = StoredAttachment(uri: tape.string(file), type: type, role: .content, created: 0)
    if uri == EncryptedThread.failedDownload {
      attachment.hasName = false
    } else if uri.hasPrefix("./"), let folder = encryptedFolder, !folder.isEmpty {
      attachment.uri = message.chunk.arena.append(folder + uri.dropFirst(2))
    }
    message.chunk.attachments.append(attachment)
  }

  private static func kind(of type: Word) -> FileKinds {
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
  private func flag(_ member: Int, of tape: borrowing JSONTape, into message: inout MessageReading) {
    if tape.bool(member) == false { tape.claim(member) } else { message.keepsExtra = true }
  }

  private func claim(
    _ member: Int, if kind: JSONKind, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    if tape.kind(member) == kind { tape.claim(member) } else { message.keepsExtra = true }
  }

  // MARK: - Files, links, reactions

  private func files(
    _ member: Int, as type: Word, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    switch tape.kind(member) {
    case .array:
      for element in tape.children(of: member) { file(element, as: type, of: tape, into: &message) }
    default: file(member, as: type, of: tape, into: &message)
    }
  }

  private func file(
    _ element: Int, as type: Word, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    guard tape.kind(element) == .object else {
      message.keepsExtra = true
      return
    }
    guard let file = tape.child(of: element, field: MessageField.uri.field), tape.kind(file) == .string,
      !tape.string(file).isEmpty
    else {
      message.keepsExtra = true
      return
    }
    tape.claim(file)
    var created: Int64 = 0
    var thumbnail = Text.null
    for member in tape.children(of: element) where member != file {
      switch MessageField(field: tape[member].field) {
      case .creationTimestamp:
        guard let seconds = tape.integer(member), created == 0 else {
          message.keepsExtra = true
          continue
        }
        created = seconds
        tape.claim(member)
      case .isGeoblockedForViewer: flag(member, of: tape, into: &message)
      case .thumbnail:
        if thumbnail.isNull, let inner = tape.child(of: member, field: MessageField.uri.field),
          tape.kind(inner) == .string
        {
          thumbnail = tape.string(inner)
          tape.claim(inner)
          if tape.children(of: member).contains(where: { $0 != inner }) { message.keepsExtra = true }
        } else {
          message.keepsExtra = true
        }
      default: message.keepsExtra = true
      }
    }
    message.kinds.insert(Self.kind(of: type))
    message.chunk.attachments.append(
      StoredAttachment(uri: tape.string(file), type: type, role: .content, created: created))
    if !thumbnail.isEmpty {
      message.chunk.attachments.append(
        StoredAttachment(uri: thumbnail, type: .image, role: .thumbnail, created: 0))
    }
  }

  private func share(_ member: Int, of tape: borrowing JSONTape, into message: inout MessageReading) {
    message.hasShare = true
    guard tape.kind(member) == .object else {
      message.keepsExtra = true
      return
    }
    for inner in tape.children(of: member) {
      switch MessageField(field: tape[inner].field) {
      case .link where tape.kind(inner) == .string && message.linkURL.isNull:
        message.linkURL = tape.string(inner)
        tape.claim(inner)
      case .isGeoblockedForViewer: flag(inner, of: tape, into: &message)
      case .shareText where tape.kind(inner) == .string && message.linkText.isNull:
        message.linkText = tape.string(inner)
        tape.claim(inner)
      default: message.keepsExtra = true
      }
    }
  }

  private func reactions(
    _ member: Int, of tape: borrowing JSONTape, into message: inout MessageReading
  ) {
    guard tape.kind(member) == .array else {
      message.keepsExtra = true
      return
    }
    for element in tape.children(of: member) {
      guard tape.kind(element) == .object else {
        message.keepsExtra = true
        continue
      }
      var reaction = StoredReaction(emoji: .null, actor: -1, time: .absent)
      for inner in tape.children(of: element) {
        switch MessageField(field: tape[inner].field) {
        case .reaction where tape.kind(inner) == .string:
          reaction.emoji = tape.string(inner)
          tape.claim(inner)
        case .actor where tape.kind(inner) == .string:
          let name = message.chunk.arena.bytes(tape.string(inner))
          if !name.isEmpty { reaction.actor = message.names.index(of: name) }
          tape.claim(inner)
        case .timestamp where tape.kind(inner) == .number:
          reaction.time = .seconds(tape.integer(inner), raw: tape[inner].text)
          tape.claim(inner)
        default: message.keepsExtra = true
        }
      }
      message.chunk.reactions.append(reaction)
    }
  }

  // MARK: - Type

  /// The first that applies (docs/rules.md#messages).
  private static func type(of message: MessageReading) -> Word {
    if message.isNotice { return .notice }
    if message.callSeconds != nil || message.isMissed { return .call }
    if message.kinds.contains(.sticker) { return .sticker }
    if message.kinds.contains(.video) { return .video }
    if message.kinds.contains(.image) { return .image }
    if message.kinds.contains(.gif) { return .gif }
    if message.kinds.contains(.audio) { return .audio }
    if message.kinds.contains(.file) { return .file }
    if message.hasShare {
      if isMap(message.chunk.arena.bytes(message.linkURL)) { return .location }
      if message.hasPoll { return .poll }
      return .link
    }
    if message.hasPoll { return .poll }
    if message.isPlaceholder { return .unsupported }
    if message.isLink, !message.linkURL.isEmpty { return .link }
    return message.content.isEmpty ? .unsupported : .text
  }

  /// A place that was sent is a link to a map with the place in `where1`
  /// (docs/formats/facebook.md#sentences-in-the-text).
  private static func isMap(_ link: UnsafeBufferPointer<UInt8>) -> Bool {
    guard link.count > 20, link.count < 4096 else { return false }
    let url = String(decoding: link, as: UTF8.self)
    return url.contains("bing.com/maps") && url.contains("where1=")
  }
}
