/// The declared type of a column: what SQL viewers and BI tools recognise, in tables that are not STRICT.
package enum ColumnType: String, Sendable, CaseIterable {
  case text = "TEXT"
  case integer = "INTEGER"
  case real = "REAL"
  /// Text in the form `2024-03-31T08:15:00.000Z` (RFC 3339, UTC, always milliseconds).
  case datetime = "DATETIME"
  /// Text in the form `2024-03-31`.
  case date = "DATE"
  /// Integer 0 or 1.
  case boolean = "BOOLEAN"
  case blob = "BLOB"
}
