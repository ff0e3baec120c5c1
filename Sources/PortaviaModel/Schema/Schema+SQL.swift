/// The schema as SQL, with its comments: they stay in the file, and every schema viewer shows them.
extension Schema {
  /// The whole schema as one script.
  package static var sql: String {
    var text = """
      PRAGMA foreign_keys = ON;
      PRAGMA application_id = \(applicationID);  -- "PrtV"
      PRAGMA user_version = \(version);  -- schema version; +1 for every schema change


      """
    for section in sections {
      text += "-- ── \(section.title) ──\n\n"
      for table in section.tables { text += table.sql + ";\n\n" }
    }
    for index in indexes { text += index.sql + ";\n" }
    text += "\n-- ── views ──\n\n"
    text += views.map { $0.createSQL + ";\n" }.joined(separator: "\n")
    return text
  }
}

extension Table {
  /// The CREATE TABLE statement, without the final semicolon.
  package var sql: String {
    let hasOwnKeyLine = primaryKey.count > 1
    var lines: [(code: String, comment: String)] = columns.map { column in
      let isKey = !hasOwnKeyLine && primaryKey == [column.name]
      return (column.sql(isPrimaryKey: isKey), column.comment)
    }
    if hasOwnKeyLine { lines.append(("PRIMARY KEY (\(primaryKey.joined(separator: ", ")))", "")) }
    for check in checks { lines.append(("CHECK (\(check))", "")) }
    var text = "CREATE TABLE \(name) (  -- \(meaning)\n"
    for (index, line) in lines.enumerated() {
      text += "  \(line.code)\(index + 1 < lines.count ? "," : "")"
      if !line.comment.isEmpty { text += "  -- \(line.comment)" }
      text += "\n"
    }
    return text + (isWithoutRowID ? ") WITHOUT ROWID" : ")")
  }
}

extension Column {
  fileprivate func sql(isPrimaryKey: Bool) -> String {
    var text = "\(name) \(type.rawValue)"
    if isPrimaryKey { text += " PRIMARY KEY" }
    if isRequired { text += " NOT NULL" }
    if isUnique { text += " UNIQUE" }
    if let defaultValue { text += " DEFAULT \(defaultValue)" }
    if !allowedValues.isEmpty {
      text += " CHECK (\(name) IN (\(allowedValues.map { "'\($0)'" }.joined(separator: ","))))"
    }
    if let reference {
      text += " REFERENCES \(reference.table.name)(id)"
      if reference.isDeferred { text += " DEFERRABLE INITIALLY DEFERRED" }
    }
    return text
  }
}

extension Index {
  /// The CREATE INDEX statement, without the final semicolon.
  package var sql: String {
    let list = columns.joined(separator: ", ")
    return "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(name) ON \(table.name)(\(list))"
  }
}

extension View {
  /// The CREATE VIEW statement, without the final semicolon.
  package var createSQL: String { "CREATE VIEW \(name) AS  -- \(meaning)\n\(sql)" }
}
