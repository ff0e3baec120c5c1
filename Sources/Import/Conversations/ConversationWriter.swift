import PortaviaModel
import StructuredText

/// Writes one conversation: its messages oldest first with their children, then its counters.
struct ConversationWriter: ~Copyable {
  private let context: ImportContext
  private let session: ArchiveSession
  private let buffer: ThreadBuffer
  private let facts: ConversationFacts
  private var conversation = Conversation()
  private var people: ConversationPeople
  private let conversationKey: String
  private var keys: MessageKey
  private var inquiries = InquiryCounter()
  private var twins: MessageTwins
  private var counters = ConversationCounters()
  private var titleText: String?

  init(
    context: ImportContext, session: ArchiveSession, buffer: ThreadBuffer, facts: ConversationFacts
  ) {
    self.context = context
    self.session = session
    self.buffer = buffer
    self.facts = facts
    twins = MessageTwins(people: buffer.names.people, revisited: buffer.revisited)
    people = ConversationPeople(context: context, session: session, buffer: buffer, facts: facts)
    conversationKey = ConversationKey.key(of: facts, names: people.names, in: session, context)
    keys = MessageKey(conversation: conversationKey)
    conversation.id = context.nextID.conversation
    context.nextID.conversation += 1
    conversation.platform = facts.platform
    conversation.channel = facts.channel
    conversation.folder = facts.folder
    conversation.isEncrypted = facts.isEncrypted
    conversation.owner = session.owner
    conversation.source = facts.source
    conversation.type = people.type
    conversation.counterpart = people.type == .direct ? people.counterpart : nil
    titleText = facts.header.title
  }

  /// Writes everything. `merged` tells which messages were met before.
  mutating func write(merged: MergedMessages) throws {
    var chunk = MessageChunk(arenaCapacity: 64)
    var chunkIndex: Int32 = -1
    var walk = try ThreadWalk(buffer)
    while let step = try walk.next() {
      let place = step.position
      if place.chunk != chunkIndex {
        chunk = try buffer.chunk(Int(place.chunk))
        chunkIndex = place.chunk
      }
      let stored = chunk.messages[Int(place.index)]
      let page = facts.pages[Int(stored.file)]
      if merged.contains(place) {
        page.ledger.settle(.merged, deferred: true)
        try merged.repeated(place, file: page.id, ordinal: stored.ordinal, context)
        continue
      }
      page.ledger.settle(.normalised, deferred: true)
      let id = context.nextID.message
      context.nextID.message += 1
      if !context.options.writesRows {
        try merged.written(place, as: id, context)
        conversation.messageCount += 1
        MessageCounter.count(stored, of: chunk, page.id, in: session) { holder(of: $0, page) }
        continue
      }
      // Only messages of one instant can be alike, and those without one.
      let isAlone = step.isAlone && stored.time.milliseconds != nil
      let n = isAlone || !context.options.makesKeys ? 0 : twins.number(of: stored, in: chunk)
      let versions = try merged.versions(of: place, in: buffer)
      if versions.isEmpty {
        try context.emit { batch in write(stored, of: chunk, n: n, id: id, page, in: batch) }
      } else {
        let whole = MessageVersions.combine(
          stored, in: chunk, with: versions, people: buffer.names.people,
          isPresent: { uri in facts.pages.contains { $0.session.media.holds(uri) } })
        try context.emit { batch in
          write(whole.message, of: whole.chunk, n: n, id: id, page, in: batch)
        }
      }
      try merged.written(place, as: id, context)
    }
    try finish()
  }

  // MARK: - One message

  private mutating func write(
    _ stored: StoredMessage, of chunk: MessageChunk, n: Int64, id: Int64, _ page: ConversationFacts.Page,
    in batch: Batch
  ) {
    let text = batch.arena.append(stored.text, from: chunk.arena)
    let sentAt = context.timestamp(stored.time, in: batch)
    let sender = people.account(of: stored.sender)
    let direction = direction(of: stored, sender: sender)
    let senderName =
      stored.sender < 0 ? Text.null : batch.arena.append(buffer.names.bytes(stored.sender))
    let attachments = writeAttachments(stored, of: chunk, message: id, page, in: batch)
    let reactions = writeReactions(stored, of: chunk, message: id, direction, page, in: batch)
    conversation.messageCount += 1
    let key = messageKey(stored, chunk, n: n, sender: sender, in: batch)
    var time = stored.time
    time.raw = batch.arena.append(stored.time.raw, from: chunk.arena)
    let message = Message(
      id: id, key: key, conversation: conversation.id, sender: sender, senderName: senderName,
      direction: direction, type: stored.type, text: text, sentAt: sentAt,
      linkURL: batch.arena.append(stored.linkURL, from: chunk.arena),
      linkText: batch.arena.append(stored.linkText, from: chunk.arena), callSeconds: stored.callSeconds,
      isDeleted: stored.isDeleted, position: conversation.messageCount, time: time,
      extra: batch.arena.append(stored.extra, from: chunk.arena),
      source: SourcePosition(file: page.id, ordinal: stored.ordinal))
    message.append(to: batch)
    appendReadable(message, attachments: attachments, reactions: reactions, to: batch)
    follow(message, in: batch)
  }

