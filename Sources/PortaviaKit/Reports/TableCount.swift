/// How many rows a table of the export has.
public struct TableCount: Sendable, Hashable {
  /// Name of the table as in the schema, e.g. `messages`.
  public var name: String
  /// Its rows.
  public var rows: Int

  package init(name: String, rows: Int) {
    self.name = name
    self.rows = rows
  }
}
