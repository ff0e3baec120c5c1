import PortaviaModel
import StructuredText

/// The conversations of the flat era: `messages.json`, a list of threads with all of their messages (instagram.md 7.5).
/// People go by their usernames, and a thread has no id: it is known by who takes part.
struct FlatMessages: FileRule {
  let name = "instagram.flat-messages"
  let category = "messages"
  let patterns = [PathPattern("messages.json")]
  let tables: [Word] = [.messages, .conversations, .reactions, .media]

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "messages.json") }

  /// All downloads of the account are read with the first of their files: their threads are brought together.
  func read(_ file: Int, in session: ArchiveSession) throws {
    let context = session.context
    guard context.writtenThreads.insert(session.threadKey("\u{0}flat")).inserted else { return }
    var threads = FlatThreads(scratchFolder: context.sink.scratchFolder)
    var books: [(session: ArchiveSession, file: Int, ledger: Ledger)] = []
    for holder in context.sessions.reversed() where holder.sharesThreads(with: session) {
      for (index, claim) in holder.claims.enumerated() {
        guard case .rule(let rule) = claim, holder.download.platform.rules[rule] is FlatMessages else {
          continue
        }
        books.append((holder, index, try readFile(index, in: holder, &threads)))
      }
    }
    for thread in threads.all { try write(thread, in: session) }
    for book in books { RecordStream.close(book.ledger, file: book.file, in: book.session) }
  }

  private func readFile(
    _ file: Int, in session: ArchiveSession, _ threads: inout FlatThreads
  ) throws -> Ledger {
    var stream = RecordStream(
      session, file: file, rule: name, keys: FlatMessageField.keys, layout: .elements)
    let page = ConversationFacts.Page(session: session, id: session.fileID(file), ledger: stream.ledger)
    var arena = Arena(capacity: 64 * 1024)
    var ordinal: Int64 = 0
    while let step = try stream.next(into: &arena) {
      switch step {
      case .member: stream.keepMember(in: arena)
      case .record(let place, _):
        try readThread(place, page, &ordinal, &stream, &arena, &threads)
      }
      arena.removeAll()
      if stream.reading.raw.size > 1 << 18 { try stream.reading.raw.take().write(to: session.context) }
    }
    try stream.finish().apply(to: session, file: file, rule: name)
    return stream.ledger
  }

  private func readThread(
    _ place: Int64, _ page: ConversationFacts.Page, _ ordinal: inout Int64, _ stream: inout RecordStream,
    _ arena: inout Arena, _ threads: inout FlatThreads
  ) throws {
    let found = stream.withTape { FlatThreadRecord($0, in: arena) }
    guard let found else {
      stream.preserve(stream.ledger.open(), ordinal: place, .recordUnexpectedShape)
      return
    }
    let thread = threads.thread(of: found.participants)
    thread.begin(page)
    for node in found.messages {
      let debt = stream.ledger.open()
      let chunk = try thread.buffer.chunkForNext()
      let parsed = stream.withTape { FlatMessage(node, $0, in: arena) }
      guard let parsed else {
        stream.preserve(debt, node: node, ordinal: ordinal, .recordUnexpectedShape)
        ordinal += 1
        continue
      }
      let extra = stream.rest(of: node, into: &arena)
      parsed.append(
        to: chunk, from: arena, extra: extra, names: &thread.buffer.names,
        file: UInt32(thread.pages.count - 1),
        ordinal: ordinal)
      debt.postpone()
      thread.buffer.appended()
      ordinal += 1
    }
    thread.end()
    // What the thread says of itself beside its people and messages.
    stream.withTape { tape in for node in found.messages { tape.claimSubtree(node) } }
    let extra = stream.extra(into: &arena)
    if !extra.isNull { thread.header.keep("thread", json: arena.string(extra)) }
  }

  private func write(_ thread: FlatThread, in session: ArchiveSession) throws {
    let context = session.context
    thread.buffer.sort()
    let merged =
      thread.pages.count > 1
      ? try MergedMessages(comparing: thread.buffer, downloads: thread.ranks) : MergedMessages()
    if thread.buffer.count == 0, thread.header.isEmpty { return }
    var writer = ConversationWriter(
      context: context, session: session, buffer: thread.buffer,
      facts: ConversationFacts(
        platform: .instagram, channel: .instagram_direct, folder: .inbox, threadID: "",
        hasPlatformID: false, naming: .usernames, header: thread.header, isEncrypted: nil,
        source: thread.pages.first.map { SourcePosition(file: $0.id, ordinal: nil) }, pages: thread.pages))
    try writer.write(merged: merged)
  }
}