  private func direction(of stored: StoredMessage, sender: Int64?) -> Direction {
    if stored.type == .notice { return .system }
    guard let sender, let owner = session.owner else { return .unknown }
    return sender == owner ? .out : .in
  }

  private mutating func messageKey(
    _ stored: StoredMessage, _ chunk: MessageChunk, n: Int64, sender: Int64?, in batch: Batch
  ) -> Text {
    if !context.options.makesKeys { return .null }
    let name: MessageKey.Sender =
      if sender != nil, sender == session.owner {
        .owner
      } else if sender != nil, sender == conversation.counterpart {
        .other
      } else if stored.sender >= 0 {
        .name(buffer.names.bytes(stored.sender))
      } else {
        .nobody
      }
    return keys.key(of: stored, in: chunk, from: name, n: n, into: &batch.arena)
  }

  // MARK: - Children

  /// Returns what the view `readable_messages` shows of them.
  private mutating func writeAttachments(
    _ stored: StoredMessage, of chunk: MessageChunk, message: Int64, _ page: ConversationFacts.Page,
    in batch: Batch
  ) -> Text {
    if stored.attachmentCount == 0 { return .null }
    var shown: [UInt8] = []
    for offset in 0..<Int(stored.attachmentCount) {
      let attachment = chunk.attachments[Int(stored.firstAttachment) + offset]
      let uri = chunk.arena.string(attachment.uri)
      let holder = holder(of: uri, page)
      let index = holder.refer(
        to: uri, type: attachment.type, created: attachment.created,
        source: SourcePosition(file: page.id, ordinal: stored.ordinal), hasName: attachment.hasName,
        isOmitted: attachment.isOmitted)
      let reference = holder.media.reference(index)
      Attachment(
        id: context.nextID.attachment, media: reference.id, owner: .message(message), role: attachment.role,
        position: Int64(offset + 1), sourceFile: page.id, extra: .null
      ).append(to: batch)
      context.nextID.attachment += 1
      if !shown.isEmpty { shown += " ; ".utf8 }
      shown +=
        reference.exportPath.map { Array($0.utf8) }
        ?? Array("\(reference.status.name): \(holder.media.media[index].path)".utf8)
    }
    return shown.withUnsafeBufferPointer { batch.arena.append($0) }
  }

  /// The download that has a file: another of the same account may hold what this one lacks.
  private func holder(of uri: String, _ page: ConversationFacts.Page) -> ArchiveSession {
    if facts.pages.allSatisfy({ $0.session === page.session }) || page.session.media.holds(uri) {
      return page.session
    }
    return facts.pages.first { $0.session.media.holds(uri) }?.session ?? page.session
  }

  private mutating func writeReactions(
    _ stored: StoredMessage, of chunk: MessageChunk, message: Int64, _ direction: Direction,
    _ page: ConversationFacts.Page,
    in batch: Batch
  ) -> Text {
    if stored.reactionCount == 0 { return .null }
    var shown: [UInt8] = []
    var isEmpty = true
    for offset in 0..<Int(stored.reactionCount) {
      let given = chunk.reactions[Int(stored.firstReaction) + offset]
      var reaction = Reaction()
      reaction.id = context.nextID.reaction
      context.nextID.reaction += 1
      reaction.platform = facts.platform
      reaction.emoji = batch.arena.append(given.emoji, from: chunk.arena)
      reaction.actor = people.account(of: given.actor)
      reaction.message = message
      reaction.createdAt = context.timestamp(given.time, in: batch)
      reaction.time = given.time
      reaction.time.raw = batch.arena.append(given.time.raw, from: chunk.arena)
      reaction.source = SourcePosition(file: page.id, ordinal: stored.ordinal)
      reaction.append(to: batch)
      context.count(.reactions)
      // What others did towards us: a reaction of somebody else to a message of ours.
      if direction == .out, let actor = reaction.actor, actor != session.owner {
        Interaction(
          table: .reactions, record: reaction.id, account: actor, platform: facts.platform,
          channel: facts.channel, type: Word.reaction.text,
          at: reaction.createdAt.isNull ? context.timestamp(stored.time, in: batch) : reaction.createdAt
        ).append(to: batch)
      }
      // SQL joins nothing to NULL, and group_concat leaves NULL out.
      guard !reaction.emoji.isEmpty else { continue }
      if !isEmpty { shown += " ; ".utf8 }
      isEmpty = false
      shown += batch.arena.bytes(reaction.emoji)
      shown.append(0x20)
      shown += people.displayName(of: given.actor)
    }
    return shown.withUnsafeBufferPointer { batch.arena.append($0) }
  }

