import PortaviaModel
import StructuredText

/// A rule that is a table: where its files are, where their records are, and a ``FieldTable``; `write` turns a filled
/// draft into rows and says what became of the record, nil when an essential field is missing.
struct TableRule<Draft>: FileRule {
  let name: String
  let category: String
  let patterns: [PathPattern]
  let tables: [Word]
  let layout: RecordLayout
  /// Makes records of the blocks of pages, where the patterns name pages.
  var page: PageAdapter?
  let fields: FieldTable<Draft>
  let empty: @Sendable () -> Draft
  let write: @Sendable (Draft, inout RecordPlace) throws -> Outcome?

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: fields.keys, layout: layout, page: page) { stream, place in
      var draft = empty()
      stream.withTape { fields.fill(&draft, from: $0, in: place.arena) }
      place.extra = stream.extra(into: &place.arena)
      return try write(draft, &place)
    }
  }
}

/// A record on its way to its rows.
struct RecordPlace: ~Copyable {
  let session: ArchiveSession
  let source: SourcePosition
  /// Position of the layout's path that the record stood under.
  let group: UInt16
  /// Holds the texts of the record.
  var arena: Arena
  /// What no rule claimed.
  var extra = Text.null
  /// Whether the record stays verbatim too, because it says more than its rows do.
  var keepsRaw = false
  /// Hash of the record's bytes.
  let fingerprint: Int
  /// A record that was met before says something else here: it is kept verbatim too.
  var isOtherVersion = false
  /// Whether it was made of a block of a page.
  var isPage = false
  /// Whether parts of the block have no place in a record.
  var hasRest = false

  var context: ImportContext { session.context }
}

extension FileRule {
  /// The loop of every rule that takes records one by one: opens a debt for each and settles it by what `body`
  /// returns; nil preserves the record. `member` takes what stands beside the records.
  func readRecords(
    of file: Int, in session: ArchiveSession, keys: KeySet, layout: RecordLayout, page: PageAdapter? = nil,
    member: (inout RecordStream, inout Arena) throws -> Void = { $0.keepMember(in: $1) },
    body: (inout RecordStream, inout RecordPlace) throws -> Outcome?
  ) throws {
    var stream = RecordStream(session, file: file, rule: name, keys: keys, layout: layout, page: page)
    var arena = Arena(capacity: 16 * 1024)
    while let step = try stream.next(into: &arena) {
      switch step {
      case .member:
        try member(&stream, &arena)
      case .record(let ordinal, let group):
        let debt = stream.ledger.open()
        var place = RecordPlace(
          session: session, source: SourcePosition(file: stream.position, ordinal: ordinal), group: group,
          arena: arena, fingerprint: stream.fingerprint)
        place.isPage = stream.isPage
        place.hasRest = stream.hasRest
        if let outcome = try body(&stream, &place) {
          if place.keepsRaw { stream.keepBeside(ordinal) }
          if place.isOtherVersion { stream.keepVersion(ordinal) }
          debt.settle(outcome)
        } else {
          stream.preserve(debt, ordinal: ordinal, .recordUnexpectedShape)
        }
        arena = place.release()
      }
      arena.removeAll()
      if stream.reading.raw.size > 1 << 18 { try stream.reading.raw.take().write(to: session.context) }
    }
    try stream.finish().apply(to: session, file: file, rule: name)
    RecordStream.close(stream.ledger, file: file, in: session)
  }
}

extension RecordPlace {
  /// As ``number(of:in:row:)``; a record of a page is looked for among those in JSON as well.
  mutating func number(of natural: NaturalKey, in table: Word, row: Int64) throws -> Int? {
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
  mutating func number(of natural: String, in table: Word, row: Int64) throws -> Int? {
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
  mutating func note(isOtherVersion isOther: Bool) {
    if isPage, context.twins.isNeeded {
      keepsRaw = keepsRaw || hasRest
    } else {
      isOtherVersion = isOther
    }
  }

  /// Gives the arena back.
  consuming func release() -> Arena { arena }
}
