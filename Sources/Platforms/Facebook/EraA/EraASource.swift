import Import
import PortaviaModel
import StructuredText

/// Gathers the conversations of pages until early 2018.
///
/// Messages wait in one temporary file, so memory grows with the number of conversations and by a few bytes a message.
struct EraASource: ConversationSource {
  let pages: [ConversationPage]
  let rule: String
  /// The files of the download, each by its name and its folder.
  let paths: Set<String>

  /// Bytes of messages that may stay in memory.
  private static let residentLimit = 8 << 20

  // MARK: - Reading

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    let state = reading.note(EraAState.self)
    var loop = RecordLoop(
      BlockSource(plan, file: page.file, container: .threads) { root, _, _ in [PageBlock(root: root)] },
      RecordBook(plan, file: page.file, rule: rule), spillSize: 1 << 20, spill: reading.spare)
    var current: (draft: ConversationDraft, number: UInt32)?
    var arena = Arena(capacity: 64)
    try loop.run {
      try $0.next(into: &arena)
    } _: { _, loop in
      let tape = loop.source.tape
      let root = loop.source.block.root
      if loop.source.hasLostHead { state.endBlock(&current) }
      guard tape.tag(root) == .group else {
        state.endBlock(&current)
        current = try begin(EraAHead(root, tape), page, plan, reading)
        return
      }
      let (draft, number) = try current ?? begin(nil, page, plan, reading)
      current = (draft, number)
      let chunk = try draft.buffer.chunkForNext()
      let size = chunk.size
      loop.book.ordinal += 1
      EraAMessage(root, tape).append(
        tape, to: chunk, names: draft.buffer.names, clock: &loop.source.clock, file: number,
        ordinal: loop.book.ordinal)
      loop.settle(.waiting)
      draft.buffer.appended()
      state.waiting += max(chunk.size - size, 0)
      if state.waiting > Self.residentLimit { try park(reading) }
      if plan.options.keepsRaw { loop.source.keepBeside(nil, &loop.book) }
    }
    state.endBlock(&current)
    let links = loop.book.ledger.tally.read == 0 ? Self.links(plan, page.file) : []
    loop.source.isIndex = !links.isEmpty
    noteMissing(links, &loop.book)
    var result = loop.finish()
    if !links.isEmpty {
      result.keepsVerbatim = true
      result.isIndex = true
    }
    reading.add(page, loop.book.ledger, result)
  }

  private func begin(
    _ head: EraAHead?, _ page: ConversationPage, _ plan: DownloadPlan, _ reading: ConversationReading
  ) throws -> (ConversationDraft, UInt32) {
    // Without a list of people nothing says that two blocks are of one conversation.
    let parts = head?.parts ?? []
    let key =
      parts.isEmpty
      ? "\u{1}\(plan.fileID(page.file)) \(reading.drafts.count)"
      : parts.map(normalizedName).sorted().joined(separator: "\u{0}")
    let draft = try reading.draft(key) {
      ThreadBuffer(scratchFolder: reading.scratchFolder, spill: try reading.spill(), chunkArena: 1024)
    }
    if let head { reading.note(EraAState.self).heads[key, default: EraAHeads()].add(head) }
    return (draft, reading.begin(draft, fileID: plan.fileID(page.file)))
  }

  private func park(_ reading: ConversationReading) throws {
    for draft in reading.drafts { try draft.buffer.park() }
    reading.note(EraAState.self).waiting = 0
  }

  // MARK: - A list of pages

  /// The pages of conversations that a page links to.
  private static func links(_ plan: DownloadPlan, _ file: Int) -> [String] {
    var scanner = LinkScanner()
    var source = plan.open(file)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var count = 0
    while count < 4 << 20 {
      let read = source.read(into: piece)
      if read == 0 { break }
      count += read
      scanner.scan(UnsafeRawBufferPointer(rebasing: piece[..<read]))
    }
    return scanner.links.filter { link in
      let path = ArchivePath(link)
      return path.name != "messages.htm" && EraAPaths.isConversations(path)
    }
  }

  private func noteMissing(_ links: [String], _ book: inout RecordBook) {
    for link in Set(links.map { ArchivePath($0).components.suffix(2).joined(separator: "/") }).sorted()
    where !paths.contains(link) {
      book.find(.pageMissing, details: [link])
    }
  }

  // MARK: - What is known of the conversations

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    try park(reading)
    let state = reading.note(EraAState.self)
    let owner = session.facts.owner?.name
    let people = reading.drafts.map { state.people(of: $0) }
    let addresses = EraAAddresses(people, owner: owner)
    state.addresses = addresses
    return zip(reading.drafts, people).map { draft, listed in
      state.fill(&draft.header, of: draft.key, with: addresses.people(of: listed), owner: owner)
      let overlaps = draft.buffer.arrangeBlocks(isAscending: state.ascending > state.descending)
      draft.buffer.sort()
      var facts = ConversationFacts(
        draft, platform: session.download.platform.word, channel: .messenger, threadID: draft.key,
        source: draft.parts.first.map { SourcePosition(file: $0.fileID, ordinal: nil) })
      facts.hasPlatformID = false
      facts.identity = { FacebookAddress.number($0).map { .platformID($0) } }
      if overlaps { facts.merging = ConversationFacts.Merging(ranks: draft.ranks) }
      return facts
    }
  }

  /// Gives the numbers whose people are known to their accounts.
  func finish(_ reading: ConversationReading, of session: ArchiveSession) {
    guard let addresses = reading.note(EraAState.self).addresses else { return }
    let accounts = session.context.accounts
    for (number, name) in addresses.names.sorted(by: { $0.key < $1.key }) {
      let account =
        normalizedName(name) == session.scope.owner
        ? session.owner : accounts.known(name, platform: session.download.platform.word, scope: session.scope)
      if let account { accounts.identify(account, .platformID, number, number) }
    }
  }
}

