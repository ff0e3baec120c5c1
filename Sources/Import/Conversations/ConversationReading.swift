import PortaviaModel

/// The conversations of one id as they were read: their messages, and what reading their pages came to.
///
/// One thread fills it and then hands it to another; no two use it at the same time.
package final class ConversationReading: @unchecked Sendable {
  /// A file that was read.
  package struct Page {
    /// Position among the downloads of the account that hold the conversation, the oldest being 0.
    package var download: Int
    /// Position in ``Download/files``.
    package var file: Int
    package var number: Int
    package var isCoarse: Bool
    package var ledger: Ledger
    package var reading: EntryReading
    /// Earliest and latest time, milliseconds since 1970 UTC.
    package var range: ClosedRange<Int64>?
  }

  package let scratchFolder: String?
  /// How many pages there are in all downloads.
  package let pageCount: Int
  /// In the order in which they were read: the oldest download first, the oldest page first in each.
  package private(set) var pages: [Page] = []
  /// In the order in which they were met.
  package private(set) var drafts: [ConversationDraft] = []
  private var byKey: [String: Int] = [:]
  private var notes = TypedNotes()
  private var sharedSpill: ChunkSpill?
  /// Takes raw records when they become many.
  package let spare: (RawRecords) throws -> Void
  /// The download that is read now.
  package internal(set) var download = 0
  /// Takes messages that need no rows, with the page that they are on, as soon as they are read; nil where rows are
  /// wanted.
  package internal(set) var counter: ((MessageChunk, _ file: Int, Ledger) throws -> Void)?
  /// What made it impossible to go on.
  package var failure: (any Error)?

  package init(
    scratchFolder: String?, pageCount: Int = 1, spare: @escaping (RawRecords) throws -> Void = { _ in }
  ) {
    self.scratchFolder = scratchFolder
    self.pageCount = pageCount
    self.spare = spare
  }

  /// Bytes of messages in memory.
  package var size: Int { drafts.reduce(0) { $0 + $1.buffer.size } }

  /// The conversation of a key; a new one where there is none, in a buffer that `make` makes.
  package func draft(_ key: String = "", make: () throws -> ThreadBuffer) rethrows -> ConversationDraft {
    if let known = byKey[key] { return drafts[known] }
    let draft = ConversationDraft(key: key, buffer: try make())
    byKey[key] = drafts.count
    drafts.append(draft)
    return draft
  }

  /// Says that the messages that follow are on the page that is read now; returns the number of the page for them.
  package func begin(_ draft: ConversationDraft, fileID: Int64) -> UInt32 {
    draft.parts.append(ConversationDraft.Part(page: pages.count, download: download, fileID: fileID))
    return UInt32(draft.parts.count - 1)
  }

  /// Adds the page that has been read.
  package func add(
    _ page: ConversationPage, _ ledger: Ledger, _ reading: EntryReading, range: ClosedRange<Int64>? = nil
  ) {
    pages.append(
      Page(
        download: download, file: page.file, number: page.number, isCoarse: page.isCoarse, ledger: ledger,
        reading: reading, range: range))
  }

  /// A temporary file that the buffers of all conversations share; nil where nothing may be written.
  package func spill() throws -> ChunkSpill? {
    if let sharedSpill { return sharedSpill }
    sharedSpill = try scratchFolder.map { try ChunkSpill(folder: $0) }
    return sharedSpill
  }

  package func note<Own: Note>(_ type: Own.Type) -> Own { notes.note(type) }

  // MARK: - Pages that overlap

  /// Whether a newer page begins before an older one ends, within one download or between two.
  package var overlaps: Bool { Self.overlap(pages) }

  /// Whether pages of one download overlap, which those of two downloads nearly always do.
  package var overlapsInOneDownload: Bool {
    Set(pages.map(\.download)).contains { own in Self.overlap(pages.filter { $0.download == own }) }
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
  package var hasCopies: Bool {
    let numbers = Set(pages.map(\.number))
    return numbers.count < pages.count || (numbers.contains(0) && pages.count > 1)
  }
}

/// A conversation while it is gathered from its pages.
package final class ConversationDraft {
  /// A stretch of messages on one page; a page may hold several of one conversation.
  package struct Part {
    /// Position in ``ConversationReading/pages``.
    package var page: Int
    /// As in ``ConversationReading/Page/download``.
    package var download: Int
    /// Row of `source_files`.
    package var fileID: Int64
  }

  package let key: String
  package let buffer: ThreadBuffer
  package var header = ConversationHeader()
  /// By the file numbers of the buffer.
  package fileprivate(set) var parts: [Part] = []

  package init(key: String, buffer: ThreadBuffer) {
    self.key = key
    self.buffer = buffer
  }

  /// For each part its download, the newest that has a part being 0.
  package var ranks: [Int] {
    let newestFirst = Array(Set(parts.map(\.download)).sorted(by: >))
    return parts.map { part in newestFirst.firstIndex(of: part.download) ?? 0 }
  }

  /// For each part its page, the last one being 0.
  package var pageRanks: [Int] { parts.indices.map { parts.count - 1 - $0 } }
}
