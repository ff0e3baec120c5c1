import PortaviaModel

/// The book of one entry while its records are read: what is owed, what was noticed, what is kept verbatim.
///
/// Nothing of the run is changed before ``EntryReading/apply(to:file:rule:)`` enters the reading, so that an entry may
/// be read on any thread.
@usableFromInline package struct RecordBook {
  package let plan: DownloadPlan
  /// Position in ``Download/files``.
  package let file: Int
  /// The rule that reads the entry, by its name.
  package let rule: String
  package let ledger = Ledger()
  package var reading: EntryReading
  package var notes = RecordNotes()
  /// Of the record that was read last.
  package var ordinal: Int64 = -1
  /// How many rows in `raw_records` have no ordinal of a record.
  private var besides: Int64 = 0
  /// What was kept verbatim last, and the highest ordinal so far.
  private var lastRaw: (ordinal: Int64, offset: Int64)?
  private var highestRaw: Int64 = -1

  package init(_ plan: DownloadPlan, file: Int, rule: String) {
    self.plan = plan
    self.file = file
    self.rule = rule
    reading = EntryReading(file: plan.fileID(file))
  }

  /// Where the record is.
  package var position: SourcePosition { SourcePosition(file: plan.fileID(file), ordinal: ordinal) }

  package mutating func find(
    _ code: FindingCode, location: String? = nil, details: [String] = [], occurrences: Int = 1
  ) {
    var finding = plan.finding(code, file: file, location: location, details: details)
    finding.occurrences = occurrences
    reading.findings.append(finding)
  }

  /// Keeps bytes verbatim. A record that is both odd and unusable is kept once.
  ///
  /// Records count from 0; what is beside them, or under a number that is taken, counts down from −1.
  package mutating func keep(
    _ bytes: UnsafeBufferPointer<UInt8>, ordinal: Int64?, offset: Int, pointer: String? = nil,
    reason: FindingCode?
  ) {
    if let lastRaw, lastRaw == (ordinal ?? -1, Int64(offset)), pointer == nil { return }
    lastRaw = (ordinal ?? -1, Int64(offset))
    var place = ordinal ?? -1
    if place > highestRaw {
      highestRaw = place
    } else {
      besides += 1
      place = -besides
    }
    reading.raw.append(bytes, ordinal: place, offset: Int64(offset), pointer: pointer, reason: reason)
  }

  /// Opens the debt of a record and settles it; an unusable one is kept verbatim from the bytes given, or reported
  /// where there are none.
  ///
  /// - Parameter ordinal: of the record; nil for the one read last.
  @usableFromInline
  package mutating func settle(
    _ verdict: RecordVerdict, _ bytes: UnsafeBufferPointer<UInt8>, offset: Int, ordinal: Int64? = nil
  ) {
    let debt = ledger.open()
    switch verdict {
    case .settled(let outcome): debt.settle(outcome)
    case .waiting: debt.postpone()
    case .unusable(let code):
      find(code, location: "record \(ordinal ?? self.ordinal)")
      debt.settle(keepUnusable(bytes, offset: offset, ordinal: ordinal, code))
    }
  }

  /// Settles a record that could not be read: kept where its bytes are known, else reported.
  package mutating func settleDamaged(
    _ code: FindingCode, _ bytes: UnsafeBufferPointer<UInt8>, offset: Int, location: Int
  ) {
    let debt = ledger.open()
    find(code, location: "record \(ordinal), byte \(location)")
    debt.settle(keepUnusable(bytes, offset: offset, ordinal: nil, code))
  }

  private mutating func keepUnusable(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int, ordinal: Int64?, _ code: FindingCode
  ) -> Outcome {
    if bytes.isEmpty { return .reported }
    keep(bytes, ordinal: ordinal ?? self.ordinal, offset: offset, reason: code)
    return .preserved
  }

  /// Whether more bytes than these are kept verbatim and not handed over yet.
  @usableFromInline
  package func hasRaw(beyond size: Int) -> Bool { reading.raw.size > size }

  /// Hands over what is kept verbatim so far.
  @usableFromInline
  package mutating func takeRaw() -> RawRecords { reading.raw.take() }

  /// Enters what was counted over all records.
  package mutating func enterNotes() { notes.enter(into: &reading, rule: rule, archive: plan.label) }

  /// Puts the closed book into the row of `source_files`. Of a conversation this is after its messages are written.
  package static func close(_ ledger: Ledger, file: Int, in session: ArchiveSession) {
    if ledger.forgotten > 0 || ledger.deferred != 0 || !ledger.tally.isBalanced {
      session.find(.recordsUnaccounted, file: file)
    }
    session.files[file].tally = ledger.tally
  }
}
