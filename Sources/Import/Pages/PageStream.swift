import ArchiveReading
import PortaviaModel
import StructuredText

/// Reads the blocks of one HTML entry for a rule, and keeps its book; the counterpart of ``RecordStream`` for pages.
///
/// As there, nothing outside the stream is changed before what ``finish()`` gives is entered into the books.
struct PageStream: ~Copyable {
  let session: ArchiveSession
  let file: Int
  let ledger = Ledger()
  var reading: EntryReading
  var clock: PageClock
  private var reader: HTMLRecordReader<EntrySource>
  private var container: HTMLContainer
  /// The block that ``next()`` stopped at.
  private var block: HTMLRecord?
  /// Of the record that was opened last.
  private(set) var ordinal: Int64 = -1
  private var besides: Int64 = 0
  private var isKept = false
  /// Whether a block that is broken was the head of a thread: whose the next messages are is not known.
  private(set) var hasLostHead = false
  /// Whether its one block says that there is nothing.
  private var isNotice = false

  init(_ session: ArchiveSession, file: Int, container: HTMLContainer = .main) {
    self.session = session
    self.file = file
    self.container = container
    reading = EntryReading(file: session.fileID(file))
    clock = PageClock(session)
    reader = HTMLRecordReader(
      source: session.download.open(session.download.files[file]), container: container)
  }

  /// Holds the tree of the block that was read last.
  var tape: HTMLTape { reader.tape }
  /// What stands in `<title>`.
  var title: String { reader.title }
  var position: SourcePosition { SourcePosition(file: session.fileID(file), ordinal: ordinal) }

  /// The root of the next whole block; nil at the end. A broken one is kept here.
  mutating func next() throws -> Int? {
    hasLostHead = false
    while true {
      guard let block = try reader.read() else {
        // A page without the element that usually has the records: then its body has them.
        guard container == .main, !reader.hasContainer else { return nil }
        container = .body
        reader = HTMLRecordReader(
          source: session.download.open(session.download.files[file]), container: .body)
        continue
      }
      self.block = block
      isKept = false
      guard let damage = block.damage else { return block.root }
      hasLostHead = hasLostHead || container == .threads && tape.tag(block.root) != .group
      let debt = open()
      let code: FindingCode =
        switch damage {
        case .tooLarge: .htmlRecordTooLarge
        case .tooDeep: .htmlTooDeep
        case .cut: .htmlTruncated
        }
      find(code, location: "record \(ordinal), byte \(block.bytes.lowerBound)")
      debt.settle(keepRaw(code) ? .preserved : .reported)
    }
  }

  /// Opens the book for one record of the block.
  mutating func open() -> Debt {
    advance()
    return ledger.open()
  }

  /// Goes on to the next record of the block.
  mutating func advance() { ordinal += 1 }

  /// Keeps the block of the record verbatim and settles its debt.
  mutating func preserve(_ debt: consuming Debt, _ code: FindingCode) {
    find(code, location: "record \(ordinal)")
    debt.settle(keepRaw(code) ? .preserved : .reported)
  }

  /// Keeps the current block beside the rows that it became.
  mutating func keepBeside(_ reason: FindingCode?) {
    if isKept { return }
    isKept = true
    _ = keepRaw(reason)
  }

  /// Keeps a block that is no record and that no rule knows.
  mutating func keepMember() {
    guard let block else { return }
    besides += 1
    reading.raw.append(
      reader.raw(block), ordinal: -besides, offset: Int64(block.bytes.lowerBound), pointer: nil,
      reason: .recordUnknownKey)
  }

  /// Keeps the one block of a page that has no records.
  mutating func keepNotice() {
    guard let block else { return }
    isNotice = true
    besides += 1
    reading.raw.append(
      reader.raw(block), ordinal: -besides, offset: Int64(block.bytes.lowerBound), pointer: "/notice",
      reason: nil)
  }

  mutating func find(_ code: FindingCode, location: String? = nil, details: [String] = []) {
    reading.findings.append(session.finding(code, file: file, location: location, details: details))
  }

