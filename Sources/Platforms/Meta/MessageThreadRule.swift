import PortaviaModel
import StructuredText

/// Reads Messenger conversations: `messages/<box>/<thread>/message_<N>.json` (facebook.md 4).
///
/// All pages of a conversation are read together, at the first of them in the order of paths. One conversation may
/// have pages in several parts, and in several downloads of one account. Reading runs ahead of writing, on a thread
/// of its own: ``ConversationReader``.
struct MessageThreadRule: FileRule {
  let name: String
  let category = "messages"
  /// The value of `conversations.channel`.
  let channel: Word
  /// Whether it reads pages in HTML too.
  let readsHTML: Bool
  let patterns: [PathPattern]
  let tables: [Word] = [.messages, .conversations, .reactions, .media]

  init(name: String, channel: Word, readsHTML: Bool = false) {
    self.name = name
    self.channel = channel
    self.readsHTML = readsHTML
    let files = [
      "messages/*/*/message_#.json", "messages/*/*/message.json", "groups/your_group_messages/*",
      "messages/*/*/message_#.html", "messages/*/*/message.html",
    ]
    patterns = files.filter { readsHTML || !$0.hasSuffix(".html") }.map(PathPattern.init)
  }

  func claims(_ path: ArchivePath) -> Bool {
    MessagePagePath(path).map { readsHTML || !$0.isHTML } ?? false
  }

  func prepare(_ context: ImportContext) {
    // One reader goes through the conversations of all platforms.
    if context.conversations == nil, context.sessions.contains(where: { !$0.threads.isEmpty }) {
      // Where nothing is written, reading is all there is to do.
      context.conversations = ConversationReader(
        context, threads: context.options.writesRows ? 1 : 2)
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    guard let id = session.threadID(of: file), let first = session.threads[id] else { return }
    // Written already, with an earlier page.
    guard session.context.writtenThreads.insert(session.threadKey(first.id)).inserted else { return }
    guard let reader = session.context.conversations else { return }
    try write(try reader.next(), in: session)
  }

  private func write(_ read: ReadConversation, in session: ArchiveSession) throws {
    let context = session.context
    let thread = read.thread
    for page in read.pages {
      try page.reading.apply(to: page.session, file: page.file, rule: name)
    }
    for holder in context.sessions where holder.sharesThreads(with: session) {
      guard let own = holder.threads[thread.id] else { continue }
      for number in own.missingNumbers {
        holder.find(.pageMissing, file: own.pages.first?.file, details: ["message_\(number).json"])
      }
    }
    if read.overlapsInOneDownload { session.find(.pagesOverlap, file: thread.pages.first?.file) }
    read.buffer.sort()
    let merged =
      read.overlaps || read.hasCopies
      ? try MergedMessages(
        comparing: read.buffer, downloads: read.ranks, inHTML: read.pages.map(\.isHTML)) : MergedMessages()
    defer {
      for page in read.pages { RecordStream.close(page.ledger, file: page.file, in: page.session) }
    }
    // A file of which nothing could be read tells of no conversation; its bytes are kept and reported.
    if read.buffer.count == 0, read.header.isEmpty { return }
    let box = MessageBox(folder: thread.box)
    var writer = ConversationWriter(
      context: context, session: session, buffer: read.buffer,
      facts: ConversationWriter.Facts(
        platform: session.download.platform.word,
        channel: session.recognition.product == "facebook_page" ? .page_inbox : channel,
        folder: box?.folder ?? .inbox,
        threadID: thread.id, hasPlatformID: thread.hasPlatformID, header: read.header,
        isEncrypted: box == .e2ee_cutover ? true : nil,
        source: SourcePosition(file: session.fileID(thread.pages[0].file), ordinal: nil),
        pages: read.pages.map {
          ConversationWriter.Page(session: $0.session, id: $0.session.fileID($0.file), ledger: $0.ledger)
        }))
    try writer.write(merged: merged)
  }
}
