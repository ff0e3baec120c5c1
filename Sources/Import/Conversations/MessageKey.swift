import PortaviaModel

/// Makes the keys of the messages of one conversation: conversation key, time, sender, type, text, media names, n
/// (docs/keys.md).
struct MessageKey: ~Copyable {
  /// How a sender is named in keys: the same in every export, whoever made it.
  enum Sender {
    case owner
    /// The counterpart of a direct conversation.
    case other
    case name(UnsafeBufferPointer<UInt8>)
    case nobody
  }

  private var key = RecordKey()
  /// Where what all keys begin with ends.
  private let beginning: Int

  init(conversation: String) {
    key.begin("messages", "content")
    key.part(conversation)
    beginning = key.position
  }

  /// - Parameters:
  ///   - chunk: holds the texts of the message.
  ///   - n: number of the message among those that are otherwise equal.
  mutating func key(
    of message: StoredMessage, in chunk: MessageChunk, from sender: Sender, n: Int64, into arena: inout Arena
  ) -> Text {
    key.rewind(to: beginning)
    if let ms = message.time.milliseconds {
      key.part(ms)
    } else {
      key.part(chunk.arena.bytes(message.time.raw))
    }
    switch sender {
    case .owner: key.part("owner" as StaticString)
    case .other: key.part("other" as StaticString)
    case .name(let name): key.part(name)
    case .nobody: key.part("" as StaticString)
    }
    key.part(arena.bytes(message.type.text))
    key.digestPart(chunk.arena.bytes(message.text))
    let start = key.beginPart()
    var isFirst = true
    for index in 0..<Int(message.attachmentCount) {
      let attachment = chunk.attachments[Int(message.firstAttachment) + index]
      guard attachment.role == .content, attachment.hasName else { continue }
      if !isFirst { key.piece("/") }
      isFirst = false
      key.piece(baseName(of: chunk.arena.bytes(attachment.uri)))
    }
    key.endPart(start)
    key.part(n)
    return key.finish("ms", into: &arena)
  }
}