/// What is remembered from page to page.
final class EraAState: Note {
  /// Blocks whose oldest message stands first, and last.
  private(set) var ascending = 0
  private(set) var descending = 0
  /// Bytes of messages in memory.
  var waiting = 0
  /// By the keys of the conversations.
  var heads: [String: EraAHeads] = [:]
  var addresses: EraAAddresses?

  init() {}

  func endBlock(_ current: inout (draft: ConversationDraft, number: UInt32)?) {
    switch current?.draft.buffer.endBlock() ?? nil {
    case true?: ascending += 1
    case false?: descending += 1
    case nil: break
    }
    current = nil
  }

  /// Who is listed and who has written, as printed.
  func people(of draft: ConversationDraft) -> EraAAddresses.Sighting {
    let buffer = draft.buffer
    return EraAAddresses.Sighting(
      listed: heads[draft.key]?.first?.names { buffer.names.contains($0) } ?? [],
      senders: buffer.senders.map { buffer.names.string($0) })
  }

  /// - Parameter people: who takes part, as far as it is known.
  func fill(
    _ header: inout ConversationHeader, of key: String, with people: [String], owner: String?
  ) {
    header.take(title: people.filter { $0 != owner }.joined(separator: ", "))
    for name in people { header.add(participant: name) }
    // What is printed says more than the names of those who take part.
    let lines = heads[key]?.lines ?? []
    if lines != [people.joined(separator: ", ")], !lines.isEmpty {
      header.keep("head", json: jsonText(lines.joined(separator: "\n")))
    }
  }
}

/// What the blocks of a conversation begin with.
struct EraAHeads {
  private(set) var first: EraAHead?
  private(set) var lines: [String] = []

  mutating func add(_ head: EraAHead) {
    first = first ?? head
    for line in head.others + [head.line] where !line.isEmpty && !lines.contains(line) { lines.append(line) }
  }
}
