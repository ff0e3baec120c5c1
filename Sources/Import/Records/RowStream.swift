import ArchiveReading
import PortaviaModel
import StructuredText

/// Reads the rows of one CSV entry for a rule, and keeps its book; the counterpart of ``RecordStream`` for tables.
struct RowStream: ~Copyable {
  let session: ArchiveSession
  let file: Int
  let ledger = Ledger()
  var reading: EntryReading
  private var reader: CSVReader<EntrySource>
  private var ordinal: Int64 = -1
  private var windowsRows = 0
  private var isIncomplete = false

  init(_ session: ArchiveSession, file: Int) {
    self.session = session
    self.file = file
    reading = EntryReading(file: session.fileID(file))
    reader = CSVReader(source: session.download.open(session.download.files[file]))
  }

  /// The next row; nil at the end. A line beyond all limits is passed over: then the file is kept as it is.
  ///
  /// - Parameter isRecord: whether the row counts as a record; the header does not.
  mutating func next(isRecord: Bool) throws -> [String]? {
    var arena = Arena(capacity: 1024)
    while true {
      switch try reader.next(into: &arena) {
      case .row:
        if isRecord { ordinal += 1 }
        return reader.cells.map { lines(arena.string($0)) }
      case .tooLong(let offset, let length):
        ordinal += 1
        ledger.open().settle(.reported)
        isIncomplete = true
        find(.csvRowTooLong, location: "byte \(offset)", details: ["\(length)"])
      case .end: return nil
      }
    }
  }

  var position: SourcePosition { SourcePosition(file: session.fileID(file), ordinal: ordinal) }

  /// Reports what is odd about the row.
  ///
  /// - Returns: why its bytes have to be kept beside the cells; nil when the cells say everything.
  mutating func noteProblems(isRagged: Bool) -> FindingCode? {
    let problems = reader.problems
    if problems.contains(.windows1252) { windowsRows += 1 }
    var worst: FindingCode?
    let odd: [(CSVProblems, FindingCode)] = [
      (.invalidText, .csvInvalidText), (.openQuote, .csvOpenQuote), (.strayQuote, .csvStrayQuote),
      (.nul, .csvNUL),
    ]
    for (problem, code) in odd where problems.contains(problem) {
      find(code, location: "record \(ordinal), byte \(reader.rowOffset)")
      if code != .csvNUL { worst = worst ?? code }
    }
    if isRagged {
      find(.csvRaggedRow, location: "record \(ordinal), byte \(reader.rowOffset)")
      worst = worst ?? .csvRaggedRow
    }
    return worst
  }

  mutating func keepRaw(_ reason: FindingCode?) {
    reading.raw.append(
      reader.raw, ordinal: ordinal, offset: Int64(reader.rowOffset), pointer: nil, reason: reason)
  }

  mutating func find(_ code: FindingCode, location: String? = nil, details: [String] = []) {
    reading.findings.append(session.finding(code, file: file, location: location, details: details))
  }

  /// Reads what is left of the entry and says what reading it came to.
  ///
  /// - Parameter hasHeader: nil when there are no rows at all.
  mutating func finish(hasHeader: Bool) -> EntryReading {
    reading.close(&reader.source)
    if windowsRows > 0 {
      var finding = session.finding(.csvWindows1252, file: file)
      finding.occurrences = windowsRows
      reading.findings.append(finding)
    }
    if !hasHeader {
      reading.status = .unrecognised
      find(.entryUnrecognised)
    } else if isIncomplete || ledger.tally.preserved > 0 {
      reading.status = .partly_parsed
    }
    reading.keepsVerbatim = !hasHeader || isIncomplete || reading.damage != nil
    return reading
  }

  /// Line breaks inside a cell as everywhere in the schema.
  private func lines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

extension FileRule {
  /// The loop of every rule that takes the rows of a CSV file one by one: finds the header, opens a debt for each row
  /// below it and settles it by what `body` returns; nil preserves the row.
  func readRows(
    of file: Int, in session: ArchiveSession, isHeader: ([String]) -> Bool,
    body: (CSVRecord, inout RecordPlace) throws -> Outcome?
  ) throws {
    var stream = RowStream(session, file: file)
    var header: CSVHeader?
    var titles: [String] = []
    while header == nil, titles.count < 32, let cells = try stream.next(isRecord: false) {
      if isHeader(cells) {
        header = CSVHeader(titles: titles, columns: cells.map(trimmed))
      } else {
        titles += cells
      }
    }
    if let header {
      while let cells = try stream.next(isRecord: true) {
        // Delimiters only.
        if cells.allSatisfy(\.isEmpty) { continue }
        let debt = stream.ledger.open()
        var place = RecordPlace(
          session: session, source: stream.position, group: 0, arena: Arena(capacity: 64),
          fingerprint: cells.hashValue)
        let reason = stream.noteProblems(isRagged: cells.count != header.columns.count)
        let outcome = try body(CSVRecord(header: header, cells: cells), &place)
        if let outcome {
          if place.isOtherVersion {
            stream.find(.recordOtherVersion, location: "record \(place.source.ordinal ?? 0)")
          }
          if reason != nil || place.keepsRaw || place.isOtherVersion || session.context.options.keepsRaw {
            stream.keepRaw(reason ?? (place.isOtherVersion ? .recordOtherVersion : nil))
          }
          debt.settle(outcome)
        } else {
          stream.find(.recordUnexpectedShape, location: "record \(place.source.ordinal ?? 0)")
          stream.keepRaw(.recordUnexpectedShape)
          debt.settle(.preserved)
        }
        if stream.reading.raw.size > 1 << 18 { try stream.reading.raw.take().write(to: session.context) }
      }
    }
    try stream.finish(hasHeader: header != nil).apply(to: session, file: file, rule: name)
    RecordStream.close(stream.ledger, file: file, in: session)
  }

  /// Looks at the rows below the header without accounting for them, until `body` returns false.
  func peekRows(
    of file: Int, in session: ArchiveSession, isHeader: ([String]) -> Bool,
    body: (CSVRecord) throws -> Bool
  ) rethrows {
    var stream = RowStream(session, file: file)
    var header: CSVHeader?
    var titles: [String] = []
    // Whatever is wrong with the file is reported when it is read for good.
    while let cells = try? stream.next(isRecord: header != nil) {
      if let header {
        guard try body(CSVRecord(header: header, cells: cells)) else { return }
      } else if isHeader(cells) {
        header = CSVHeader(titles: titles, columns: cells.map(trimmed))
      } else {
        titles += cells
        if titles.count >= 32 { return }
      }
    }
  }

  /// Calls `body` for every entry that this rule reads in the run.
  func forEachEntry(in context: ImportContext, _ body: (ArchiveSession, Int) throws -> Void) rethrows {
    for session in context.sessions {
      for (index, claim) in session.claims.enumerated() {
        guard case .rule(let rule) = claim, session.download.platform.rules[rule].name == name else {
          continue
        }
        try body(session, index)
      }
    }
  }
}

/// Without white space around.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
  return String(Substring(scalars[...end]))
}
