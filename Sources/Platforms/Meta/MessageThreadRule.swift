import PortaviaModel
import StructuredText

/// Reads Messenger conversations: `messages/<box>/<thread>/message_<N>.json` (facebook.md 4).
///
/// All pages of a conversation are read together, at the first of them in the order of paths. One conversation may
/// have pages in several parts, and in several downloads of one account.
struct MessageThreadRule: FileRule {
  let name: String
  let category = "messages"
  /// The value of `conversations.channel`.
  let channel: Word

  func claims(_ path: ArchivePath) -> Bool { MessagePagePath(path) != nil }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let path = ArchivePath(session.files[file].path)
    guard let page = MessagePagePath(path), let first = session.threads[page.threadID] else { return }
    // Read already, with an earlier page.
    if session.context.writtenThreads.contains(session.threadKey(first.id)) { return }
    session.context.writtenThreads.insert(session.threadKey(first.id))
    try readConversation(first, in: session)
  }

  private func readConversation(_ thread: MessageThread, in session: ArchiveSession) throws {
    let context = session.context
    let buffer = ThreadBuffer(scratchFolder: context.sink.scratchFolder)
    var pages = ReadPages()
    for holder in context.sessions where holder.sharesThreads(with: session) {
      guard let own = holder.threads[thread.id] else { continue }
      for page in own.oldestFirst { try pages.read(page, rule: name, in: holder, to: buffer) }
      for number in own.missingNumbers {
        holder.find(.pageMissing, file: own.pages.first?.file, details: ["message_\(number).json"])
      }
    }
    buffer.sort()
    let overlaps = pages.overlap
    if overlaps { session.find(.pagesOverlap, file: thread.pages.first?.file) }
    let merged = overlaps || pages.hasCopies ? try MergedMessages(comparing: buffer) : MergedMessages()
    let box = MessageBox(folder: thread.box)
    var writer = ConversationWriter(
      context: context, session: session, buffer: buffer,
      facts: ConversationWriter.Facts(
        platform: session.download.platform.word, channel: channel, folder: box?.folder ?? .inbox,
        threadID: thread.id, header: pages.header, isEncrypted: box == .e2ee_cutover ? true : nil,
        source: SourcePosition(file: session.fileID(thread.pages[0].file), ordinal: nil),
        pages: pages.files.map {
          ConversationWriter.Page(session: $0.session, id: $0.session.fileID($0.file), ledger: $0.ledger)
        }))
    try writer.write(merged: merged)
    for page in pages.files { RecordStream.close(page.ledger, file: page.file, in: page.session) }
  }
}

/// The pages of one conversation as they are read into its buffer.
private struct ReadPages {
  struct File {
    var session: ArchiveSession
    var file: Int
    var ledger: Ledger
    var number: Int
    var range: ClosedRange<Int64>?
  }

  private(set) var files: [File] = []
  private(set) var header = ThreadHeader()

  /// Whether a newer page begins before an older one ends, within one download or between two.
  var overlap: Bool {
    var end = Int64.min
    for file in files {
      guard let range = file.range else { continue }
      if range.lowerBound < end { return true }
      end = max(end, range.upperBound)
    }
    return false
  }

  /// Whether the same page was read twice, from two parts.
  var hasCopies: Bool { Set(files.map(\.number)).count < files.count }

  mutating func read(
    _ page: MessageThread.Page, rule: String, in session: ArchiveSession, to buffer: ThreadBuffer
  ) throws {
    guard case .rule = session.claims[page.file] else { return }
    var stream = RecordStream(
      session, file: page.file, rule: rule, keys: MessageField.keys, layout: RecordLayout(["messages"]))
    let number = UInt32(files.count)
    var parser = MessageParser(personalTraces: session.context.options.personalTraces)
    while true {
      let chunk = try buffer.chunkForNext()
      guard let step = try stream.next(into: &chunk.arena) else { break }
      switch step {
      case .member:
        let isUnknown = stream.withTape { $0.count > 0 && $0[0].field == KeySet.unknown }
        let hasExtra = stream.withTape { header.take($0, in: &chunk.arena) }
        if hasExtra { stream.noteUnknownKeys(in: &chunk.arena) }
        stream.noteMember(isKnown: !isUnknown)
      case .record(let ordinal, let group):
        let debt = stream.ledger.open()
        // A file without `messages` is a single object: not a thread.
        guard group == 0 else {
          try stream.preserve(debt, ordinal: ordinal, .recordUnexpectedShape)
          continue
        }
        let isDamaged = !stream.problems.isEmpty
        let hasExtra = stream.withTape {
          parser.append(
            $0, to: chunk, names: &buffer.names, file: number, ordinal: ordinal, isDamaged: isDamaged)
        }
        guard let hasExtra else {
          try stream.preserve(debt, ordinal: ordinal, .recordUnexpectedShape)
          continue
        }
        debt.postpone()
        if hasExtra { stream.noteUnknownKeys(in: &chunk.arena) }
        buffer.appended()
      }
    }
    stream.noteWithheld(parser.withheld)
    let range = buffer.pageRange
    buffer.endPage()
    try stream.finish()
    files.append(
      File(session: session, file: page.file, ledger: stream.ledger, number: page.number, range: range))
  }
}
