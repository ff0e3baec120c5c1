import PortaviaModel
import StructuredText

/// One conversation as it was read: all its messages, and what reading its pages came to.
///
/// It is filled by one thread and then handed to another.
final class ReadConversation: @unchecked Sendable {
  struct Page {
    var session: ArchiveSession
    /// Position in ``Download/files``.
    var file: Int
    var number: Int
    var ledger: Ledger
    var reading: EntryReading
    /// Earliest and latest time, milliseconds since 1970 UTC.
    var range: ClosedRange<Int64>?
    var isHTML = false
  }

  let thread: MessageThread
  let buffer: ThreadBuffer
  private(set) var header = ThreadHeader()
  /// In the order in which they were read: the oldest download first, the oldest page first in each.
  private(set) var pages: [Page] = []
  /// What made it impossible to go on.
  var failure: (any Error)?

  init(_ thread: MessageThread, scratchFolder: String?) {
    self.thread = thread
    buffer = ThreadBuffer(scratchFolder: scratchFolder)
  }

  /// Whether a newer page begins before an older one ends, within one download or between two.
  var overlaps: Bool { Self.overlap(pages) }

  /// Whether pages of one download overlap, which those of two downloads nearly always do.
  var overlapsInOneDownload: Bool {
    downloads.contains { download in Self.overlap(pages.filter { $0.session === download }) }
  }

  /// In the order in which they were read.
  private var downloads: [ArchiveSession] {
    var result: [ArchiveSession] = []
    for page in pages where result.last !== page.session { result.append(page.session) }
    return result
  }

  /// For each page its download, the newest being 0.
  var ranks: [Int] {
    let newestFirst = Array(downloads.reversed())
    return pages.map { page in newestFirst.firstIndex { $0 === page.session } ?? 0 }
  }

  private static func overlap(_ pages: [Page]) -> Bool {
    var end = Int64.min
    for page in pages where page.number > 0 {
      guard let range = page.range else { continue }
      if range.lowerBound < end { return true }
      end = max(end, range.upperBound)
    }
    return false
  }

  /// Whether the same page was read twice, from two parts, or the whole conversation once more.
  var hasCopies: Bool {
    let numbers = Set(pages.map(\.number))
    return numbers.count < pages.count || (numbers.contains(0) && pages.count > 1)
  }

  /// Says of which download the next page is.
  func beginPage(of session: ArchiveSession) {
    if let last = pages.last, last.session !== session { header.beginDownload() }
  }

  func add(_ page: Page) { pages.append(page) }

  /// What a page in HTML says about the conversation.
  func takeHeader(title: String, participants: [String]) {
    header.take(title: title, participants: participants)
  }

  /// Keeps what a page in HTML says beside title and people.
  func keepHeader(_ key: String, json: String) { header.keep(key, json: json) }

  /// Reads one page to its end. `spare` takes raw records when they become many.
  func read(
    _ page: MessageThread.Page, in session: ArchiveSession, spare: (RawRecords) -> Void
  ) throws {
    guard case .rule(let rule) = session.claims[page.file] else { return }
    if page.isHTML { return try readPage(page, in: session, spare: spare) }
    beginPage(of: session)
    var stream = RecordStream(
      session, file: page.file,
      rule: page.isEncrypted ? EncryptedThreadRule.name : session.download.platform.rules[rule].name,
      keys: page.isEncrypted ? MessageField.encryptedKeys : MessageField.keys,
      layout: RecordLayout(["messages"]), repairs: !page.isEncrypted)
    let number = UInt32(pages.count)
    var parser = MessageParser(
      personalTraces: session.context.options.personalTraces,
      encryptedFolder: page.isEncrypted ? EncryptedThread.folder(of: session.files[page.file].path) : nil)
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
          stream.preserve(debt, ordinal: ordinal, .recordUnexpectedShape)
          continue
        }
        let isDamaged = !stream.problems.isEmpty
        let hasExtra = stream.withTape {
          parser.append(
            $0, to: chunk, names: &buffer.names, file: number, ordinal: ordinal, isDamaged: isDamaged)
        }
        guard let hasExtra else {
          stream.preserve(debt, ordinal: ordinal, .recordUnexpectedShape)
          continue
        }
        debt.postpone()
        if hasExtra { stream.noteUnknownKeys(in: &chunk.arena) }
        buffer.appended()
      }
      if stream.reading.raw.size > 1 << 20 { spare(stream.reading.raw.take()) }
    }
    // The conversation of a group, however many have written in it.
    if page.number == 0, !page.isEncrypted, header.threadType == nil { header.threadType = "RegularGroup" }
    stream.noteWithheld(parser.withheld)
    let range = buffer.pageRange
    buffer.endPage(isOldestFirst: page.isEncrypted && buffer.pageAscends)
    let reading = stream.finish()
    pages.append(
      Page(
        session: session, file: page.file, number: page.number, ledger: stream.ledger, reading: reading,
        range: range))
  }
}
