import Import
import PortaviaModel
import StructuredText

/// Gathers the conversations of files of the flat era.
struct FlatMessageSource: ConversationSource {
  let pages: [ConversationPage]
  let rule: String

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    var loop = RecordLoop(
      JSONSource(plan, file: page.file, keys: FlatMessageField.keys, layout: .elements),
      RecordBook(plan, file: page.file, rule: rule), spill: reading.spare)
    var arena = Arena(capacity: 64 * 1024)
    // Messages count through all threads of the file.
    var ordinal: Int64 = 0
    try loop.run {
      arena.removeAll()
      return try $0.next(into: &arena)
    } _: { step, loop in
      if case .record = step {
        try readThread(&ordinal, &loop, &arena, plan.fileID(page.file), reading)
      } else {
        loop.keepMember(in: arena)
      }
    }
    let result = loop.finish()
    reading.add(page, loop.book.ledger, result)
  }

  private func readThread(
    _ ordinal: inout Int64, _ loop: inout RecordLoop<JSONSource>, _ arena: inout Arena, _ fileID: Int64,
    _ reading: ConversationReading
  ) throws {
    let found = loop.source.withTape { FlatThreadRecord($0, in: arena) }
    guard let found else { return loop.settle(.unusable(.recordUnexpectedShape)) }
    let key = found.participants.map { $0.lowercased() }.sorted().joined(separator: "\u{0}")
    let draft = reading.draft(key) { ThreadBuffer(scratchFolder: reading.scratchFolder) }
    if draft.parts.isEmpty { draft.header.list(found.participants) }
    // One download may have two threads of the same people.
    let number =
      draft.parts.last?.fileID == fileID
      ? UInt32(draft.parts.count - 1) : reading.begin(draft, fileID: fileID)
    let buffer = draft.buffer
    for node in found.messages {
      let chunk = try buffer.chunkForNext()
      let parsed = loop.source.withTape { FlatMessage(node, $0, in: arena) }
      if let parsed {
        let extra = loop.rest(of: node, into: &arena)
        parsed.append(
          to: chunk, from: arena, extra: extra, names: buffer.names, file: number, ordinal: ordinal)
        loop.settle(.waiting)
        buffer.appended()
      } else {
        loop.settle(.unusable(.recordUnexpectedShape), node: node, ordinal: ordinal)
      }
      ordinal += 1
    }
    buffer.endPage()
    // What the thread says of itself beside its people and messages.
    loop.source.withTape { tape in for node in found.messages { tape.claimSubtree(node) } }
    let extra = loop.rest(of: 0, into: &arena)
    if extra.isNull { return }
    loop.noteUnknownKeys(in: &arena)
    draft.header.keep("thread", json: arena.string(extra))
  }

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    reading.drafts.compactMap { draft in
      draft.buffer.sort()
      if draft.buffer.count == 0, draft.header.isEmpty { return nil }
      var facts = ConversationFacts(
        draft, platform: .instagram, channel: .instagramDirect, threadID: "",
        source: draft.parts.first.map { SourcePosition(file: $0.fileID, ordinal: nil) })
      facts.hasPlatformID = false
      facts.identity = { Username($0).map { .username($0.shown) } }
      facts.ownerName = session.facts.owner?.username
      if draft.parts.count > 1 { facts.merging = ConversationFacts.Merging(ranks: draft.pageRanks) }
      return facts
    }
  }
}

/// A thread on the tape: who takes part, and the nodes of its messages, newest first.
struct FlatThreadRecord {
  private(set) var participants: [String] = []
  private(set) var messages: [Int] = []

  /// Nil for a record of another shape.
  init?(_ tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(0) == .object,
      let people = tape.child(of: 0, field: FlatMessageField.participants.field),
      tape.kind(people) == .array,
      let list = tape.child(of: 0, field: FlatMessageField.conversation.field), tape.kind(list) == .array
    else { return nil }
    for element in tape.children(of: people) where tape.kind(element) == .string {
      participants.append(arena.string(tape.string(element)))
      tape.claim(element)
    }
    if tape[people].next == people + 1 { tape.claim(people) }
    if tape[list].next == list + 1 { tape.claim(list) }
    for element in tape.children(of: list) { messages.append(element) }
  }
}
