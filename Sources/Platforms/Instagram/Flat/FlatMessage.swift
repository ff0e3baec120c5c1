import Import
import PortaviaModel
import StructuredText

/// Every key of a message of the flat era that is known
/// (docs/formats/instagram.md#messages-of-the-flat-layout).
enum FlatMessageField: String, KnownKey {
  case participants, conversation, sender, createdAt = "created_at", text, link, likes, username, date
  case heart, media, mediaURL = "media_url", mediaOwner = "media_owner"
  case mediaShareCaption = "media_share_caption", mediaShareURL = "media_share_url"
  case voiceMedia = "voice_media", storyShare = "story_share", storyShareType = "story_share_type"
  case mentionedUsername = "mentioned_username", animatedMediaImages = "animated_media_images"
  case isRandom = "is_random", user, action, videoCallAction = "video_call_action"

  static let keys = KeySet(allCases)
}

/// A message of the flat era. What it uses is claimed on the tape; everything else travels in `extra`.
struct FlatMessage {
  private var time = EventTime.absent
  private var sender = Text.null
  private var text = Text.null
  private var link = Text.null
  private var linkText = Text.null
  private var media = Text.null
  private var mediaType = Word.image
  private var type = Word.text
  private var likes: [(name: Text, time: EventTime)] = []

  /// Nil for what is no message.
  init?(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(node) == .object else { return nil }
    sender = Self.take(.sender, of: node, tape)
    if let member = tape.child(of: node, field: FlatMessageField.createdAt.field),
      tape.kind(member) == .string
    {
      time = FlatTime.time(tape.string(member), in: arena)
      if time.basis != .none { tape.claim(member) }
    }
    if sender.isEmpty, time.milliseconds == nil { return nil }
    text = Self.take(.text, of: node, tape)
    if text.isEmpty { text = Self.take(.heart, of: node, tape) }
    readMedia(node, tape, arena)
    readLikes(node, tape, arena)
    type = type(node, tape)
  }

  private static func member(
    _ field: FlatMessageField, of node: Int, _ tape: borrowing JSONTape
  ) -> Int? {
    guard let member = tape.child(of: node, field: field.field), tape.kind(member) == .string,
      !tape.string(member).isEmpty
    else { return nil }
    return member
  }

  private static func take(
    _ field: FlatMessageField, of node: Int, _ tape: borrowing JSONTape
  ) -> Text {
    guard let member = member(field, of: node, tape) else { return .null }
    tape.claim(member)
    return tape.string(member)
  }

  /// Addresses of files expire; what is said in place of one is no address.
  private mutating func readMedia(_ node: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    for (field, kind) in [
      (FlatMessageField.voiceMedia, Word.voice), (.media, .image), (.mediaURL, .image),
    ] where media.isNull {
      guard let member = Self.member(field, of: node, tape) else { continue }
      let path = arena.string(tape.string(member))
      // Of a voice message that was not delivered a sentence tells: a file that is missing
      // (docs/rules.md#files).
      guard kind == .voice || path.contains("/") && !path.contains(" ") else { continue }
      media = tape.string(member)
      mediaType =
        kind == .voice ? .voice : fileType(of: String(path.prefix { $0 != "?" })) ?? .image
      tape.claim(member)
    }
    for field in [FlatMessageField.mediaShareURL, .link] where link.isNull {
      guard let member = Self.member(field, of: node, tape),
        isWebAddress(arena.bytes(tape.string(member)))
      else { continue }
      link = tape.string(member)
      tape.claim(member)
    }
    if !link.isNull { linkText = Self.take(.mediaShareCaption, of: node, tape) }
  }

  private mutating func readLikes(_ node: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard let list = tape.child(of: node, field: FlatMessageField.likes.field) else { return }
    for element in tape.children(of: list) where tape.kind(element) == .object {
      let name = Self.take(.username, of: element, tape)
      var like = (name: name, time: EventTime.absent)
      if let date = Self.member(.date, of: element, tape) {
        like.time = FlatTime.time(tape.string(date), in: arena)
        if like.time.basis != .none { tape.claim(date) }
      }
      likes.append(like)
    }
  }

  private func type(_ node: Int, _ tape: borrowing JSONTape) -> Word {
    func has(_ field: FlatMessageField, _ tape: borrowing JSONTape) -> Bool {
      tape.child(of: node, field: field.field) != nil
    }
    if has(.videoCallAction, tape) { return .call }
    if has(.action, tape) { return .notice }
    if !media.isNull { return mediaType }
    if has(.voiceMedia, tape) { return .voice }
    if has(.animatedMediaImages, tape) { return .gif }
    if !link.isNull || has(.mediaShareURL, tape) || has(.storyShare, tape) { return .link }
    return text.isEmpty && !has(.heart, tape) ? .unsupported : .text
  }

  /// Puts the message, with its texts, into the chunk of its thread.
  func append(
    to chunk: MessageChunk, from arena: borrowing Arena, extra: Text, names: NameTable, file: UInt32,
    ordinal: Int64
  ) {
    let firstAttachment = UInt32(chunk.attachments.count)
    let firstReaction = UInt32(chunk.reactions.count)
    if !media.isNull {
      chunk.attachments.append(
        StoredAttachment(
          uri: chunk.arena.append(media, from: arena), type: mediaType, role: .content, created: 0))
    }
    for like in likes {
      var time = like.time
      time.raw = chunk.arena.append(like.time.raw, from: arena)
      chunk.reactions.append(
        StoredReaction(
          emoji: chunk.arena.append("❤" as StaticString),
          actor: like.name.isEmpty ? -1 : names.index(of: arena.bytes(like.name)), time: time))
    }
    var time = time
    time.raw = chunk.arena.append(self.time.raw, from: arena)
    chunk.messages.append(
      StoredMessage(
        time: time, sender: sender.isEmpty ? -1 : names.index(of: arena.bytes(sender)), type: type,
        isDeleted: false, callSeconds: nil, text: chunk.arena.append(text, from: arena),
        linkURL: chunk.arena.append(link, from: arena), linkText: chunk.arena.append(linkText, from: arena),
        extra: chunk.arena.append(extra, from: arena), firstAttachment: firstAttachment,
        attachmentCount: UInt32(chunk.attachments.count) - firstAttachment, firstReaction: firstReaction,
        reactionCount: UInt32(chunk.reactions.count) - firstReaction, file: file, ordinal: ordinal))
  }
}