  // MARK: - The view of all messages

  private func appendReadable(_ message: Message, attachments: Text, reactions: Text, to batch: Batch) {
    let title = batch.text(titleText)
    batch.appendRow(.readableMessages) { row in
      row.text(facts.platform.text)
      row.text(facts.channel.text)
      row.text(facts.folder.text)
      row.text(title)
      row.integer(message.position)
      row.text(message.sentAt)
      row.text(message.senderName)
      row.text(message.direction.text)
      row.text(message.type.text)
      row.text(message.text)
      row.text(message.linkURL)
      row.text(attachments)
      row.text(reactions)
    }
  }

  // MARK: - Counters

  private mutating func follow(_ message: Message, in batch: Batch) {
    context.count(.messages)
    let ms = message.time.milliseconds
    counters.take(message.direction, at: ms, of: facts, context)
    if let ms { session.saw(ms) }
    switch message.direction {
    case .in:
      conversation.incomingCount += 1
      conversation.lastDirection = .in
      Interaction(
        table: .messages, record: message.id, account: message.sender, platform: facts.platform,
        channel: facts.channel, type: Word.message.text, at: message.sentAt
      ).append(to: batch)
    case .out:
      conversation.outgoingCount += 1
      conversation.lastDirection = .out
    case .system, .unknown: break
    }
    if conversation.type == .direct, let ms {
      for request in inquiries.take(message.direction, message: message.id, at: ms) {
        append(request, to: batch)
      }
    }
  }

  private mutating func append(_ request: InquiryCounter.Request, to batch: Batch) {
    let month = MonthlyActivity.append(context.zone.month(of: request.askedAt), to: &batch.arena)
    let answered = EventTime.milliseconds(request.answeredAt, raw: .null)
    Inquiry(
      conversation: conversation.id, number: request.number, platform: facts.platform,
      channel: facts.channel, account: conversation.counterpart, firstMessage: request.firstMessage,
      month: month, askedAt: Timestamp.append(milliseconds: request.askedAt, to: &batch.arena) ?? .null,
      answeredAt: context.timestamp(answered, in: batch),
      responseSeconds: request.answeredAt.map { ($0 - request.askedAt) / 1000 }
    ).append(to: batch)
  }

  private mutating func finish() throws {
    counters.flush(facts, context)
    // No row of another table refers to it, but a picture that is in no part must be noticed.
    if let image = facts.header.image {
      _ = session.refer(to: image.uri, type: .image, created: image.created, source: facts.source)
    }
    let open = inquiries.finish()
    try context.emit { batch in
      for request in open { append(request, to: batch) }
      var row = conversation
      row.key = batch.text(conversationKey)
      row.platformID = facts.hasPlatformID ? batch.text(facts.threadID) : .null
      row.title = batch.text(titleText)
      row.participantCount = Int64(people.participants.count)
      row.firstMessageAt = context.timestamp(.milliseconds(counters.first, raw: .null), in: batch)
      row.lastMessageAt = context.timestamp(.milliseconds(counters.last, raw: .null), in: batch)
      row.waitingSince = context.timestamp(.milliseconds(counters.waitingSince, raw: .null), in: batch)
      row.extra = batch.text(Extra(facts.header.allExtra).text)
      row.append(to: batch)
      for participant in people.participants {
        Participant(
          conversation: conversation.id, account: participant.account,
          role: participant.account == session.owner ? .owner : .member, isCurrent: participant.isCurrent
        ).append(to: batch)
      }
    }
    context.count(.conversations)
  }
}
