import PortaviaModel
import StructuredText

/// Reads the text of a chat, as `Export chat` of WhatsApp writes it (whatsapp.md 1).
///
/// Exports of one chat, made at different times, are one conversation: what they share is written once.
struct ChatRule: FileRule {
  let name = "whatsapp.chat"
  let category = "messages"
  let patterns = [PathPattern("_chat.txt"), PathPattern("*.txt")]
  let tables: [Word] = [.messages, .conversations, .media]

  /// One export of the chat.
  private struct Place {
    var session: ArchiveSession
    var file: Int
    var facts: ChatFacts
  }

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { ChatProbe.isChat(head) }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let context = session.context
    guard let id = session.threadsByFile[file],
      context.writtenThreads.insert(session.threadKey(id)).inserted
    else { return }
    // Downloads stand from the newest to the oldest; the newest one's title counts.
    let holders = context.sessions.filter { $0.sharesThreads(with: session) && $0.threads[id] != nil }
    let places = holders.reversed().flatMap { holder in
      (holder.threads[id]?.pages ?? []).compactMap { page -> Place? in
        guard case .rule = holder.claims[page.file], let facts = holder.chats[page.file] else { return nil }
        return Place(session: holder, file: page.file, facts: facts)
      }
    }
    // One export stays in its order, whatever its times; several are brought into that of time.
    let buffer = ThreadBuffer(scratchFolder: context.sink.scratchFolder, isSequential: places.count == 1)
    var pages: [ConversationFacts.Page] = []
    var header = ThreadHeader()
    defer {
      for (page, place) in zip(pages, places) {
        RecordStream.close(page.ledger, file: place.file, in: place.session)
      }
    }
    for place in places {
      let fileID = place.session.fileID(place.file)
      var reader = ChatReader(
        place.file, in: place.session, facts: place.facts, buffer: buffer, number: UInt32(pages.count))
      if buffer.isSequential, !context.options.writesRows {
        buffer.receiver = { [ledger = reader.ledger] chunk in
          for message in chunk.messages {
            ledger.settle(.normalised, deferred: true)
            MessageCounter.count(message, of: chunk, fileID, in: place.session) { _ in place.session }
          }
        }
      }
      defer { buffer.receiver = nil }
      try reader.read { try $0.write(to: context) }
      try buffer.passOn()
      try reader.reading.apply(to: place.session, file: place.file, rule: name)
      pages.append(ConversationFacts.Page(session: place.session, id: fileID, ledger: reader.ledger))
      header.title = reader.groupTitle ?? place.facts.shownTitle ?? header.title
      if place.facts.isGroup || reader.isGroup { header.threadType = "Group" }
    }
    if buffer.count == 0 { return }
    let merged: MergedMessages
    if buffer.isSequential {
      merged = MergedMessages()
    } else {
      buffer.sort()
      merged = try MergedMessages(
        comparing: buffer, downloads: (0..<places.count).reversed().map { $0 },
        coarse: places.map { !$0.facts.family.has(ChatHeader.Family.seconds) }, isChat: true)
    }
    // Of a chat with one person the name of the file tells the other one.
    if header.threadType == nil, buffer.senders.count < 2, let title = header.title {
      header.list([title])
    }
    var writer = ConversationWriter(
      context: context, session: session, buffer: buffer,
      facts: ConversationFacts(
        platform: .whatsapp, channel: .whatsapp, folder: .inbox, threadID: id, hasPlatformID: false,
        naming: .phoneNumbers,
        ownerNames: session.owner == nil ? [] : ChatMarkers.shared.ownNames,
        header: header, isEncrypted: nil,
        source: SourcePosition(file: session.fileID(file), ordinal: nil), pages: pages))
    try writer.write(merged: merged)
  }
}
