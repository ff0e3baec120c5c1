/// The neutral schema as a document, rendered from the one declaration of its tables.
public struct SchemaDocument: Sendable {
  /// What the document is written in.
  public enum Format: String, Sendable, CaseIterable {
    /// Statements that create the tables, indexes and views in SQLite.
    case sql
    /// The tables with columns, types, keys and descriptions, for programs.
    case json
    /// The same for people.
    case markdown
  }

  /// What it is written in.
  public var format: Format

  /// Makes the document of a format; ``text`` has it.
  public init(format: Format) {
    self.format = format
  }

  /// The whole document, ending with a line break.
  public var text: String {
    let text =
      switch format {
      case .sql: Schema.sql
      case .json: Schema.json
      case .markdown: Schema.markdown
      }
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
