import PortaviaModel
import StructuredText

/// Everything that came out of a CSV file, as values that compare.
struct CSVTable: Equatable {
  var rows: [[String]] = []
  var problems: [CSVProblems] = []
  var offsets: [Int] = []
  var raw: [[UInt8]] = []
  /// Offset and length of lines that were passed over.
  var tooLong: [[Int]] = []
  var dialect: CSVDialect?

  init(_ bytes: [UInt8], piece: Int = .max, rowLimit: Int = 8 << 20) throws {
    var reader = CSVReader(source: Pieces(bytes: bytes, piece: piece), rowLimit: rowLimit)
    var arena = Arena()
    while true {
      let step = try reader.next(into: &arena)
      dialect = reader.dialect
      switch step {
      case .row:
        rows.append(reader.cells.map { arena.string($0) })
        problems.append(reader.problems)
        offsets.append(reader.rowOffset)
        raw.append(Array(reader.raw))
      case .tooLong(let offset, let length): tooLong.append([offset, length])
      case .end: return
      }
      arena.removeAll()
    }
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  var isClean: Bool { problems.allSatisfy(\.isEmpty) && tooLong.isEmpty }
}

/// Text as UTF-16 without a mark.
func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}
