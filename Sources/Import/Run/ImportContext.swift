import PortaviaModel
import StructuredText

/// What all archives of one run share: ids, people, findings, counters, and the way to the sink.
///
/// One thread uses it. Rows go into the current batch, which is handed to the sink when it is full.
package final class ImportContext {
  package let options: ImportOptions
  package let sink: any RecordSink
  package let findings: FindingLog
  package let accounts = AccountRegistry()
  package let contacts = ContactRegistry()
  @exclusivity(unchecked) private(set) var batch: Batch
  @exclusivity(unchecked) var key = RecordKey()
  @exclusivity(unchecked) var zone: DisplayZone
  /// Whether neither the caller nor any archive names it.
  var isZoneAssumed = false
  @exclusivity(unchecked) var monthly = MonthlyActivity()
  var sightings = Sightings()
  /// Records in JSON that pages may show as well.
  var twins = RecordTwins()
  /// Records that the platform itself gives an id.
  var identified = IdentifiedRecords()
  @exclusivity(unchecked) var nextID = NextID()
  /// All downloads of the run, in order.
  package internal(set) var sessions: [ArchiveSession] = []
  /// Reads conversations ahead; started with the first of them.
  var conversations: ConversationReader?
  /// Conversations that have their rows.
  var writtenThreads: Set<String> = []
  /// Their keys, where downloads of several owners may have threads of one number.
  var conversationKeys: Set<String> = []
  @exclusivity(unchecked) private var counts = [Int64](repeating: 0, count: Word.allCases.count)

  private let report: (ImportProgress) -> Void
  private let isCancelled: () -> Bool
  var progress = ImportProgress(phase: .surveying, bytesDone: 0, bytesTotal: 0, records: 0)

  /// The next free id of each table.
  struct NextID {
    var conversation: Int64 = 1
    var message: Int64 = 1
    var reaction: Int64 = 1
    var attachment: Int64 = 1
    var post: Int64 = 1
    var comment: Int64 = 1
    var relationship: Int64 = 1
    var tag: Int64 = 1
    var media: Int64 = 1
    var sourceFile: Int64 = 1
    var activity: Int64 = 1
    var formSubmission: Int64 = 1
    var metric: Int64 = 1
    var contactMatch: Int64 = 1
  }

  private static let batchBytes = 448 * 1024
  private static let batchRows = 3000

  package init(
    options: ImportOptions, sink: any RecordSink, findings: FindingLog, zone: DisplayZone,
    report: @escaping (ImportProgress) -> Void, isCancelled: @escaping () -> Bool
  ) throws {
    self.options = options
    self.sink = sink
    self.findings = findings
    self.zone = zone
    self.report = report
    self.isCancelled = isCancelled
    batch = try sink.freshBatch()
  }

  /// Appends rows to the current batch and hands it over when it is full.
  @inline(__always)
  func emit(_ body: (Batch) throws -> Void) throws {
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

  func checkCancelled() throws { if isCancelled() { throw ImportCancelled() } }

  /// Rows that records became, of one table.
  func recordCount(_ table: Word) -> Int64 { counts[table.rawValue] }

  func enter(_ phase: ImportProgress.Phase) {
    progress.phase = phase
    report(progress)
  }

  func count(_ table: Word, _ rows: Int64 = 1) {
    counts[table.rawValue] += rows
    progress.records += rows
  }

  /// Writes that a record stands at a further place.
  func recordSource(_ table: Word, _ record: Int64, file: Int64, ordinal: Int64) throws {
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
  func timestamp(_ time: EventTime, in batch: Batch) -> Text { timestamp(time, into: &batch.arena) }

  func timestamp(_ time: EventTime, into arena: inout Arena) -> Text {
    guard let ms = time.milliseconds else { return .null }
    return Timestamp.append(milliseconds: ms, to: &arena) ?? .null
  }
}
