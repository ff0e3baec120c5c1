import PortaviaModel
import StructuredText

/// A rule that is a table: where its files are, where their records are, and a ``FieldTable``; `write` turns a filled
/// draft into rows and says what became of the record, nil when an essential field is missing.
package struct TableRule<Draft>: FileRule {
  package let name: String
  package let category: String
  package let patterns: [PathPattern]
  package let tables: [TableID]
  private let layout: RecordLayout
  private let page: PageAdapter?
  private let fields: FieldTable<Draft>
  private let empty: @Sendable () -> Draft
  private let write: @Sendable (Draft, inout RecordPlace) throws -> Outcome?

  /// - Parameter page: makes records of the blocks of pages, where the patterns name pages.
  package init(
    name: String, category: String, patterns: [PathPattern], tables: [TableID], layout: RecordLayout,
    page: PageAdapter? = nil, fields: FieldTable<Draft>, empty: @escaping @Sendable () -> Draft,
    write: @escaping @Sendable (Draft, inout RecordPlace) throws -> Outcome?
  ) {
    self.name = name
    self.category = category
    self.patterns = patterns
    self.tables = tables
    self.layout = layout
    self.page = page
    self.fields = fields
    self.empty = empty
    self.write = write
  }

  package func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: fields.keys, layout: layout, page: page) { tape, place in
      var draft = empty()
      fields.fill(&draft, from: tape, in: place.arena)
      place.keepExtra(of: tape)
      return try write(draft, &place)
    }
  }
}
