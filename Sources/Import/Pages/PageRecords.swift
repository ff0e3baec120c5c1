import PortaviaModel
import StructuredText

/// The blocks of one page as records; ``RecordStream`` hands them out.
final class PageRecords {
  let ledger: Ledger
  @exclusivity(unchecked) var stream: PageStream
  /// The record of the block that was asked for last.
  @exclusivity(unchecked) var record: JSONRecordBuilder
  let session: ArchiveSession
  private let file: Int
  private let adapter: PageAdapter
  private var blocks: [FeedBlock] = []
  private var next = 0
  private var isTitleGiven = false
  /// Whether the block says what no member of its record does.
  var hasRest = false
  /// Values that the scope leaves out.
  var withheld = 0

  init(_ session: ArchiveSession, file: Int, keys: KeySet, adapter: PageAdapter) {
    self.session = session
    self.file = file
    self.adapter = adapter
    stream = PageStream(session, file: file)
    ledger = stream.ledger
    record = JSONRecordBuilder(keys: keys)
  }

  /// The tree of the block.
  var tape: HTMLTape { stream.tape }

  /// The record of the next block, or first the title of the page; nil at the end.
  func next(into arena: inout Arena) throws -> RecordStream.Step? {
    while next == blocks.count {
      guard let root = try stream.next() else { return giveTitle(into: &arena) }
      let clock = stream.clock
      blocks = adapter.split(root, stream.tape) { clock.isDate($0) }
      next = 0
      if stream.ordinal < 0, blocks.count == 1, isNotice(blocks[0]) {
        stream.keepNotice()
        blocks = []
      }
    }
    if let title = giveTitle(into: &arena) { return title }
    stream.advance()
    record.begin()
    hasRest = false
    adapter.write(blocks[next], self, &arena)
    record.finish()
    next += 1
    return .record(ordinal: stream.ordinal, group: RecordLayout.root)
  }

  private func giveTitle(into arena: inout Arena) -> RecordStream.Step? {
    if isTitleGiven { return nil }
    isTitleGiven = true
    if adapter.title.utf8CodeUnitCount == 0 || stream.title.isEmpty { return nil }
    record.begin()
    record.string(adapter.title, stream.title, in: &arena)
    record.finish()
    return .member
  }

  /// Whether a page has nothing but one sentence, which says that there is nothing (facebook.md 11.3).
  private func isNotice(_ block: FeedBlock) -> Bool {
    guard block.heading == nil, block.time == nil, block.body.count == 1 else { return false }
    let texts = tape.subtree(block.root).filter { tape.isText($0) && tape.hasText($0) }
    guard texts.count == 1, tape.first(.a, .img, .video, .audio, .table, in: block.root) == nil else {
      return false
    }
    var count = 0
    PageSample.forEachBlock(session, file: file, limit: 2) { _, _, _ in count += 1 }
    return count == 1
  }

  /// Says what reading the page came to.
  func finish() {
    _ = stream.finish()
  }
}
