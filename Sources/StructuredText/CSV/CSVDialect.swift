import PortaviaModel

/// How the rows of a CSV file are written.
package struct CSVDialect: Sendable, Equatable {
  package var encoding: CSVEncoding
  /// Comma, semicolon, tab, or what the first line says.
  package var delimiter: UInt8
  /// The first line is `sep=` and the delimiter, as spreadsheets understand it; it is not a row.
  package var hasSeparatorLine: Bool
  /// Where the first row begins, in bytes.
  var start: Int
  /// The file begins with the mark of UTF-8.
  var isUTF8: Bool

  private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private static let sampleRows = 60

  /// Decides by the beginning of a file.
  ///
  /// - Parameters:
  ///   - sample: where it is short, the whole file.
  ///   - isWhole: nothing follows the sample.
  static func detect(_ sample: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> CSVDialect {
    let (encoding, mark, isUTF8) = CSVEncoding.detect(sample)
    var dialect = CSVDialect(
      encoding: encoding, delimiter: candidates[0], hasSeparatorLine: false, start: mark, isUTF8: isUTF8)
    if let (delimiter, next) = dialect.separatorLine(sample, isWhole: isWhole) {
      dialect.delimiter = delimiter
      dialect.hasSeparatorLine = true
      dialect.start = next
      return dialect
    }
    var best = 0
    for candidate in candidates {
      let score = dialect.score(sample, candidate, isWhole: isWhole)
      if score > best {
        best = score
        dialect.delimiter = candidate
      }
    }
    return dialect
  }

  /// How regular the rows are when this is the delimiter: rows with as many cells as most have, if these are several;
  /// those of the first row count for all.
  private func score(_ sample: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8, isWhole: Bool) -> Int {
    var scanner = CSVScanner(encoding: encoding, delimiter: UInt16(delimiter))
    var position = start
    var counts: [Int] = []
    var literalFrom = Int.max
    while position < sample.count, counts.count < Self.sampleRows {
      switch scanner.scan(sample, from: position, literalFrom: literalFrom, isFinal: isWhole) {
      case .row(let end, let next):
        if end > position { counts.append(scanner.fields.count) }
        position = next
        literalFrom = .max
      case .misquoted(let place): literalFrom = place
      case .incomplete:
        // The sample ends in the first row: its cells so far have to do.
        if counts.isEmpty { counts.append(scanner.fields.count + 1) }
        position = sample.count
      }
    }
    var rows: [Int: Int] = [:]
    for count in counts { rows[count, default: 0] += 1 }
    guard let most = rows.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return 0
    }
    let first = counts.first == most.key ? counts.count : 0
    return (most.value + first) * 1024 + min(most.key, 1023)
  }

  /// The delimiter that the first line names, and where the next line begins.
  private func separatorLine(_ sample: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> (UInt8, Int)? {
    let width = encoding.unitLength
    var line: [UInt8] = []
    var position = start
    func unit(_ at: Int) -> UInt16? {
      guard at + width <= sample.count, let base = sample.baseAddress else { return nil }
      return switch encoding {
      case .bytes: CSVByte.load(base + at)
      case .utf16LittleEndian: CSVLittleEndian.load(base + at)
      case .utf16BigEndian: CSVBigEndian.load(base + at)
      }
    }
    while let value = unit(position), value != 0x0A, value != 0x0D {
      guard value < 0x80, line.count < 8 else { return nil }
      if value != UInt16(UInt8(ascii: "\"")) { line.append(UInt8(truncatingIfNeeded: value)) }
      position += width
    }
    guard line.count == 5, line.prefix(3).map({ $0 | 0x20 }).elementsEqual("sep".utf8),
      line[3] == UInt8(ascii: "=")
    else { return nil }
    if unit(position) == 0x0D { position += width }
    if unit(position) == 0x0A { position += width }
    return (line[4], min(position, sample.count))
  }
}
