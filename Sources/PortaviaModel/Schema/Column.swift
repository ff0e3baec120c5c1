/// One column of a table, as declared.
package struct Column: Sendable {
  /// Where a foreign key points: always the column `id` of a table.
  package struct Reference: Sendable {
    package var table: TableID
    /// Checked at the end of the transaction only, for rows that may come before the one they name.
    package var isDeferred = false
  }

  package var name: String
  package var type: ColumnType
  /// NOT NULL.
  package var isRequired = false
  package var isUnique = false
  /// The default as an SQL literal.
  package var defaultValue: String?
  /// The closed set of values that a CHECK enforces; empty for open sets.
  package var allowedValues: [String] = []
  package var reference: Reference?
  /// The text holds one JSON object.
  package var isJSONObject = false
  /// The comment in the SQL; empty when there is none.
  package var comment = ""
  /// What the column means, where the SQL carries no comment because many tables have the column.
  package var sharedMeaning = ""

  /// What the column means; empty when its name says it all.
  package var meaning: String { comment.isEmpty ? sharedMeaning : comment }
}
