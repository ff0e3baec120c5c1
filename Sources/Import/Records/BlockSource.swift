import ArchiveReading
import PortaviaModel
import StructuredText

/// The blocks of one HTML entry. Its user counts them, because not every block is a record.
package struct BlockSource: RecordSource, ~Copyable {
  package let plan: DownloadPlan
  package let file: Int
  package var clock: PageClock
  /// Whether the page need not hold any record; then it is kept as it stands.
  package var isIndex = false
  private let split: PageBlock.Split
  private var reader: HTMLRecordReader<EntrySource>
  private var container: HTMLContainer
  /// The element of the page that was read last, and the blocks that it is made of.
  private var element: HTMLRecord?
  private var blocks: [PageBlock] = []
  private var upcoming = 0
  private var isKept = false
  /// Whether an element that is broken was the head of a thread: whose the next messages are is not known.
  package private(set) var hasLostHead = false
  /// Whether its one block says that there is nothing.
  private var isNotice = false

  /// - Parameter split: finds the blocks that an element of the page is made of.
  package init(
    _ plan: DownloadPlan, file: Int, container: HTMLContainer = .main, split: @escaping PageBlock.Split
  ) {
    self.plan = plan
    self.file = file
    self.container = container
    self.split = split
    clock = PageClock(plan)
    reader = HTMLRecordReader(source: plan.open(file), container: container)
  }

  /// Holds the tree of the element that was read last.
  package var tape: HTMLTape { reader.tape }
  /// What stands in `<title>`.
  package var title: String { reader.title }
  /// The block that ``next(into:_:)`` stopped at.
  package var block: PageBlock { blocks[upcoming - 1] }
  /// Whether further blocks are of the same element.
  package var isFirstOfElement: Bool { upcoming == 1 }
  package var blockCount: Int { blocks.count }

  package var raw: UnsafeBufferPointer<UInt8> {
    element.map { reader.raw($0) } ?? UnsafeBufferPointer(start: nil, count: 0)
  }
  package var offset: Int { element?.bytes.lowerBound ?? 0 }
  package var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(raw))
    return hasher.finalize()
  }
  package var isPage: Bool { true }

  package mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep? {
    hasLostHead = false
    while upcoming == blocks.count {
      guard let root = try nextElement(&book) else { return nil }
      let clock = clock
      blocks = split(root, reader.tape) { clock.isDate($0) }
      upcoming = 0
    }
    upcoming += 1
    return .record(group: RecordLayout.root)
  }

  /// The root of the next whole element; nil at the end. A broken one is kept here.
  private mutating func nextElement(_ book: inout RecordBook) throws -> Int? {
    while true {
      guard let element = try reader.read() else {
        // A page without the element that usually has the records: then its body has them.
        guard container == .main, !reader.hasContainer else { return nil }
        container = .body
        reader = HTMLRecordReader(source: plan.open(file), container: .body)
        continue
      }
      self.element = element
      isKept = false
      guard let damage = element.damage else { return element.root }
      hasLostHead = hasLostHead || container == .threads && tape.tag(element.root) != .group
      let code: FindingCode =
        switch damage {
        case .tooLarge: .htmlRecordTooLarge
        case .tooDeep: .htmlTooDeep
        case .cut: .htmlTruncated
        }
      book.ordinal += 1
      book.settleDamaged(code, raw, offset: offset, location: offset)
    }
  }

  /// Passes over what is left of the element, which is kept as one that says that there are no records.
  package mutating func keepNotice(_ book: inout RecordBook) {
    isNotice = true
    upcoming = blocks.count
    book.keep(raw, ordinal: nil, offset: offset, pointer: "/notice", reason: nil)
  }

  package mutating func keepMember(in arena: borrowing Arena, _ book: inout RecordBook) {
    book.keep(raw, ordinal: nil, offset: offset, reason: .recordUnknownKey)
  }

  /// An element is kept once, whatever the number of its blocks.
  package mutating func keepBeside(_ reason: FindingCode?, _ book: inout RecordBook) {
    if isKept { return }
    isKept = true
    book.keep(raw, ordinal: book.ordinal, offset: offset, reason: reason)
  }

  // MARK: - The end

  package mutating func close(_ book: inout RecordBook) {
    book.reading.close(&reader.source)
    let problems = reader.problems
    note(problems, &book)
    if clock.unread > 0 { book.find(.timeUnreadable, details: ["\(clock.unread)"]) }
    noteZone(&book)
    keepFrame(&book)
    let tally = book.ledger.tally
    if tally.read == 0, isNotice, !problems.isPartial {
      book.reading.isEmptyCategory = true
    } else if tally.read == 0, !isIndex {
      book.reading.status = .unrecognised
      book.find(.entryUnrecognised)
    } else if tally.preserved > 0 || tally.reported > 0 || problems.isPartial {
      book.reading.status = .partlyParsed
    }
    book.reading.keepsVerbatim =
      !problems.isWhole || book.reading.damage != nil
      || (tally.read == 0 && !book.reading.isEmptyCategory)
  }

  /// Says where the zone of the dates is not certain; once.
  private func noteZone(_ book: inout RecordBook) {
    if clock.unzoned > 0 {
      book.find(.timeZoneUnknown, details: ["\(clock.unzoned)"])
    } else if clock.zoned > 0, plan.isZoneAssumed {
      // Once for the archive.
      book.reading.findings.append(plan.finding(.timeZoneOfPages, details: [plan.timeZone ?? ""]))
    }
  }

  private func note(_ problems: HTMLProblems, _ book: inout RecordBook) {
    for (code, count) in [
      (FindingCode.htmlNUL, problems.nuls), (.htmlControlCharacter, problems.controls),
      (.htmlInvalidUTF8, problems.invalidUTF8), (.htmlInvalidReference, problems.invalidReferences),
      (.htmlOpenAttribute, problems.swallowedTags),
    ] where count > 0 {
      book.find(code, details: ["\(count)"])
    }
    if problems.isFrameCut { book.find(.htmlFrameTooLong) }
    if problems.hasContentAfterEnd { book.find(.htmlContentAfterEnd) }
    if problems.isUnclosedScript { book.find(.htmlUnclosedScript) }
    if problems.isTruncated, book.reading.findings.last?.code != .htmlTruncated { book.find(.htmlTruncated) }
    if problems.isTooDeep, !book.reading.findings.contains(where: { $0.code == .htmlTooDeep }) {
      book.find(.htmlTooDeep)
    }
    if let at = problems.stoppedAt { book.find(.htmlStopped, location: "byte \(at)") }
    if problems.fatalErrors > 0, problems.stoppedAt == nil { book.find(.htmlStopped) }
    if let markers = problems.markers, !problems.isTooDeep, problems.stoppedAt == nil {
      book.find(.htmlMarkersDiffer, details: ["\(markers.inBytes)", "\(markers.read)"])
    }
  }

  /// What stands on the page outside its blocks says who made it and when.
  private func keepFrame(_ book: inout RecordBook) {
    var frame = reader.frame
    if frame.isEmpty || book.ledger.tally.read == 0 && !isNotice { return }
    frame.withUTF8 { book.keep($0, ordinal: nil, offset: 0, pointer: "/frame", reason: nil) }
  }
}

extension HTMLProblems {
  /// Whether something of the page may not have been read.
  package var isPartial: Bool {
    isTooDeep || tooLarge > 0 || isUnclosedScript || isTruncated || stoppedAt != nil || fatalErrors > 0
      || markers != nil || swallowedTags > 0
  }
}
