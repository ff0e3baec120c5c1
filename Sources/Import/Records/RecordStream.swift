import ArchiveReading
import PortaviaModel
import StructuredText

/// Reads the records of one entry for a rule, and keeps its book: those of a JSON file, or those that a
/// ``PageAdapter`` makes of the blocks of a page.
///
/// What cannot be read is preserved or reported here; the rule sees good records and the members beside them.
/// After the last step ``finish()`` must be called; what it gives is entered into the books of the run by
/// ``EntryReading/apply(to:file:rule:)``. Until then nothing outside the stream is changed, so that a stream may be
/// read on another thread.
struct RecordStream: ~Copyable {
  enum Step {
    case record(ordinal: Int64, group: UInt16)
    /// A member of the document outside its records; its value is on the tape.
    case member
  }

  let session: ArchiveSession
  let file: Int
  let ledger: Ledger
  private let rule: String
  private var reader: JSONRecordReader<EntrySource>
  /// Where the entry is a page; then ``reader`` has nothing to read.
  private let page: PageRecords?
  private var end: JSONEnd?
  private var ownReading: EntryReading
  private var unknownKeys: [String: Int] = [:]
  private var unknownLabels: [String: Int] = [:]
  private var withheld = 0
  /// What was kept verbatim and has no ordinal of its own.
  private var besides: Int64 = 0
  private var unknownMembers = 0
  private var knownMembers = 0
  /// Whether ordinals count through the whole entry, members included, instead of through each array.
  private let countsThrough: Bool
  /// Ordinal of the record or, where they are counted, of the member read last.
  private(set) var ordinal: Int64 = -1
  /// What was kept verbatim last, and the highest ordinal so far.
  private var lastRaw: (ordinal: Int64, offset: Int64)?
  private var highestRaw: Int64 = -1

  /// - Parameters:
  ///   - page: what makes records of the blocks, where the entry is a page.
  ///   - countsThrough: for rules that read several arrays, and members as records.
  ///   - repairs: whether text is mended as the standard downloads need it (schema.md 4).
  init(
    _ session: ArchiveSession, file: Int, rule: String, keys: KeySet, layout: RecordLayout,
    page adapter: PageAdapter? = nil, countsThrough: Bool = false, repairs: Bool = true
  ) {
    self.session = session
    self.file = file
    self.rule = rule
    self.countsThrough = countsThrough
    ownReading = EntryReading(file: session.fileID(file))
    let entry = session.download.files[file]
    page = adapter.flatMap {
      ArchivePath(entry.path).isPage ? PageRecords(session, file: file, keys: keys, adapter: $0) : nil
    }
    ledger = page?.ledger ?? Ledger()
    reader = JSONRecordReader(
      source: page == nil ? session.download.open(entry) : EntrySource(), keys: keys, layout: layout,
      repair: repairs)
  }

  /// Whether the entry is a page.
  var isPage: Bool { page != nil }

  /// Whether the block of a page says what no member of its record does.
  var hasRest: Bool { page?.hasRest ?? false }

  /// What has been noticed so far.
  var reading: EntryReading {
    get { page?.stream.reading ?? ownReading }
    _modify {
      if let page { yield &page.stream.reading } else { yield &ownReading }
    }
  }

  var position: Int64 { session.fileID(file) }

  /// The next record or member, nil at the end. Strings go into the arena.
  mutating func next(into arena: inout Arena) throws -> Step? {
    if let page { return try next(of: page, into: &arena) }
    while end == nil {
      switch try reader.next(into: &arena) {
      case .record(let ordinal, let group):
        count(ordinal)
        noteWhole()
        return .record(ordinal: self.ordinal, group: group)
      case .member:
        if countsThrough {
          count(0)
          noteWhole()
        }
        return .member
      case .damaged(let ordinal, let code, let offset, let length):
        count(ordinal)
        preserveDamaged(self.ordinal, code, offset, length)
      case .end(let end): self.end = end
      }
    }
    return nil
  }

  private mutating func next(of page: PageRecords, into arena: inout Arena) throws -> Step? {
    guard let step = try page.next(into: &arena) else { return nil }
    if case .record = step {
      ordinal = page.stream.ordinal
      if session.context.options.keepsRaw { page.stream.keepBeside(nil) }
    }
    return step
  }

  private mutating func count(_ place: Int) { ordinal = countsThrough ? ordinal + 1 : Int64(place) }

  /// Says what was odd in a record that could be read, and keeps it where every record is kept.
  private mutating func noteWhole() {
    if !reader.problems.isEmpty { noteProblems() }
    if session.context.options.keepsRaw { keepRaw(ordinal, reason: nil) }
  }

  /// The record that ``next(into:)`` stopped at.
  borrowing func withTape<Result>(_ body: (borrowing JSONTape) throws -> Result) rethrows -> Result {
    if let page { return try body(page.record.tape) }
    return try body(reader.tape)
  }

  // MARK: - What a rule does with a record that it cannot use

