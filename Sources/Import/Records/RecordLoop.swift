import PortaviaModel
import StructuredText

/// Takes the records of one entry from their source to what becomes of them. It is the only code that opens and settles
/// the debts of records while an entry is read.
@usableFromInline package struct RecordLoop<Source: RecordSource & ~Copyable>: ~Copyable {
  @usableFromInline package var source: Source
  @usableFromInline package var book: RecordBook
  /// Raw records beyond so many bytes are handed over before the entry ends.
  @usableFromInline let spillSize: Int
  @usableFromInline let spill: (RawRecords) throws -> Void

  /// - Parameter spill: takes raw records when they become many.
  package init(
    _ source: consuming Source, _ book: consuming RecordBook, spillSize: Int = 1 << 18,
    spill: @escaping (RawRecords) throws -> Void
  ) {
    self.source = source
    self.book = book
    self.spillSize = spillSize
    self.spill = spill
  }

  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - advance: goes to the next step, with the arena of its choice.
  ///   - body: says what becomes of a record by ``settle(_:)``, once for each record that the step holds.
  @inlinable
  package mutating func run(
    _ advance: (inout RecordLoop) throws -> RecordStep?,
    _ body: (RecordStep, inout RecordLoop) throws -> Void
  ) throws {
    while let step = try advance(&self) {
      try body(step, &self)
      if book.hasRaw(beyond: spillSize) { try spill(book.takeRaw()) }
    }
  }

  @inlinable
  package mutating func next(into arena: inout Arena) throws -> RecordStep? {
    try source.next(into: &arena, &book)
  }

  /// Opens the debt of the current record and settles it.
  @inlinable
  package mutating func settle(_ verdict: RecordVerdict) {
    book.settle(verdict, source.raw, offset: source.offset)
  }

  /// Settles the current record by what a rule made of it; nil keeps it verbatim.
  package mutating func settle(_ outcome: Outcome?, of place: borrowing RecordPlace) {
    guard let outcome else { return settle(.unusable(.recordUnexpectedShape)) }
    if place.isOtherVersion { book.find(.recordOtherVersion, location: "record \(book.ordinal)") }
    let reason = source.oddity ?? (place.isOtherVersion ? .recordOtherVersion : nil)
    if reason != nil || place.keepsRaw || book.plan.options.keepsRaw { source.keepBeside(reason, &book) }
    settle(.settled(outcome))
  }

  package mutating func keepMember(in arena: borrowing Arena) { source.keepMember(in: arena, &book) }

  /// Reads what is left of the entry and says what reading it came to.
  package mutating func finish() -> EntryReading {
    source.close(&book)
    return book.reading
  }
}

extension RecordLoop where Source: JSONRecordSource & ~Copyable {
  /// What nobody claimed of a value in the current record, as a JSON object; personal traces are left out in scope
  /// `business`.
  package mutating func rest(of node: Int, into arena: inout Arena) -> Text {
    let traces = book.plan.options.personalTraces
    let (text, dropped) = source.withTape { $0.appendUnclaimed(of: node, to: &arena, dropping: traces) }
    book.notes.withheld += dropped
    return text
  }

  /// Counts the keys of the current record that nobody claimed and that no rule knows.
  package mutating func noteUnknownKeys(in arena: inout Arena) {
    // A page has no keys.
    if source.isPage { return }
    var notes = RecordNotes()
    swap(&notes, &book.notes)
    let labelled = book.plan.product.labelledMembers
    source.withTape { notes.noteUnknownKeys(of: $0, in: &arena, labelled: labelled) }
    swap(&notes, &book.notes)
  }

  /// Settles a part of the current record, which is kept alone when it is unusable.
  ///
  /// - Parameters:
  ///   - node: where the part is on the tape; 0 is the whole record.
  ///   - ordinal: of the part; nil for that of the record.
  package mutating func settle(_ verdict: RecordVerdict, node: Int, ordinal: Int64? = nil) {
    if node == 0 { return book.settle(verdict, source.raw, offset: source.offset, ordinal: ordinal) }
    let (start, bytes) = source.withTape { (Int($0[node].rawStart), $0.raw(node)) }
    book.settle(verdict, bytes, offset: source.offset + start, ordinal: ordinal)
  }
}

extension FileRule {
  /// Starts to read an entry on the thread of the run.
  package func loop<Source: RecordSource & ~Copyable>(
    _ source: consuming Source, _ plan: DownloadPlan, of file: Int, in session: ArchiveSession
  ) -> RecordLoop<Source> {
    RecordLoop(source, RecordBook(plan, file: file, rule: name)) { [context = session.context] in
      try $0.write(to: context)
    }
  }

