import PortaviaModel
import StructuredText

/// What all archives of one run share: ids, people, findings, counters, and the way to the sink.
///
/// One thread uses it. Rows go into the current batch, which is handed to the sink when it is full.
package final class ImportContext {
  package let options: ImportOptions
  package let sink: any RecordSink
  package let findings: FindingLog
  package let accounts: AccountRegistry
  package let contacts = ContactRegistry()
  @exclusivity(unchecked) package private(set) var batch: Batch
  @exclusivity(unchecked) package var key = RecordKey()
  @exclusivity(unchecked) package var zone: DisplayZone
  /// Whether neither the caller nor any archive names it.
  package var isZoneAssumed = false
  @exclusivity(unchecked) package var monthly = MonthlyActivity()
  package var sightings = Sightings()
  /// Records in JSON that pages may show as well.
  package var twins = RecordTwins()
  /// Records that the platform itself gives an id.
  package var identified = IdentifiedRecords()
  @exclusivity(unchecked) package var nextID = NextID()
  /// All downloads of the run, in order.
  package internal(set) var sessions: [ArchiveSession] = []
  /// Brings the pages of conversations together.
  package var assembler: ConversationAssembler?
  /// Keys of conversations, where downloads of several owners may have threads of one number.
  package var conversationKeys: Set<String> = []
  @exclusivity(unchecked) private var counts = [Int64](repeating: 0, count: TableID.allCases.count)

  private let report: (ImportProgress) -> Void
  private let isCancelled: () -> Bool
  @exclusivity(unchecked) package var progress = ImportProgress(
    phase: .surveying, bytesDone: 0, bytesTotal: 0, records: 0)

  /// The next free id of each table.
  package struct NextID {
    package var conversation: Int64 = 1
    package var message: Int64 = 1
    package var reaction: Int64 = 1
    package var attachment: Int64 = 1
    package var post: Int64 = 1
    package var comment: Int64 = 1
    package var relationship: Int64 = 1
    package var tag: Int64 = 1
    package var media: Int64 = 1
    package var sourceFile: Int64 = 1
    package var activity: Int64 = 1
    package var formSubmission: Int64 = 1
    package var metric: Int64 = 1
    package var contactMatch: Int64 = 1
  }

  private static let batchBytes = 448 * 1024
  private static let batchRows = 3000

  package init(
    options: ImportOptions, sink: any RecordSink, findings: FindingLog, zone: DisplayZone,
    placeholderNames: Set<String> = [], report: @escaping (ImportProgress) -> Void,
    isCancelled: @escaping () -> Bool
  ) throws {
    self.options = options
    self.sink = sink
    self.findings = findings
    self.zone = zone
    self.report = report
    self.isCancelled = isCancelled
    accounts = AccountRegistry(placeholderNames: placeholderNames)
    batch = try sink.freshBatch()
  }

  /// Appends rows to the current batch and hands it over when it is full.
  @inline(__always)
  package func emit(_ body: (Batch) throws -> Void) throws {
    try body(batch)
    if batch.arena.count > Self.batchBytes || batch.rowCount > Self.batchRows { try flush() }
  }

  /// Hands over what is in the current batch.
  package func flush() throws {
    if batch.rowCount > 0 {
      try sink.submit(batch)
      batch = try sink.freshBatch()
    }
    report(progress)
    try checkCancelled()
  }

  package func checkCancelled() throws { if isCancelled() { throw ImportCancelled() } }

  /// Rows that records became, of one table.
  package func recordCount(_ table: TableID) -> Int64 { counts[table.rawValue] }

  package func enter(_ phase: ImportProgress.Phase) {
    progress.phase = phase
    report(progress)
  }

  package func count(_ table: TableID, _ rows: Int64 = 1) {
    counts[table.rawValue] += rows
    progress.records += rows
  }

  /// Writes that a record stands at a further place.
  package func recordSource(_ table: TableID, _ record: Int64, file: Int64, ordinal: Int64) throws {
    try emit { batch in
      batch.appendRow(.recordSources) { row in
        row.text(table.text)
        row.integer(record)
        row.integer(file)
        row.integer(ordinal)
      }
    }
  }

  /// RFC 3339 in the arena of a batch; null when unknown.
  @inline(__always)
  package func timestamp(_ time: EventTime, in batch: Batch) -> Text { timestamp(time, into: &batch.arena) }

  package func timestamp(_ time: EventTime, into arena: inout Arena) -> Text {
    guard let ms = time.milliseconds else { return .null }
    return Timestamp.append(milliseconds: ms, to: &arena) ?? .null
  }
}