  /// Keeps the current record verbatim and settles its debt.
  mutating func preserve(_ debt: consuming Debt, ordinal: Int64, _ code: FindingCode) {
    if let page { return page.stream.preserve(debt, code) }
    find(code, location: "record \(ordinal)")
    keepRaw(ordinal, reason: code)
    debt.settle(.preserved)
  }

  /// Keeps a value in the current record verbatim and settles its debt.
  mutating func preserve(_ debt: consuming Debt, node: Int, ordinal: Int64, _ code: FindingCode) {
    if let page { return page.stream.preserve(debt, code) }
    find(code, location: "record \(ordinal)")
    let offset = reader.recordOffset + Int(reader.tape[node].rawStart)
    keepRaw(ordinal, reason: code, offset: offset, bytes: reader.tape.raw(node))
    debt.settle(.preserved)
  }

  /// Keeps the current record verbatim beside the rows that it became.
  mutating func keepBeside(_ ordinal: Int64) {
    if let page { return page.stream.keepBeside(nil) }
    if !session.context.options.keepsRaw { keepRaw(ordinal, reason: nil) }
  }

  /// Keeps the current record verbatim beside the row of another version of it.
  mutating func keepVersion(_ ordinal: Int64) {
    find(.recordOtherVersion, location: "record \(ordinal)")
    if let page { return page.stream.keepBeside(.recordOtherVersion) }
    if !session.context.options.keepsRaw { keepRaw(ordinal, reason: .recordOtherVersion) }
  }

  /// Tells whether two records are the same to the byte.
  var fingerprint: Int {
    var hasher = Hasher()
    // Blocks hold names that are made anew for every page.
    if let page {
      hasher.combine(bytes: UnsafeRawBufferPointer(page.record.tape.raw))
    } else {
      hasher.combine(bytes: UnsafeRawBufferPointer(reader.raw))
    }
    return hasher.finalize()
  }

  /// What no rule claimed, as a JSON object in the arena; personal traces are left out in scope `business`.
  mutating func extra(into arena: inout Arena) -> Text {
    let text = rest(of: 0, into: &arena)
    if !text.isNull { noteUnknownKeys(in: &arena) }
    return text
  }

  /// What was not claimed of a value in the record, as ``extra(into:)``; its keys are no news.
  mutating func rest(of node: Int, into arena: inout Arena) -> Text {
    let traces = session.context.options.personalTraces
    let (text, dropped) = withTape { $0.appendUnclaimed(of: node, to: &arena, dropping: traces) }
    withheld += dropped
    return text
  }

  /// Counts labels in a language that nobody knows.
  mutating func note(labels: [String]) {
    for label in labels { unknownLabels[printableLabel(label), default: 0] += 1 }
  }

  /// Where the member stands that ``next(into:)`` stopped at: a position in the paths of the layout.
  var memberGroup: UInt16 { page == nil ? reader.memberGroup : RecordLayout.root }

  mutating func noteWithheld(_ count: Int) { withheld += count }

  /// Counts the unclaimed members whose keys the rule does not know; to be called after `appendUnclaimed`.
  mutating func noteUnknownKeys(in arena: inout Arena) {
    // A page has no keys.
    if page != nil { return }
    var met: [String] = []
    reader.tape.forEachUnclaimedPath(in: &arena) { path, isKnown in
      // Below these, keys are labels in the language of the account.
      if !isKnown, !path.starts(with: "string_map_data.".utf8), !path.starts(with: "media_map_data.".utf8) {
        met.append(printableKeyPath(path))
      }
    }
    for path in met { unknownKeys[path, default: 0] += 1 }
  }

  var problems: JSONProblems { reader.problems }

  /// Keeps a member of the document that stands beside the records and that no rule knows.
  mutating func keepMember(in arena: borrowing Arena) {
    if let page { return page.stream.keepMember() }
    unknownMembers += 1
    let key = printableKeyPath(reader.tape.key(of: 0, in: arena))
    unknownKeys[key, default: 0] += 1
    keepRaw(nil, reason: .recordUnknownKey, pointer: "/" + key)
  }

  /// Counts a member of the document that the rule kept itself.
  mutating func noteMember(isKnown: Bool) {
    if isKnown { knownMembers += 1 } else { unknownMembers += 1 }
  }

  // MARK: - The end

  /// Reads what is left of the entry and says what reading it came to.
  mutating func finish() -> EntryReading {
    if let page {
      page.finish()
      withheld += page.withheld
    } else {
      finishJSON()
    }
    for (label, count) in unknownLabels.sorted(by: { $0.key < $1.key }) {
      reading.findings.append(
        Finding(.labelUnknown, archive: session.label, details: [rule, label], occurrences: count))
    }
    if withheld > 0 {
      reading.findings.append(Finding(.scopeWithheld, archive: session.label, occurrences: withheld))
    }
    if page == nil { settleStatus() }
    return reading
  }

