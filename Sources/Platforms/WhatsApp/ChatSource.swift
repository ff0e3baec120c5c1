import Import
import PortaviaModel

/// The exports that a download has of one chat.
struct ChatSource: ConversationSource {
  let pages: [ConversationPage]
  let rule: String
  /// By the files of the pages.
  let facts: [Int: ChatFacts]

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    guard let facts = facts[page.file] else { return }
    // One export stays in its order, whatever its times; several are brought into that of time.
    let draft = reading.draft {
      ThreadBuffer(scratchFolder: reading.scratchFolder, isSequential: reading.pageCount == 1)
    }
    let buffer = draft.buffer
    let number = reading.begin(draft, fileID: plan.fileID(page.file))
    var loop = RecordLoop(
      ChatMessages(plan, file: page.file, facts: facts), RecordBook(plan, file: page.file, rule: rule),
      spillSize: 1 << 20, spill: reading.spare)
    if buffer.isSequential, let counter = reading.counter {
      buffer.receiver = { [ledger = loop.book.ledger] in try counter($0, page.file, ledger) }
    }
    defer { buffer.receiver = nil }
    var reader = ChatReader(plan, file: page.file, facts: facts, buffer: buffer, number: number)
    try reader.read(&loop)
    let result = loop.finish()
    try buffer.passOn()
    reading.add(page, loop.book.ledger, result)
    // The title of the newest download counts.
    if let title = reader.groupTitle ?? facts.shownTitle { draft.header.replace(title: title) }
    if facts.isGroup || reader.isGroup { draft.header.kind = .group }
  }

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    guard let draft = reading.drafts.first, draft.buffer.count > 0 else { return [] }
    let page = pages.first
    var facts = ConversationFacts(
      draft, platform: .whatsapp, channel: .whatsapp,
      threadID: page.flatMap { session.chats.ids[$0.file] } ?? "",
      source: page.map { SourcePosition(file: session.fileID($0.file), ordinal: nil) })
    facts.hasPlatformID = false
    facts.identity = { PhoneNumber.e164($0).map { .phone($0) } }
    facts.ownerNames = session.owner == nil ? [] : ChatMarkers.shared.ownNames
    if !draft.buffer.isSequential {
      draft.buffer.sort()
      facts.merging = ConversationFacts.Merging(ranks: draft.pageRanks, pairsChanged: true)
    }
    // Of a chat with one person the name of the file tells the other one.
    if draft.header.kind == nil, draft.buffer.senders.count < 2, let title = draft.header.title {
      draft.header.list([title])
    }
    return [facts]
  }
}
