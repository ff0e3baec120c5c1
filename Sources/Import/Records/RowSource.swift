import ArchiveReading
import PortaviaModel
import StructuredText

/// The rows of one CSV entry below its header.
package struct RowSource: RecordSource, ~Copyable {
  private var reader: CSVReader<EntrySource>
  private let isHeader: ([String]) -> Bool
  private var header: CSVHeader?
  private var isBegun = false
  private var windowsRows = 0
  private var isIncomplete = false
  /// The row that ``next(into:_:)`` stopped at.
  package private(set) var record = CSVRecord(header: CSVHeader(), cells: [])
  package private(set) var oddity: FindingCode?

  /// Cells that may stand before the header.
  private static let titleLimit = 32

  package init(_ plan: DownloadPlan, file: Int, isHeader: @escaping ([String]) -> Bool) {
    self.isHeader = isHeader
    reader = CSVReader(source: plan.open(file))
  }

  package var raw: UnsafeBufferPointer<UInt8> { reader.raw }
  package var offset: Int { reader.rowOffset }
  package var fingerprint: Int { record.cells.hashValue }

  package mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep? {
    if !isBegun {
      isBegun = true
      try findHeader(&book)
    }
    guard let header else { return nil }
    while let cells = try nextRow(isRecord: true, &book) {
      // Delimiters only.
      if cells.allSatisfy(\.isEmpty) { continue }
      record = CSVRecord(header: header, cells: cells)
      noteProblems(isRagged: cells.count != header.columns.count, &book)
      return .record(group: 0)
    }
    return nil
  }

  private mutating func findHeader(_ book: inout RecordBook) throws {
    var titles: [String] = []
    while header == nil, titles.count < Self.titleLimit, let cells = try nextRow(isRecord: false, &book) {
      if isHeader(cells) {
        header = CSVHeader(titles: titles, columns: cells.map(trimmed))
      } else {
        titles += cells
      }
    }
  }

  /// The next row; nil at the end. A line beyond all limits is passed over: then the file is kept as it is.
  private mutating func nextRow(isRecord: Bool, _ book: inout RecordBook) throws -> [String]? {
    var arena = Arena(capacity: 1024)
    while true {
      switch try reader.next(into: &arena) {
      case .row:
        if isRecord { book.ordinal += 1 }
        return reader.cells.map { Self.lines(arena.string($0)) }
      case .tooLong(let offset, let length):
        book.ordinal += 1
        book.settle(.settled(.reported), UnsafeBufferPointer(start: nil, count: 0), offset: 0)
        isIncomplete = true
        book.find(.csvRowTooLong, location: "byte \(offset)", details: ["\(length)"])
      case .end: return nil
      }
    }
  }

  /// Reports what is odd about the row.
  private mutating func noteProblems(isRagged: Bool, _ book: inout RecordBook) {
    let problems = reader.problems
    if problems.contains(.windows1252) { windowsRows += 1 }
    oddity = nil
    let odd: [(CSVProblems, FindingCode)] = [
      (.invalidText, .csvInvalidText), (.openQuote, .csvOpenQuote), (.strayQuote, .csvStrayQuote),
      (.nul, .csvNUL),
    ]
    let location = "record \(book.ordinal), byte \(reader.rowOffset)"
    for (problem, code) in odd where problems.contains(problem) {
      book.find(code, location: location)
      if code != .csvNUL { oddity = oddity ?? code }
    }
    if isRagged {
      book.find(.csvRaggedRow, location: location)
      oddity = oddity ?? .csvRaggedRow
    }
  }

  package mutating func close(_ book: inout RecordBook) {
    book.reading.close(&reader.source)
    if windowsRows > 0 { book.find(.csvWindows1252, occurrences: windowsRows) }
    if header == nil {
      book.reading.status = .unrecognised
      book.find(.entryUnrecognised)
    } else if isIncomplete || book.ledger.tally.preserved > 0 {
      book.reading.status = .partlyParsed
    }
    book.reading.keepsVerbatim = header == nil || isIncomplete || book.reading.damage != nil
  }

  /// Line breaks inside a cell as everywhere in the schema.
  private static func lines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

/// The names of the columns of a CSV file, and what stands above them.
package struct CSVHeader {
  /// Cells of the rows before the header.
  package var titles: [String] = []
  /// As printed, without blanks around.
  package var columns: [String] = []
}

/// One row below the header.
package struct CSVRecord {
  package let header: CSVHeader
  /// As printed; line breaks as `\n`. There may be more than columns, or fewer.
  package let cells: [String]

  /// The cell of a column; nil when there is none or nothing in it.
  package subscript(column: Int?) -> String? {
    guard let column, column < cells.count, !cells[column].isEmpty else { return nil }
    return cells[column]
  }

  /// What stands in the row beyond the last column, for `extra`: nothing of a row is left out.
  package var overhang: [(key: String, value: String)] {
    guard cells.count > header.columns.count else { return [] }
    return (header.columns.count..<cells.count).filter { !cells[$0].isEmpty }
      .map { ("column \($0 + 1)", cells[$0]) }
  }
}

/// Without white space around.
package func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
  return String(Substring(scalars[...end]))
}