  private mutating func finishJSON() {
    ownReading.close(&reader.source)
    if reader.counts.repairedStrings > 0 {
      var finding = session.finding(.textRepaired, file: file)
      finding.occurrences = reader.counts.repairedStrings
      reading.findings.append(finding)
    }
    for (path, count) in unknownKeys.sorted(by: { $0.key < $1.key }) {
      reading.findings.append(
        Finding(.recordUnknownKey, archive: session.label, details: [rule, path], occurrences: count))
    }
  }

  private mutating func settleStatus() {
    if let end, let code = end.code {
      // The record that was cut has said it already.
      if reading.findings.last?.code != code { find(code, location: end.place) }
      reading.status = ledger.tally.read > 0 ? .partly_parsed : .damaged
      reading.reason = code.id
    } else if ledger.tally.read == 0, unknownMembers > 0, knownMembers == 0 {
      // The name is known, but nothing in it is where the rule looks.
      reading.status = .unrecognised
      find(.entryUnrecognised)
    } else if ledger.tally.preserved > 0 {
      reading.status = .partly_parsed
    }
    // Of a file that ends otherwise than it should, some bytes belong to no record.
    reading.keepsVerbatim =
      reading.damage != nil || end?.code != nil || (reading.status != .parsed && ledger.tally.read == 0)
  }

  /// Puts the closed book into the row of `source_files`. For conversations this is later than ``finish()``.
  static func close(_ ledger: Ledger, file: Int, in session: ArchiveSession) {
    if ledger.forgotten > 0 || ledger.deferred != 0 || !ledger.tally.isBalanced {
      session.find(.recordsUnaccounted, file: file)
    }
    session.files[file].tally = ledger.tally
  }

  // MARK: - Raw records

  private mutating func find(_ code: FindingCode, location: String? = nil, details: [String] = []) {
    reading.findings.append(session.finding(code, file: file, location: location, details: details))
  }

  private mutating func preserveDamaged(
    _ ordinal: Int64, _ code: FindingCode, _ offset: Int, _ length: Int
  ) {
    let debt = ledger.open()
    find(code, location: "record \(ordinal), byte \(offset)")
    guard !reader.raw.isEmpty else {
      debt.settle(.reported)
      return
    }
    keepRaw(ordinal, reason: code, offset: offset)
    debt.settle(.preserved)
  }

  /// A record that could be read, but not every byte of it became text: it stays verbatim beside its row.
  private mutating func noteProblems() {
    var worst: FindingCode?
    for kind in JSONProblems.Kind.allCases {
      guard let offset = reader.problems.offset(of: kind) else { continue }
      find(kind.code, location: "record \(ordinal), byte \(reader.recordOffset + offset)")
      // A cut tail stays in `extra`, a missing comma loses nothing.
      if kind != .cutTail, kind != .missingComma { worst = worst ?? kind.code }
    }
    if let worst, !session.context.options.keepsRaw { keepRaw(ordinal, reason: worst) }
  }

  private mutating func keepRaw(
    _ ordinal: Int64?, reason: FindingCode?, offset: Int? = nil, pointer: String? = nil,
    bytes: UnsafeBufferPointer<UInt8>? = nil
  ) {
    let offset = Int64(offset ?? reader.recordOffset)
    // A record that is both odd and unusable is kept once.
    if let lastRaw, lastRaw == (ordinal ?? -1, offset) { return }
    lastRaw = (ordinal ?? -1, offset)
    // Records count from 0; what stands beside them, or under a number that is taken, counts down from −1.
    var place = ordinal ?? -1
    if place > highestRaw {
      highestRaw = place
    } else {
      besides += 1
      place = -besides
    }
    reading.raw.append(bytes ?? reader.raw, ordinal: place, offset: offset, pointer: pointer, reason: reason)
  }
}

extension JSONEnd {
  /// Position, never content.
  var place: String? {
    switch self {
    case .truncated(let at), .trailingBytes(let at), .broken(let at), .notJSON(let at): "byte \(at)"
    case .complete, .empty: nil
    }
  }
}

/// A key path as it may stand in a finding: names of people can be keys, so only what looks like an identifier is
/// shown.
private func printableKeyPath(_ path: UnsafeBufferPointer<UInt8>) -> String {
  let isPlain =
    path.count <= 120
    && path.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "["), UInt8(ascii: "]"):
        true
      default: false
      }
    }
  return isPlain && !path.isEmpty ? String(decoding: path, as: UTF8.self) : "…"
}

/// A label as it may stand in a finding: words only, because names of people can stand where labels are expected.
private func printableLabel(_ label: String) -> String {
  let isPlain =
    (1...80).contains(label.utf8.count)
    && label.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || " -'’()%:/„“".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .nonspacingMark
    }
  return isPlain ? label : "…"
}

extension JSONProblems.Kind {
  var code: FindingCode {
    switch self {
    case .duplicateKey: .jsonDuplicateKey
    case .invalidUTF8: .jsonInvalidUTF8
    case .loneSurrogate: .jsonLoneSurrogate
    case .nul: .jsonNUL
    case .controlCharacter: .jsonControlCharacter
    case .cutTail: .textCut
    case .missingComma: .jsonMissingComma
    }
  }
}
