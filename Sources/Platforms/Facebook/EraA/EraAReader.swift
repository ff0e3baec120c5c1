import PortaviaModel
import StructuredText

/// Gathers the conversations of pages until early 2018 and writes them.
///
/// Messages wait in one temporary file, so memory grows with the number of conversations and by a few bytes a message.
final class EraAReader {
  private let session: ArchiveSession
  private let rule: String
  private let scratch: String?
  private let spill: ChunkSpill?
  private var conversations: [EraAConversation] = []
  private var byKey: [String: Int] = [:]
  private var books: [(session: ArchiveSession, file: Int, ledger: Ledger)] = []
  private var download = 0
  private var blocks = (ascending: 0, descending: 0)
  private var waiting = 0

  /// Bytes of messages that may stay in memory.
  private static let residentLimit = 8 << 20

  init(_ session: ArchiveSession, rule: String) throws {
    self.session = session
    self.rule = rule
    scratch = session.context.sink.scratchFolder
    spill = try scratch.map { try ChunkSpill(folder: $0) }
  }

  /// The pages that follow are of a newer download.
  func beginDownload() { download += 1 }

  // MARK: - Reading

  /// Reads one page to its end.
  func read(_ file: Int, in holder: ArchiveSession) throws {
    var stream = PageStream(holder, file: file, container: .threads)
    var current: EraAConversation?
    while let root = try stream.next() {
      let tape = stream.tape
      if stream.hasLostHead {
        try endBlock(&current)
      }
      guard tape.tag(root) == .group else {
        try endBlock(&current)
        current = conversation(EraAHead(root, tape), file, holder, stream.ledger)
        continue
      }
      let conversation = current ?? self.conversation(nil, file, holder, stream.ledger)
      current = conversation
      let chunk = try conversation.buffer.chunkForNext()
      let size = chunk.size
      let debt = stream.open()
      EraAMessage(root, tape).append(
        tape, to: chunk, names: &conversation.buffer.names, clock: &stream.clock,
        file: UInt32(conversation.pages.count - 1), ordinal: stream.ordinal)
      debt.postpone()
      conversation.buffer.appended()
      waiting += max(chunk.size - size, 0)
      if waiting > Self.residentLimit { try park() }
      if session.context.options.keepsRaw { stream.keepBeside(nil) }
      if stream.reading.raw.size > 1 << 20 { try stream.reading.raw.take().write(to: session.context) }
    }
    try endBlock(&current)
    let links = stream.ledger.tally.read == 0 ? Self.pages(holder, file) : []
    var reading = stream.finish(isIndex: !links.isEmpty)
    if !links.isEmpty {
      reading.keepsVerbatim = true
      noteMissing(links, file, holder)
    }
    try reading.apply(to: holder, file: file, rule: rule)
    if !links.isEmpty { holder.files[file].role = .index }
    books.append((holder, file, stream.ledger))
  }

  private func conversation(
    _ head: EraAHead?, _ file: Int, _ holder: ArchiveSession, _ ledger: Ledger
  ) -> EraAConversation {
    // Without a list of people nothing says that two blocks are of one conversation.
    let parts = head?.parts ?? []
    let key =
      parts.isEmpty
      ? "\u{1}\(holder.fileID(file)) \(conversations.count)"
      : parts.map(normalizedName).sorted().joined(separator: "\u{0}")
    let index = byKey[key] ?? conversations.count
    if index == conversations.count {
      byKey[key] = index
      conversations.append(
        EraAConversation(
          id: key, buffer: ThreadBuffer(scratchFolder: scratch, spill: spill, chunkArena: 1024),
          source: SourcePosition(file: holder.fileID(file), ordinal: nil)))
    }
    let conversation = conversations[index]
    if let head { conversation.add(head) }
    conversation.pages.append(
      ConversationFacts.Page(session: holder, id: holder.fileID(file), ledger: ledger))
    conversation.downloads.append(download)
    return conversation
  }

  private func endBlock(_ current: inout EraAConversation?) throws {
    guard let conversation = current else { return }
    switch conversation.buffer.endBlock() {
    case true?: blocks.ascending += 1
    case false?: blocks.descending += 1
    case nil: break
    }
    current = nil
  }

