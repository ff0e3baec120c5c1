import PortaviaModel
import StructuredText

/// One record of a page: what it is headed with, what it says and when it was. Where these are in an element the
/// platform finds out.
package struct PageBlock {
  /// Finds the blocks that an element of a page is made of: itself, or each of its parts. The arguments are the root of
  /// the element, its tree, and whether a text is a date.
  package typealias Split = @Sendable (Int, HTMLTape, (String) -> Bool) -> [PageBlock]

  /// The outermost element of the record.
  package var root: Int
  /// The name of who sent it, or a title.
  package var heading: Int?
  package var body: [Int] = []
  /// The element whose text is the date.
  package var time: Int?

  package init(root: Int) { self.root = root }

  package func headingText(_ tape: HTMLTape, into arena: inout Arena) -> Text {
    guard let heading else { return .null }
    tape.claimTexts(of: heading)
    return tape.text(of: heading, into: &arena)
  }

  package func timeText(_ tape: HTMLTape) -> String {
    guard let time else { return "" }
    tape.claimTexts(of: time)
    return tape.string(of: time)
  }

  /// The first address of the block, that of its date first.
  package func url(_ tape: HTMLTape) -> Int? {
    for part in [time, heading].compactMap({ $0 }) + body {
      for node in tape.subtree(part) where !tape.attribute(.href, of: node).isEmpty { return node }
    }
    return nil
  }
}

/// A first look at pages, without accounting: whatever is wrong with them is reported when they are read for good.
package enum PageSample {
  /// Calls `body` for the first records of a page; the third argument is the text of their date.
  package static func forEachBlock(
    _ plan: DownloadPlan, file: Int, limit: Int, split: PageBlock.Split,
    _ body: (PageBlock, HTMLTape, String) -> Void
  ) {
    var count = 0
    for container in [HTMLContainer.main, .body] {
      var reader = HTMLRecordReader(source: plan.open(file), container: container)
      while count < limit, let record = try? reader.read() {
        if record.damage != nil { continue }
        for block in split(record.root, reader.tape, { DateVote.isDate($0) }) {
          body(block, reader.tape, block.time.map { reader.tape.string(of: $0) } ?? "")
          count += 1
        }
      }
      if reader.hasContainer || count > 0 { return }
    }
  }
}
