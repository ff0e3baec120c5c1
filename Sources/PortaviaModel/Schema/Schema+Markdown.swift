/// The schema as a page for people: `docs/schema.md` is this text.
extension Schema {
  package static var markdown: String {
    var text = """
      # Neutral schema, version \(version)

      Generated from the declaration in `Sources/PortaviaModel/Schema`; a test keeps it true.

      Every table is one SQLite table and one CSV file of the same name, columns and order; the views are CSV \
      files too. A column without a type is text. **Bold** columns always have a value. `→ table` is a \
      reference to the `id` of that table. Dates with a time are UTC in the form `2024-03-31T08:15:00.000Z`; \
      booleans are 0 and 1. Values of the sets named in the last column stand in the section *Vocabulary*.


      """
    for section in sections {
      text += "## \(capitalised(section.title))\n\n"
      for table in section.tables { text += table.markdown }
    }
    text += "## Views\n\n"
    for view in views { text += view.markdown }
    return text + vocabularyMarkdown
  }

  private static func capitalised(_ title: String) -> String {
    title.prefix(1).uppercased() + title.dropFirst()
  }

  private static var vocabularyMarkdown: String {
    var text = "## Vocabulary\n"
    var set = ""
    for term in Vocabulary.terms {
      if term.set != set {
        set = term.set
        text +=
          "\n### \(set)\n\n| value | English | Italian | ActivityStreams | schema.org |\n|---|---|---|---|---|\n"
      }
      text += "| `\(term.value)` | \(term.english) | \(term.italian) "
      text += "| \(term.activityStreams ?? "") | \(term.schemaOrg ?? "") |\n"
    }
    return text
  }
}

extension Table {
  fileprivate var markdown: String {
    var text = "### \(name)\n\n\(meaning)\n\n| column | type | meaning | set |\n|---|---|---|---|\n"
    for column in columns {
      let key = primaryKey.contains(column.name) ? " (key)" : ""
      let title = column.isRequired ? "**`\(column.name)`**\(key)" : "`\(column.name)`\(key)"
      text += "| \(title) | \(column.typeMarkdown) | \(column.meaning.replacingPipes) "
      text += "| \(Vocabulary.set(of: column, in: self).map { "`\($0)`" } ?? "") |\n"
    }
    return text + "\n"
  }
}

extension Column {
  fileprivate var typeMarkdown: String {
    if let reference { return "→ \(reference.table.name)" }
    if isJSONObject { return "JSON object" }
    return type == .text ? "" : type.rawValue.lowercased()
  }
}

extension View {
  fileprivate var markdown: String {
    var text = "### \(name)\n\n\(meaning)\n\n| column | type |\n|---|---|\n"
    for column in columns {
      text += "| `\(column.name)` | \(column.type == .text ? "" : column.type.rawValue.lowercased()) |\n"
    }
    return text + "\n```sql\n\(createSQL);\n```\n\n"
  }
}

extension String {
  /// A bar would end the cell of a Markdown table.
  fileprivate var replacingPipes: String { split(separator: "|").joined(separator: "\\|") }
}