  private func park() throws {
    for conversation in conversations { try conversation.buffer.park() }
    waiting = 0
  }

  // MARK: - A list of pages

  /// The pages of conversations that a page links to.
  private static func pages(_ session: ArchiveSession, _ file: Int) -> [String] {
    var scanner = LinkScanner()
    var source = session.download.open(session.download.files[file])
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

  private func noteMissing(_ links: [String], _ file: Int, _ holder: ArchiveSession) {
    let present = Set(
      holder.files.map { ArchivePath($0.path).components.suffix(2).joined(separator: "/") })
    for link in Set(links.map { ArchivePath($0).components.suffix(2).joined(separator: "/") }).sorted()
    where !present.contains(link) {
      holder.find(.pageMissing, file: file, details: [link])
    }
  }

  // MARK: - Writing

  /// Writes all conversations in the order in which they were met.
  func write() throws {
    try park()
    let owner = session.facts.owner?.name
    let people = conversations.map { $0.people }
    let addresses = EraAAddresses(people, owner: owner)
    let isAscending = blocks.ascending > blocks.descending
    for (conversation, listed) in zip(conversations, people) {
      let header = conversation.header(addresses.people(of: listed), owner: owner)
      let buffer = conversation.buffer
      let overlaps = buffer.arrangeBlocks(isAscending: isAscending)
      buffer.sort()
      let newest = conversation.downloads.max() ?? 0
      let merged =
        overlaps
        ? try MergedMessages(comparing: buffer, downloads: conversation.downloads.map { newest - $0 })
        : MergedMessages()
      var writer = ConversationWriter(
        context: session.context, session: session, buffer: buffer,
        facts: ConversationFacts(
          platform: session.download.platform.word, channel: .messenger, folder: .inbox,
          threadID: conversation.id, hasPlatformID: false, naming: .facebookAddresses, header: header,
          source: conversation.source, pages: conversation.pages))
      try writer.write(merged: merged)
      buffer.removeAll()
    }
    identify(addresses)
    for book in books { RecordStream.close(book.ledger, file: book.file, in: book.session) }
  }

  /// Gives the numbers whose people are known to their accounts.
  private func identify(_ addresses: EraAAddresses) {
    let accounts = session.context.accounts
    for (number, name) in addresses.names.sorted(by: { $0.key < $1.key }) {
      let account =
        normalizedName(name) == session.scope.owner
        ? session.owner : accounts.known(name, platform: session.download.platform.word, scope: session.scope)
      if let account { accounts.identify(account, .platform_id, number, number) }
    }
  }
}

/// One conversation while its blocks are gathered.
final class EraAConversation {
  let id: String
  let buffer: ThreadBuffer
  let source: SourcePosition
  /// For each block the page that it stands on.
  var pages: [ConversationFacts.Page] = []
  /// For each block its download, counted from the oldest.
  var downloads: [Int] = []
  private var head: EraAHead?
  private var heads: [String] = []

  init(id: String, buffer: ThreadBuffer, source: SourcePosition) {
    self.id = id
    self.buffer = buffer
    self.source = source
  }

  func add(_ head: EraAHead) {
    self.head = self.head ?? head
    for line in head.others + [head.line] where !line.isEmpty && !heads.contains(line) { heads.append(line) }
  }

  /// Who is listed and who has written, as printed.
  var people: EraAAddresses.Conversation {
    let listed = head?.names { buffer.names.contains($0) } ?? []
    return EraAAddresses.Conversation(
      listed: listed, senders: buffer.senders.map { buffer.names.string($0) })
  }

  /// - Parameter people: who takes part, as far as it is known.
  func header(_ people: [String], owner: String?) -> ThreadHeader {
    var header = ThreadHeader()
    let others = people.filter { $0 != owner }
    header.take(
      title: others.joined(separator: ", "), participants: people)
    // What is printed says more than the names of those who take part.
    let plain = people.joined(separator: ", ")
    if heads != [plain], !heads.isEmpty {
      header.keep("head", json: jsonText(heads.joined(separator: "\n")))
    }
    return header
  }
}
