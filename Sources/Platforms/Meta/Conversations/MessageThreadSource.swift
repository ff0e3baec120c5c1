import Import
import PortaviaModel
import StructuredText

/// The pages that a download has of one conversation, in JSON, in HTML and of the encrypted download.
struct MessageThreadSource: ConversationSource {
  let thread: MessageThread
  let channel: Word
  let pages: [ConversationPage]
  let readsAhead = true
  /// By file; a page without an entry is not read.
  private let kinds: [Int: (page: MessageThread.Page, rule: String)]

  /// Nil when the download has nothing of the conversation.
  init?(_ id: String, channel: Word, in session: ArchiveSession) {
    guard let thread = session.messageThreads.threads[id] else { return nil }
    self.thread = thread
    self.channel = channel
    var kinds: [Int: (page: MessageThread.Page, rule: String)] = [:]
    for page in thread.pages {
      guard case .rule(let rule) = session.claims[page.file] else { continue }
      let name = page.isEncrypted ? EncryptedThreadRule.name : session.download.platform.rules[rule].name
      kinds[page.file] = (page, name)
    }
    self.kinds = kinds
    pages = thread.oldestFirst.filter { kinds[$0.file] != nil }.map {
      ConversationPage(file: $0.file, number: $0.number, isCoarse: $0.isHTML)
    }
  }

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    guard let (kind, rule) = kinds[page.file] else { return }
    let draft = reading.draft { ThreadBuffer(scratchFolder: reading.scratchFolder) }
    if let last = draft.parts.last, last.download != reading.download { draft.header.beginDownload() }
    let number = reading.begin(draft, fileID: plan.fileID(page.file))
    let book = RecordBook(plan, file: page.file, rule: rule)
    if kind.isHTML {
      try MessagePageReader(plan: plan, draft: draft, number: number).read(page, book, into: reading)
    } else {
      try readJSON(kind, page, plan, draft, number, book, reading)
    }
  }

  private func readJSON(
    _ kind: MessageThread.Page, _ page: ConversationPage, _ plan: DownloadPlan, _ draft: ConversationDraft,
    _ number: UInt32, _ book: RecordBook, _ reading: ConversationReading
  ) throws {
    let buffer = draft.buffer
    var loop = RecordLoop(
      JSONSource(
        plan, file: page.file, keys: kind.isEncrypted ? MessageField.encryptedKeys : MessageField.keys,
        layout: RecordLayout(["messages"]), encoding: kind.isEncrypted ? .utf8 : nil),
      book, spillSize: 1 << 20, spill: reading.spare)
    var parser = MessageParser(
      personalTraces: plan.options.personalTraces,
      encryptedFolder: kind.isEncrypted ? EncryptedThread.folder(of: plan.path(of: page.file)) : nil)
    var chunk = try buffer.chunkForNext()
    try loop.run {
      chunk = try buffer.chunkForNext()
      return try $0.next(into: &chunk.arena)
    } _: { step, loop in
      guard case .record(let group) = step else {
        let isUnknown = loop.source.withTape { $0.count > 0 && $0[0].field == KeySet.unknown }
        let hasExtra = loop.source.withTape { draft.header.take($0, in: &chunk.arena) }
        if hasExtra { loop.noteUnknownKeys(in: &chunk.arena) }
        loop.source.noteMember(isKnown: !isUnknown)
        return
      }
      let ordinal = loop.book.ordinal
      let isDamaged = !loop.source.problems.isEmpty
      // A file without `messages` is a single object: not a thread.
      let hasExtra: Bool? =
        group == 0
        ? loop.source.withTape {
          parser.append(
            $0, to: chunk, names: buffer.names, file: number, ordinal: ordinal, isDamaged: isDamaged)
        } : nil
      guard let hasExtra else { return loop.settle(.unusable(.recordUnexpectedShape)) }
      loop.settle(.waiting)
      if hasExtra { loop.noteUnknownKeys(in: &chunk.arena) }
      buffer.appended()
    }
    // The conversation of a group, however many have written in it.
    if kind.number == 0, !kind.isEncrypted, draft.header.kind == nil { draft.header.kind = .group }
    loop.book.notes.withheld += parser.withheld
    let range = buffer.pageRange
    buffer.endPage(isOldestFirst: kind.isEncrypted && buffer.pageAscends)
    let result = loop.finish()
    reading.add(page, loop.book.ledger, result, range: range)
  }

  // MARK: - What is known of it

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    for holder in session.context.sessions where holder.isSameAccount(as: session) {
      guard let own = holder.messageThreads.threads[thread.id] else { continue }
      for number in own.missingNumbers {
        holder.find(.pageMissing, file: own.pages.first?.file, details: ["message_\(number).json"])
      }
    }
    guard let draft = reading.drafts.first else { return [] }
    if reading.overlapsInOneDownload { session.find(.pagesOverlap, file: thread.pages.first?.file) }
    draft.buffer.sort()
    // A file of which nothing could be read tells of no conversation; its bytes are kept and reported.
    if draft.buffer.count == 0, draft.header.isEmpty { return [] }
    if draft.header.kind != .group, draft.header.isMarketplace { draft.header.kind = .marketplace }
    let box = MessageBox(folder: thread.box)
    var facts = ConversationFacts(
      draft, platform: session.download.platform.word,
      channel: session.product == .facebookPage ? .pageInbox : channel, folder: box?.folder ?? .inbox,
      threadID: thread.id,
      source: SourcePosition(file: session.fileID(thread.pages[0].file), ordinal: nil))
    facts.hasPlatformID = thread.hasPlatformID
    facts.isEncrypted = box == .e2eeCutover ? true : nil
    if reading.overlaps || reading.hasCopies {
      facts.merging = ConversationFacts.Merging(ranks: draft.ranks)
    }
    return [facts]
  }
}
