import PortaviaModel
import StructuredText

/// A record on its way to its rows.
package struct RecordPlace: ~Copyable {
  package let session: ArchiveSession
  package var source: SourcePosition
  /// Position of the layout's path that the record stood under.
  package private(set) var group: UInt16 = 0
  /// Holds the texts of the record.
  package var arena = Arena(capacity: 16 * 1024)
  /// What no rule claimed.
  package var extra = Text.null
  /// Whether the record stays verbatim too, because it says more than its rows do.
  package var keepsRaw = false
  /// Hash of the record's bytes.
  package private(set) var fingerprint = 0
  /// A record that was met before says something else here: it is kept verbatim too.
  package var isOtherVersion = false
  /// Whether it was made of a block of a page.
  package private(set) var isPage = false
  /// Whether parts of the block have no place in a record.
  package private(set) var hasRest = false
  package var notes = RecordNotes()

  package init(_ session: ArchiveSession, file: Int) {
    self.session = session
    source = SourcePosition(file: session.fileID(file), ordinal: nil)
  }

  package mutating func begin<Source: RecordSource & ~Copyable>(
    _ step: RecordStep, _ loop: borrowing RecordLoop<Source>
  ) {
    source.ordinal = loop.book.ordinal
    switch step {
    case .record(let group), .member(let group): self.group = group
    }
    fingerprint = loop.source.fingerprint
    isPage = loop.source.isPage
    hasRest = loop.source.hasRest
    extra = .null
    keepsRaw = false
    isOtherVersion = false
  }

  package var context: ImportContext { session.context }

  // MARK: - What no rule claimed

  /// Puts what nobody claimed of the record into ``extra``, as a JSON object; personal traces are left out in scope
  /// `business`.
  package mutating func keepExtra(of tape: borrowing JSONTape) {
    extra = rest(of: 0, tape)
    // A page has no keys.
    if extra.isNull || isPage { return }
    notes.noteUnknownKeys(of: tape, in: &arena, labelled: session.product.labelledMembers)
  }

  /// What was not claimed of a value in the record, as ``keepExtra(of:)``; its keys are no news.
  package mutating func rest(of node: Int, _ tape: borrowing JSONTape) -> Text {
    let (text, dropped) = tape.appendUnclaimed(
      of: node, to: &arena, dropping: session.context.options.personalTraces)
    notes.withheld += dropped
    return text
  }

  // MARK: - Records met again

  /// As ``number(of:in:row:)``; a record of a page is looked for among those in JSON as well.
  package mutating func number(of natural: NaturalKey, in table: TableID, row: Int64) throws -> Int? {
    if isPage, let twin = context.twins.take(natural, in: table, file: source.file) {
      // What only the page says.
      keepsRaw = keepsRaw || hasRest
      try context.recordSource(table, twin, file: source.file, ordinal: source.ordinal ?? 0)
      return nil
    }
    guard let n = try number(of: natural.exact, in: table, row: row) else { return nil }
    if !isPage { context.twins.add(natural, in: table, row: row) }
    return n
  }

  /// Whether the record was met before; then its further place is written. Returns nil when it was, else the number of
  /// equal records before it.
  package mutating func number(of natural: String, in table: TableID, row: Int64) throws -> Int? {
    switch context.sightings.meet(natural, file: source.file, row: row, fingerprint: fingerprint) {
    case .new(let n): return n
    case .known(let row, let isOther):
      isOtherVersion = isOther
      try context.recordSource(table, row, file: source.file, ordinal: source.ordinal ?? 0)
      return nil
    }
  }

  /// Notes that the record was met before. A page never says the same as JSON to the byte: beside JSON, what it says
  /// more is kept without a word.
  package mutating func note(isOtherVersion isOther: Bool) {
    if isPage, context.twins.isNeeded {
      keepsRaw = keepsRaw || hasRest
    } else {
      isOtherVersion = isOther
    }
  }
}
