import PortaviaModel

/// Puts the versions of one message that several files hold together, so that what only one of them knows is not
/// lost: a reaction given since, a new field (schema.md section 2, "A record met again").
enum MessageVersions {
  /// The message with everything that its other versions add; the same when they add nothing.
  static func combine(
    _ first: StoredMessage, in chunk: MessageChunk,
    with others: [(message: StoredMessage, chunk: MessageChunk)]
  ) -> (message: StoredMessage, chunk: MessageChunk) {
    let whole = MessageChunk(arenaCapacity: 1024)
    var message = first
    message.text = whole.arena.append(first.text, from: chunk.arena)
    message.time.raw = whole.arena.append(first.time.raw, from: chunk.arena)
    message.linkURL = whole.arena.append(first.linkURL, from: chunk.arena)
    message.linkText = whole.arena.append(first.linkText, from: chunk.arena)
    message.firstAttachment = 0
    message.firstReaction = 0
    var extras: [String] = []
    for (version, source) in [(first, chunk)] + others {
      if message.linkURL.isEmpty { message.linkURL = whole.arena.append(version.linkURL, from: source.arena) }
      if message.linkText.isEmpty {
        message.linkText = whole.arena.append(version.linkText, from: source.arena)
      }
      message.callSeconds = message.callSeconds ?? version.callSeconds
      message.isDeleted = message.isDeleted || version.isDeleted
      addAttachments(of: version, source, to: whole)
      addReactions(of: version, source, to: whole)
      let extra = source.arena.string(version.extra)
      if !extra.isEmpty, !extras.contains(extra) { extras.append(extra) }
    }
    message.attachmentCount = UInt32(whole.attachments.count)
    message.reactionCount = UInt32(whole.reactions.count)
    message.extra = extra(extras, in: whole)
    return (message, whole)
  }

  private static func addAttachments(
    of version: StoredMessage, _ source: MessageChunk, to whole: MessageChunk
  ) {
    // A file that one version has twice stays twice.
    let known = whole.attachments
    for offset in 0..<Int(version.attachmentCount) {
      var file = source.attachments[Int(version.firstAttachment) + offset]
      let uri = source.arena.bytes(file.uri)
      if known.contains(where: { whole.arena.bytes($0.uri).elementsEqual(uri) }) { continue }
      file.uri = whole.arena.append(file.uri, from: source.arena)
      whole.attachments.append(file)
    }
  }

  private static func addReactions(of version: StoredMessage, _ source: MessageChunk, to whole: MessageChunk)
  {
    let known = whole.reactions
    for offset in 0..<Int(version.reactionCount) {
      var reaction = source.reactions[Int(version.firstReaction) + offset]
      let emoji = source.arena.bytes(reaction.emoji)
      let isKnown = known.contains {
        $0.actor == reaction.actor && whole.arena.bytes($0.emoji).elementsEqual(emoji)
      }
      if isKnown { continue }
      reaction.emoji = whole.arena.append(reaction.emoji, from: source.arena)
      reaction.time.raw = whole.arena.append(reaction.time.raw, from: source.arena)
      whole.reactions.append(reaction)
    }
  }

  /// One JSON object: the first version's members, the others as they stand in `previous`.
  private static func extra(_ versions: [String], in whole: MessageChunk) -> Text {
    guard let first = versions.first else { return .null }
    if versions.count == 1 { return whole.arena.append(first) }
    let others = versions.dropFirst().joined(separator: ",")
    // Every version is an object that is not empty.
    return whole.arena.append("\(first.dropLast()),\"previous\":[\(others)]}")
  }
}
