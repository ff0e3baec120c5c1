import ArchiveReading
import Import
import PortaviaModel

/// A platform made for these tests: each file is a conversation, each of its lines a message, `Luca Prova: ciao`.
struct NotebookPlatform: Platform {
  static let product = Product("notebook", .account)

  let word = Word.threads
  let products: [Product] = [NotebookPlatform.product]
  let roots: [String] = []
  let topFolders: Set<String> = ["notebook"]
  let rules: [any FileRule] = [NotebookRule()]
  let statesOwner = false

  func isProfile(_ path: ArchivePath) -> Bool { false }
  func role(of path: ArchivePath) -> EntryRole { .unknown }
  func survey(_ session: ArchiveSession) throws {}

  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    guard paths.contains(where: { $0.components.first == "notebook" }) else { return nil }
    return Recognition(product: Self.product, era: "", evidence: ["notebook"])
  }
}

struct NotebookRule: ConversationRule {
  let name = "notebook.conversation"
  let category = "messages"
  let patterns = [PathPattern("notebook/*")]
  let tables: [TableID] = [.messages, .conversations]

  func conversation(of file: Int, in session: ArchiveSession) -> String? {
    String(ArchivePath(session.download.files[file].path).stem)
  }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    let file = session.download.files.firstIndex { $0.path == "notebook/\(conversation).txt" }
    return file.map { NotebookSource(title: conversation, file: $0) }
  }
}

struct NotebookSource: ConversationSource {
  let title: String
  let file: Int
  let readsAhead = true

  var pages: [ConversationPage] { [ConversationPage(file: file, number: 1)] }

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    let draft = reading.draft {
      ThreadBuffer(scratchFolder: reading.scratchFolder, isSequential: true)
    }
    draft.header.replace(title: title)
    let part = reading.begin(draft, fileID: plan.fileID(page.file))
    var book = RecordBook(plan, file: page.file, rule: "notebook.conversation")
    var source = plan.open(page.file)
    for (number, line) in Self.text(&source).split(separator: "\n").enumerated() {
      book.ledger.open().postpone()
      try add(line, number: number, part: part, to: draft.buffer)
    }
    draft.buffer.endPage(isOldestFirst: true)
    book.reading.close(&source)
    reading.add(page, book.ledger, book.reading)
  }

  private func add(_ line: Substring, number: Int, part: UInt32, to buffer: ThreadBuffer) throws {
    let words = line.split(separator: ": ", maxSplits: 1)
    let name = Array((words.first ?? "").utf8)
    let chunk = try buffer.chunkForNext()
    let text = chunk.arena.append(String(words.last ?? ""))
    chunk.messages.append(
      StoredMessage(
        time: .milliseconds(Int64(number) * 1000, raw: .null),
        sender: name.withUnsafeBufferPointer { buffer.names.index(of: $0) }, type: .text, isDeleted: false,
        text: text, linkURL: .null, linkText: .null, extra: .null, firstAttachment: 0, attachmentCount: 0,
        firstReaction: 0, reactionCount: 0, file: part, ordinal: Int64(number)))
    buffer.appended()
  }

  private static func text(_ source: inout EntrySource) -> String {
    var bytes: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = source.read(into: piece)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += UnsafeRawBufferPointer(rebasing: piece[..<count])
    }
  }

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    reading.drafts.map {
      ConversationFacts(
        $0, platform: .threads, channel: .messenger, threadID: title,
        source: SourcePosition(file: session.fileID(file), ordinal: nil))
    }
  }
}
