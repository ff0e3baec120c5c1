/// One table of the neutral schema: an SQLite table and a CSV file of the same name and columns.
package struct Table: Sendable {
  package var id: TableID
  package var name: String
  /// What one row is.
  package var meaning: String
  package var columns: [Column]
  package var primaryKey: [String]
  package var isWithoutRowID: Bool
  /// The conditions between columns that a CHECK of the table enforces, as SQL.
  package var checks: [String]

  init(
    _ id: TableID, _ name: String, _ meaning: String, columns: [Column], primaryKey: [String],
    withoutRowID: Bool = false, checks: [String] = []
  ) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.columns = columns
    self.primaryKey = primaryKey
    isWithoutRowID = withoutRowID
    self.checks = checks
  }

  /// The order of the rows in the CSV file, total and the same in every export of the same input.
  ///
  /// Things with a time are sorted by it, so that two exports can be compared with plain `diff`.
  package var order: [String] {
    switch id {
    case .posts, .comments, .reactions: ["time_ms", "id"]
    default: primaryKey
    }
  }
}
