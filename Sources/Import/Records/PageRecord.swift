import PortaviaModel
import StructuredText

/// Makes of a block of a page the record that a rule knows from JSON, so that a rule for JSON reads pages too.
package struct PageAdapter: Sendable {
  /// The member of a JSON document that has what pages have for a title; empty where the title only names the file.
  package var title: StaticString
  /// Finds the records that an element of a page is made of.
  package var split: PageBlock.Split
  /// Writes the record of a block into ``PageRecord/record``.
  package let write: @Sendable (PageBlock, PageRecord, inout Arena) -> Void

  package init(
    title: StaticString = "", split: @escaping PageBlock.Split,
    write: @escaping @Sendable (PageBlock, PageRecord, inout Arena) -> Void
  ) {
    self.title = title
    self.split = split
    self.write = write
  }
}

/// The record that is made of a block, and the block.
package final class PageRecord {
  @exclusivity(unchecked) package var record: JSONRecordBuilder
  @exclusivity(unchecked) package var source: BlockSource
  /// Whether the block says what no member of its record does.
  package var hasRest = false
  /// Values that the scope leaves out.
  package var withheld = 0

  package init(_ source: consuming BlockSource, keys: KeySet) {
    self.source = source
    record = JSONRecordBuilder(keys: keys)
  }

  package var plan: DownloadPlan { source.plan }
  /// The tree of the block.
  package var tape: HTMLTape { source.tape }
  package var clock: PageClock {
    get { source.clock }
    _modify { yield &source.clock }
  }
}

/// The blocks of a page as the records that JSON has in their place.
package struct AdaptedSource: JSONRecordSource, ~Copyable {
  private let page: PageRecord
  private let adapter: PageAdapter
  private let keepsRaw: Bool
  private var isTitleGiven = false
  /// A record that waits until the title of its page is given.
  private var isWaiting = false

  package init(_ plan: DownloadPlan, file: Int, keys: KeySet, adapter: PageAdapter) {
    self.adapter = adapter
    keepsRaw = plan.options.keepsRaw
    page = PageRecord(BlockSource(plan, file: file, split: adapter.split), keys: keys)
  }

  package var raw: UnsafeBufferPointer<UInt8> { page.source.raw }
  package var offset: Int { page.source.offset }
  package var isPage: Bool { true }
  package var hasRest: Bool { page.hasRest }
  /// Blocks hold names that are made anew for every page, so what was written of them counts.
  package var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(page.record.tape.raw))
    return hasher.finalize()
  }

  package borrowing func withTape<Result>(_ body: (borrowing JSONTape) throws -> Result) rethrows -> Result {
    try body(page.record.tape)
  }

  package mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep? {
    if !isWaiting {
      repeat {
        guard try page.source.next(into: &arena, &book) != nil else { return giveTitle(into: &arena) }
      } while passesNotice(&book)
      if let title = giveTitle(into: &arena) {
        isWaiting = true
        return title
      }
    }
    isWaiting = false
    book.ordinal += 1
    page.record.begin()
    page.hasRest = false
    adapter.write(page.source.block, page, &arena)
    page.record.finish()
    if keepsRaw { page.source.keepBeside(nil, &book) }
    return .record(group: RecordLayout.root)
  }

  private func passesNotice(_ book: inout RecordBook) -> Bool {
    guard book.ordinal < 0, page.source.isFirstOfElement, page.source.blockCount == 1,
      isNotice(page.source.block)
    else { return false }
    page.source.keepNotice(&book)
    return true
  }

  private mutating func giveTitle(into arena: inout Arena) -> RecordStep? {
    if isTitleGiven { return nil }
    isTitleGiven = true
    if adapter.title.utf8CodeUnitCount == 0 || page.source.title.isEmpty { return nil }
    page.record.begin()
    page.record.string(adapter.title, page.source.title, in: &arena)
    page.record.finish()
    return .member(group: RecordLayout.root)
  }

  /// Whether a page has nothing but one sentence, which says that there is nothing.
  private func isNotice(_ block: PageBlock) -> Bool {
    guard block.heading == nil, block.time == nil, block.body.count == 1 else { return false }
    let tape = page.tape
    let texts = tape.subtree(block.root).filter { tape.isText($0) && tape.hasText($0) }
    guard texts.count == 1, tape.first(.a, .img, .video, .audio, .table, in: block.root) == nil else {
      return false
    }
    var count = 0
    PageSample.forEachBlock(page.plan, file: page.source.file, limit: 2, split: adapter.split) { _, _, _ in
      count += 1
    }
    return count == 1
  }

  package mutating func keepMember(in arena: borrowing Arena, _ book: inout RecordBook) {
    page.source.keepMember(in: arena, &book)
  }

  package mutating func keepBeside(_ reason: FindingCode?, _ book: inout RecordBook) {
    page.source.keepBeside(reason, &book)
  }

  package mutating func close(_ book: inout RecordBook) {
    page.source.close(&book)
    book.notes.withheld += page.withheld
    book.enterNotes()
  }
}
