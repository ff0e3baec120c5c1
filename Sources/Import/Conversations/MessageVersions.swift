import PortaviaModel

/// Puts the versions of one message that several files hold together, so that what only one of them knows is not
/// lost: a reaction given since, a new field (docs/rules.md#a-record-found-again).
enum MessageVersions {
  /// The message with everything that its other versions add; the same when they add nothing.
  ///
  /// - Parameters:
  ///   - others: from the newest download to the oldest.
  ///   - people: ``NameTable/people``.
  ///   - isPresent: whether a file that a message shows is in a download.
  static func combine(
    _ first: StoredMessage, in chunk: MessageChunk,
    with others: [(message: StoredMessage, chunk: MessageChunk)], people: [Int32], isPresent: (String) -> Bool
  ) -> (message: StoredMessage, chunk: MessageChunk) {
    let whole = MessageChunk(arenaCapacity: 1024)
    var message = first
    message.text = .null
    message.time.raw = whole.arena.append(first.time.raw, from: chunk.arena)
    message.linkURL = .null
    message.linkText = .null
    message.firstAttachment = 0
    message.firstReaction = 0
    var extras = MessageExtras()
    for (version, source) in [(first, chunk)] + others {
      var older: Text?
      if message.text.isEmpty {
        message.text = whole.arena.append(version.text, from: source.arena)
      } else if !version.text.isEmpty,
        !source.arena.bytes(version.text).elementsEqual(whole.arena.bytes(message.text))
      {
        older = version.text
      }
      // Withdrawn since: what it was is still known.
      if message.type == .unsupported { message.type = version.type }
      if message.linkURL.isEmpty { message.linkURL = whole.arena.append(version.linkURL, from: source.arena) }
      if message.linkText.isEmpty {
        message.linkText = whole.arena.append(version.linkText, from: source.arena)
      }
      message.callSeconds = message.callSeconds ?? version.callSeconds
      message.isDeleted = message.isDeleted || version.isDeleted
      if addAttachments(of: version, source, to: whole, isPresent: isPresent) { message.type = version.type }
      addReactions(of: version, source, to: whole, people: people)
      extras.add(source.arena.string(version.extra), olderText: older.map { source.arena.string($0) })
    }
    message.attachmentCount = UInt32(whole.attachments.count)
    message.reactionCount = UInt32(whole.reactions.count)
    message.extra = extras.text.map { whole.arena.append($0) } ?? .null
    return (message, whole)
  }

  /// Returns whether a file came into the place of a sentence: then this version knows better what the message is.
  private static func addAttachments(
    of version: StoredMessage, _ source: MessageChunk, to whole: MessageChunk, isPresent: (String) -> Bool
  ) -> Bool {
    var isFilled = false
    // A file that one version has twice stays twice.
    let known = whole.attachments.count
    for offset in 0..<Int(version.attachmentCount) {
      var file = source.attachments[Int(version.firstAttachment) + offset]
      let uri = source.arena.bytes(file.uri)
      // The folders before the name change from year to year.
      let twin = whole.attachments[..<known].firstIndex {
        $0.role == file.role && baseName(of: whole.arena.bytes($0.uri)).elementsEqual(baseName(of: uri))
      }
      if let twin {
        let isBetter =
          !isPresent(whole.arena.string(whole.attachments[twin].uri))
          && isPresent(source.arena.string(file.uri))
        if isBetter { whole.attachments[twin].uri = whole.arena.append(file.uri, from: source.arena) }
        if whole.attachments[twin].created == 0 { whole.attachments[twin].created = file.created }
        continue
      }
      file.uri = whole.arena.append(file.uri, from: source.arena)
      // What one version leaves out another one has, or names its kind.
      let other = whole.attachments[..<known].firstIndex {
        $0.role == file.role && ($0.isOmitted || file.isOmitted)
      }
      if let other {
        let isVague = whole.attachments[other].isOmitted && whole.attachments[other].type == .file
        guard !file.isOmitted || isVague else { continue }
        whole.attachments[other] = file
        isFilled = true
        continue
      }
      whole.attachments.append(file)
    }
    return isFilled
  }

  private static func addReactions(
    of version: StoredMessage, _ source: MessageChunk, to whole: MessageChunk, people: [Int32]
  ) {
    func person(_ name: Int32) -> Int32 { name < 0 ? -1 : people[Int(name)] }
    let known = whole.reactions
    for offset in 0..<Int(version.reactionCount) {
      var reaction = source.reactions[Int(version.firstReaction) + offset]
      let emoji = source.arena.bytes(reaction.emoji)
      let isKnown = known.contains {
        person($0.actor) == person(reaction.actor) && whole.arena.bytes($0.emoji).elementsEqual(emoji)
      }
      if isKnown { continue }
      reaction.emoji = whole.arena.append(reaction.emoji, from: source.arena)
      reaction.time.raw = whole.arena.append(reaction.time.raw, from: source.arena)
      whole.reactions.append(reaction)
    }
  }
}

/// The column `extra` of a message that stands in several files: the members of its newest version, the others as they
/// stand in `previous`, each with its text where that was another one.
private struct MessageExtras {
  private var newest: String?
  private var previous: [String] = []
  private var seen: Set<String> = []
  private var isFirst = true

  mutating func add(_ extra: String, olderText: String?) {
    defer { isFirst = false }
    let isNew = !extra.isEmpty && seen.insert(extra).inserted
    if isFirst || (newest == nil && olderText == nil) {
      if isNew { newest = extra }
      return
    }
    var members = Extra()
    if let olderText { members.add("text", olderText) }
    if isNew { members.add(extra) }
    if let object = members.text, seen.insert("\u{0}" + object).inserted { previous.append(object) }
  }

  /// nil when there is nothing to say.
  var text: String? {
    var members = Extra(newest)
    if !previous.isEmpty { members.add("previous", json: "[\(previous.joined(separator: ","))]") }
    return members.text
  }
}
