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

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { ChatProbe.isChat(head) }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let context = session.context
    guard let id = session.threadsByFile[file],
      context.writtenThreads.insert(session.threadKey(id)).inserted
    else { return }
    let buffer = ThreadBuffer(scratchFolder: context.sink.scratchFolder)
    var pages: [ConversationFacts.Page] = []
    var places: [(session: ArchiveSession, file: Int)] = []
    var header = ThreadHeader()
    // Downloads stand from the newest to the oldest; the newest one's title counts.
    let holders = context.sessions.filter { $0.sharesThreads(with: session) && $0.threads[id] != nil }
    for holder in holders.reversed() {
      for page in holder.threads[id]?.pages ?? [] {
        guard case .rule = holder.claims[page.file], let facts = holder.chats[page.file] else { continue }
        var reader = ChatReader(
          page.file, in: holder, facts: facts, buffer: buffer, number: UInt32(pages.count))
        try reader.read { try $0.write(to: context) }
        try reader.reading.apply(to: holder, file: page.file, rule: name)
        pages.append(
          ConversationFacts.Page(session: holder, id: holder.fileID(page.file), ledger: reader.ledger))
        places.append((holder, page.file))
        header.title = reader.groupTitle ?? facts.shownTitle ?? header.title
        if facts.isGroup || reader.isGroup { header.threadType = "Group" }
      }
    }
    defer {
      for (page, place) in zip(pages, places) {
        RecordStream.close(page.ledger, file: place.file, in: place.session)
      }
    }
    if buffer.count == 0 { return }
    let isWhole = places.count == 1
    if isWhole { buffer.keepOrder() } else { buffer.sort() }
    let merged =
      isWhole
      ? MergedMessages()
      : try MergedMessages(
        comparing: buffer, downloads: (0..<places.count).reversed().map { $0 },
        coarse: places.map { !($0.session.chats[$0.file]?.family.has(ChatHeader.Family.seconds) ?? false) },
        isChat: true)
    // Of a chat with one person the name of the file tells the other one.
    if header.threadType == nil, buffer.senders.count < 2, let title = header.title {
      header.list([title])
    }
    var writer = ConversationWriter(
      context: context, session: session, buffer: buffer,
      facts: ConversationFacts(
        platform: .whatsapp, channel: .whatsapp, folder: .inbox, threadID: id, hasPlatformID: false,
        keepsFileOrder: true, naming: .phoneNumbers,
        ownerNames: session.owner == nil ? [] : ChatMarkers.shared.ownNames,
        header: header, isEncrypted: nil,
        source: SourcePosition(file: session.fileID(file), ordinal: nil), pages: pages))
    try writer.write(merged: merged)
  }
}