  /// Hash of the bytes of the block.
  var fingerprint: Int {
    guard let block else { return 0 }
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(reader.raw(block)))
    return hasher.finalize()
  }

  /// Says where the zone of the dates is not certain; once.
  private mutating func noteZone() {
    if clock.unzoned > 0 {
      find(.timeZoneUnknown, details: ["\(clock.unzoned)"])
    } else if clock.zoned > 0, session.record.timeZoneSource == .assumed {
      // Once for the archive.
      reading.findings.append(session.finding(.timeZoneOfPages, details: [session.record.timeZone ?? ""]))
    }
  }

  private mutating func keepRaw(_ reason: FindingCode?) -> Bool {
    guard let block else { return false }
    let raw = reader.raw(block)
    if raw.isEmpty { return false }
    reading.raw.append(
      raw, ordinal: ordinal, offset: Int64(block.bytes.lowerBound), pointer: nil, reason: reason)
    return true
  }

  // MARK: - The end

  /// Reads what is left of the entry and says what reading it came to.
  ///
  /// - Parameter isIndex: whether it need not hold any record; then it is kept as it stands.
  mutating func finish(isIndex: Bool = false) -> EntryReading {
    reading.close(&reader.source)
    let problems = reader.problems
    note(problems)
    if clock.unread > 0 { find(.timeUnreadable, details: ["\(clock.unread)"]) }
    noteZone()
    keepFrame()
    if ledger.tally.read == 0, isNotice, !problems.isPartial {
      reading.isEmptyCategory = true
    } else if ledger.tally.read == 0, !isIndex {
      reading.status = .unrecognised
      find(.entryUnrecognised)
    } else if ledger.tally.preserved > 0 || ledger.tally.reported > 0 || problems.isPartial {
      reading.status = .partly_parsed
    }
    reading.keepsVerbatim =
      !problems.isWhole || reading.damage != nil || (ledger.tally.read == 0 && !reading.isEmptyCategory)
    return reading
  }

  private mutating func note(_ problems: HTMLProblems) {
    func several(_ code: FindingCode, _ count: Int) {
      if count > 0 { find(code, details: ["\(count)"]) }
    }
    several(.htmlNUL, problems.nuls)
    several(.htmlControlCharacter, problems.controls)
    several(.htmlInvalidUTF8, problems.invalidUTF8)
    several(.htmlInvalidReference, problems.invalidReferences)
    several(.htmlOpenAttribute, problems.swallowedTags)
    if problems.isFrameCut { find(.htmlFrameTooLong) }
    if problems.hasContentAfterEnd { find(.htmlContentAfterEnd) }
    if problems.isUnclosedScript { find(.htmlUnclosedScript) }
    if problems.isTruncated, reading.findings.last?.code != .htmlTruncated { find(.htmlTruncated) }
    if problems.isTooDeep, !reading.findings.contains(where: { $0.code == .htmlTooDeep }) {
      find(.htmlTooDeep)
    }
    if let at = problems.stoppedAt { find(.htmlStopped, location: "byte \(at)") }
    if problems.fatalErrors > 0, problems.stoppedAt == nil { find(.htmlStopped) }
    if let markers = problems.markers, !problems.isTooDeep, problems.stoppedAt == nil {
      find(.htmlMarkersDiffer, details: ["\(markers.inBytes)", "\(markers.read)"])
    }
  }

  /// What stands on the page outside its blocks says who made it and when.
  private mutating func keepFrame() {
    var frame = reader.frame
    if frame.isEmpty || ledger.tally.read == 0 && !isNotice { return }
    besides += 1
    frame.withUTF8 {
      reading.raw.append($0, ordinal: -besides, offset: 0, pointer: "/frame", reason: nil)
    }
  }
}

extension HTMLProblems {
  /// Whether something of the page may not have been read.
  var isPartial: Bool {
    isTooDeep || tooLarge > 0 || isUnclosedScript || isTruncated || stoppedAt != nil || fatalErrors > 0
      || markers != nil || swallowedTags > 0
  }
}
