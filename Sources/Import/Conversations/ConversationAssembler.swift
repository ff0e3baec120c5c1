import PortaviaModel

/// Brings the pages of each conversation together, from all downloads of its account, and writes it.
///
/// What may be read ahead is read on threads of its own: ``ConversationReader``. What was read is asked for by the
/// conversation's id; a reading is never taken for that of another conversation.
package final class ConversationAssembler {
  private let context: ImportContext
  /// The rules of each download that read conversations, by the position of the session.
  private let rules: [[any ConversationRule]]
  private var reader: ConversationReader?
  /// What is read ahead, by its keys.
  private var works: [String: ConversationWork] = [:]
  private var written: Set<String> = []

  /// Starts to read ahead.
  /// - Throws: `SystemError` when the system has no thread to give.
  package init(_ context: ImportContext) throws {
    self.context = context
    rules = context.sessions.map { $0.download.platform.rules.compactMap { $0 as? any ConversationRule } }
    let works = ahead()
    if works.isEmpty { return }
    for work in works { self.works[work.key] = work }
    // Where nothing is written, reading is all there is to do; pages in HTML take longer to read than to write.
    let threads = !context.options.writesRows || works.contains(where: \.hasCoarsePages) ? 2 : 1
    reader = try ConversationReader(works, threads: threads, scratchFolder: context.sink.scratchFolder)
  }

  /// Ends the threads and waits for them.
  package func stop() { reader?.stop() }

  /// Every conversation that is read ahead, in the order in which its first page is read.
  private func ahead() -> [ConversationWork] {
    var seen: Set<String> = []
    var works: [ConversationWork] = []
    for session in context.sessions {
      for (file, claim) in session.claims.enumerated() {
        guard case .rule(let index) = claim,
          let rule = session.download.platform.rules[index] as? any ConversationRule,
          let id = rule.conversation(of: file, in: session), seen.insert(session.account + id).inserted,
          let own = rule.source(of: id, in: session), own.readsAhead
        else { continue }
        works.append(work(id, in: session))
      }
    }
    return works
  }

  private func work(_ id: String, in session: ArchiveSession) -> ConversationWork {
    // Downloads of one account stand from the newest to the oldest.
    let holders = context.sessions.indices.reversed().filter {
      context.sessions[$0].isSameAccount(as: session)
    }
    return ConversationWork(
      key: session.account + id,
      holders: holders.compactMap { index in
        let holder = context.sessions[index]
        return rules[index].lazy.compactMap { $0.source(of: id, in: holder) }.first.map {
          ConversationWork.Holder(session: index, plan: DownloadPlan(holder), source: $0)
        }
      })
  }

  // MARK: - Writing

  /// Writes the conversation that a file is a page of, unless it was written with an earlier page.
  ///
  /// - Throws: ``ConversationOrderError``, what reading throws, and what the sink throws.
  package func write(pageAt file: Int, of rule: any ConversationRule, in session: ArchiveSession) throws {
    guard let id = rule.conversation(of: file, in: session), let own = rule.source(of: id, in: session),
      written.insert(session.account + id).inserted
    else { return }
    let planned = works[session.account + id]
    let work = planned ?? self.work(id, in: session)
    let reading =
      if planned != nil, let reader {
        try reader.take(work.key) { try $0.write(to: context) }
      } else {
        try read(work)
      }
    let holders = work.holders.map { context.sessions[$0.session] }
    for page in reading.pages {
      try page.reading.apply(to: holders[page.download], file: page.file, rule: rule.name)
    }
    defer {
      for page in reading.pages {
        RecordBook.close(page.ledger, file: page.file, in: holders[page.download])
      }
    }
    for facts in try own.conversations(in: reading, of: session) {
      try write(facts, reading, holders, in: session)
      facts.draft.buffer.removeAll()
    }
    own.finish(reading, of: session)
  }

  private func read(_ work: ConversationWork) throws -> ConversationReading {
    let reading = ConversationReading(
      scratchFolder: context.sink.scratchFolder, pageCount: work.pageCount
    ) { [context] in try $0.write(to: context) }
    try work.read(into: reading) { holder in
      try context.checkCancelled()
      if context.options.writesRows { return }
      let session = context.sessions[holder.session]
      reading.counter = { chunk, file, ledger in
        for message in chunk.messages {
          ledger.settle(.normalised, deferred: true)
          MessageCounter.count(message, of: chunk, session.fileID(file), in: session) { _ in session }
        }
      }
    }
    return reading
  }

  private func write(
    _ given: ConversationFacts, _ reading: ConversationReading, _ holders: [ArchiveSession],
    in session: ArchiveSession
  ) throws {
    var facts = given
    let draft = facts.draft
    facts.pages = draft.parts.map { part in
      ConversationFacts.Page(
        session: holders[part.download], id: part.fileID, ledger: reading.pages[part.page].ledger)
    }
    let merged = try facts.merging.map { merging in
      try MergedMessages(
        comparing: draft.buffer, ranks: merging.ranks,
        coarse: draft.parts.map { reading.pages[$0.page].isCoarse }, pairsChanged: merging.pairsChanged)
    }
    var writer = ConversationWriter(context: context, session: session, buffer: draft.buffer, facts: facts)
    try writer.write(merged: merged ?? MergedMessages())
  }
}

/// The pages of one conversation in all downloads of its account. Nothing in it changes, so any thread may read them.
package struct ConversationWork: Sendable {
  package struct Holder: Sendable {
    /// Position among the sessions of the run.
    package var session: Int
    package var plan: DownloadPlan
    package var source: any ConversationSource
  }

  /// Names the conversation in the whole run.
  package var key: String
  /// The downloads that have pages of it, the oldest first.
  package var holders: [Holder]

  package var pageCount: Int { holders.reduce(0) { $0 + $1.source.pages.count } }
  package var hasCoarsePages: Bool { holders.contains { $0.source.pages.contains(where: \.isCoarse) } }

  /// Reads all pages; `begin` is called before those of each download.
  package func read(into reading: ConversationReading, begin: (Holder) throws -> Void = { _ in }) throws {
    for (download, holder) in holders.enumerated() {
      reading.download = download
      try begin(holder)
      for page in holder.source.pages { try holder.source.read(page, of: holder.plan, into: reading) }
    }
  }
}