  /// Ends what ``loop(_:_:of:in:)`` began.
  ///
  /// - Parameter keepsVerbatim: whether the entry is copied as it stands, whatever its reading came to.
  package func finish<Source: RecordSource & ~Copyable>(
    _ loop: inout RecordLoop<Source>, of file: Int, in session: ArchiveSession, keepsVerbatim: Bool = false
  ) throws {
    var reading = loop.finish()
    if keepsVerbatim { reading.keepsVerbatim = true }
    try reading.apply(to: session, file: file, rule: name)
    RecordBook.close(loop.book.ledger, file: file, in: session)
  }

  /// Takes the records of a file one by one; nil keeps the record verbatim.
  ///
  /// - Parameters:
  ///   - page: what makes records of the blocks, where the file is a page.
  ///   - member: takes what stands beside the records; what it does not take is kept.
  package func readRecords(
    of file: Int, in session: ArchiveSession, keys: KeySet, layout: RecordLayout, page: PageAdapter? = nil,
    member: (borrowing JSONTape, inout Arena) throws -> MemberVerdict = { _, _ in .unknown },
    body: (borrowing JSONTape, inout RecordPlace) throws -> Outcome?
  ) throws {
    let plan = DownloadPlan(session)
    if let page, ArchivePath(plan.path(of: file)).isPage {
      let source = AdaptedSource(plan, file: file, keys: keys, adapter: page)
      try readRecords(loop(source, plan, of: file, in: session), of: file, in: session, member, body)
    } else {
      let source = JSONSource(plan, file: file, keys: keys, layout: layout)
      try readRecords(loop(source, plan, of: file, in: session), of: file, in: session, member, body)
    }
  }

  private func readRecords<Source: JSONRecordSource & ~Copyable>(
    _ given: consuming RecordLoop<Source>, of file: Int, in session: ArchiveSession,
    _ member: (borrowing JSONTape, inout Arena) throws -> MemberVerdict,
    _ body: (borrowing JSONTape, inout RecordPlace) throws -> Outcome?
  ) throws {
    try readPlaces(given, of: file, in: session) { step, loop, place in
      switch step {
      case .member:
        switch try loop.source.withTape({ try member($0, &place.arena) }) {
        case .unknown: loop.keepMember(in: place.arena)
        case .taken(let hasRest):
          loop.source.noteMember(isKnown: true)
          if hasRest { loop.noteUnknownKeys(in: &place.arena) }
        }
      case .record:
        let outcome = try loop.source.withTape { try body($0, &place) }
        loop.settle(outcome, of: place)
      }
    }
  }

  /// Takes the blocks of a page one by one; nil keeps the block verbatim.
  package func readBlocks(
    of file: Int, in session: ArchiveSession, split: @escaping PageBlock.Split,
    body: (PageBlock, HTMLTape, inout RecordPlace) throws -> Outcome?
  ) throws {
    let plan = DownloadPlan(session)
    let source = BlockSource(plan, file: file, split: split)
    try readPlaces(loop(source, plan, of: file, in: session), of: file, in: session) { _, loop, place in
      loop.book.ordinal += 1
      place.source.ordinal = loop.book.ordinal
      loop.settle(try body(loop.source.block, loop.source.tape, &place), of: place)
    }
  }

  /// Takes the rows of a CSV file below its header one by one; nil keeps the row verbatim.
  package func readRows(
    of file: Int, in session: ArchiveSession, isHeader: @escaping ([String]) -> Bool,
    body: (CSVRecord, inout RecordPlace) throws -> Outcome?
  ) throws {
    let plan = DownloadPlan(session)
    let source = RowSource(plan, file: file, isHeader: isHeader)
    try readPlaces(loop(source, plan, of: file, in: session), of: file, in: session) { _, loop, place in
      loop.settle(try body(loop.source.record, &place), of: place)
    }
  }

  /// Takes every step of a source, with a place for what becomes of it.
  package func readPlaces<Source: RecordSource & ~Copyable>(
    _ given: consuming RecordLoop<Source>, of file: Int, in session: ArchiveSession,
    _ body: (RecordStep, inout RecordLoop<Source>, inout RecordPlace) throws -> Void
  ) throws {
    var loop = given
    var place = RecordPlace(session, file: file)
    try loop.run {
      place.arena.removeAll()
      return try $0.next(into: &place.arena)
    } _: { step, loop in
      place.begin(step, loop)
      try body(step, &loop, &place)
    }
    loop.book.notes.add(place.notes)
    try finish(&loop, of: file, in: session)
  }
}
