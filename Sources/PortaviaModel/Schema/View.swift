/// A view of the database: what most people open, written as CSV too.
package struct View: Sendable {
  package struct Column: Sendable {
    package var name: String
    package var type: ColumnType
  }

  package var name: String
  /// What one row is.
  package var meaning: String
  package var columns: [Column]
  /// Whether it needs an index to look rows up, without which each row would cost a scan.
  package var needsIndexes = false
  /// The SELECT, without the final semicolon.
  package var sql: String

  /// - Parameter columns: names separated by blanks; `name:TYPE` for all that are not TEXT.
  init(_ name: String, _ meaning: String, columns: String, needsIndexes: Bool = false, sql: String) {
    self.name = name
    self.meaning = meaning
    self.columns = columns.split(whereSeparator: \.isWhitespace).map { word in
      let parts = word.split(separator: ":")
      let type = parts.count > 1 ? ColumnType(rawValue: String(parts[1])) : nil
      return Column(name: String(parts[0]), type: type ?? .text)
    }
    self.needsIndexes = needsIndexes
    self.sql = sql
  }
}
