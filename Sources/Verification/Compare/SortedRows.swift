import PortaviaModel
import Writers

/// The rows of one kind on one side, in the order of their keys. SQLite sorts them, on disk where they are many: what is
/// in memory is the rows of one key.
final class SortedRows {
  struct Row {
    var id: Int64
    var time: Int64?
    var platform: String?
    /// The compared values one after the other: a length, then that many bytes; see ``values``.
    var content: [UInt8] = []

    /// The values of the content; nil for NULL.
    var values: [[UInt8]?] {
      var values: [[UInt8]?] = []
      var index = 0
      while index + 5 <= content.count {
        let isNull = content[index] == 0
        let count = content[(index + 1)...(index + 4)].reduce(0) { $0 << 8 | Int($1) }
        index += 5
        values.append(isNull ? nil : Array(content[index..<min(index + count, content.count)]))
        index += count
      }
      return values
    }
  }

  /// The key of ``rows``; empty at the end.
  private(set) var key: [UInt8] = []
  /// The rows with one key, in the order of their content.
  private(set) var rows: [Row] = []
  private(set) var isAtEnd = false

  private let statement: Statement
  private let compared: [Bool]
  private let ignoresBlanks: Bool
  private var hasNext: Bool

  /// - Parameters:
  ///   - compared: which of the values count.
  ///   - ignoresBlanks: whether texts that differ in blanks only are the same.
  init(_ query: String, of database: Database, compared: [Bool], ignoresBlanks: Bool) throws(WriterError) {
    statement = try database.prepare("\(query) ORDER BY 1")
    self.compared = compared
    self.ignoresBlanks = ignoresBlanks
    hasNext = try statement.step()
    try advance()
  }

  /// Goes to the next key.
  func advance() throws(WriterError) {
    rows.removeAll(keepingCapacity: true)
    guard hasNext else {
      isAtEnd = true
      key = []
      return
    }
    key = Array(statement.text(0))
    repeat {
      rows.append(row())
      hasNext = try statement.step()
    } while hasNext && statement.text(0).elementsEqual(key)
    if rows.count > 1 { rows.sort { $0.content.lexicographicallyPrecedes($1.content) } }
  }

  private func row() -> Row {
    var row = Row(
      id: statement.integer(1), time: statement.kind(2) == .null ? nil : statement.integer(2),
      platform: statement.kind(3) == .null ? nil : statement.string(3))
    for (index, counts) in compared.enumerated() where counts {
      let column = 4 + index
      let isNull = statement.kind(column) == .null
      let start = row.content.count
      row.content += [isNull ? 0 : 1, 0, 0, 0, 0]
      guard !isNull else { continue }
      let text = statement.text(column)
      if ignoresBlanks {
        row.content += text.lazy.filter { $0 > 0x20 }
      } else {
        row.content += text
      }
      let count = row.content.count - start - 5
      for byte in 0..<4 {
        row.content[start + 1 + byte] = UInt8(truncatingIfNeeded: count >> (24 - 8 * byte))
      }
    }
    return row
  }
}
