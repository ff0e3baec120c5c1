import PortaviaModel
import StructuredText

/// Makes of a block of a page the record that a rule knows from JSON, so that a rule for JSON reads pages too.
struct PageAdapter: Sendable {
  /// The member of a JSON document that has what pages have for a title; empty where the title only names the file.
  var title: StaticString = ""
  /// Finds the records that an element of a page is made of.
  var split: @Sendable (Int, HTMLTape, (String) -> Bool) -> [FeedBlock] = FeedBlock.blocks
  /// Writes the record of a block into ``PageRecords/record``.
  let write: @Sendable (FeedBlock, PageRecords, inout Arena) -> Void
}
