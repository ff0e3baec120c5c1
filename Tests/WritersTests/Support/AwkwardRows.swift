import PortaviaModel

/// Rows for every table, with values that writers stumble over.
enum AwkwardRows {
  static let texts: [String] = [
    "plain", "a,b", "say \"hi\"", "\"", "line\r\nbreak", "\n", "\r", "=1+1", "+39 000", "-x", "@sum", "\ttab",
    " lead",
    "perché no? 👍🏽 👩‍👩‍👧", "nul\u{0}inside", "12345678901234567890", "NULL", "\u{FEFF}bom", "';DROP TABLE x;--",
    String(repeating: "long \"text\", ", count: 300),
  ]

  /// Fills a batch with rows of every table whose references hold: row `n` of a table names row `n` of others.
  static func fill(_ batch: Batch, rows: Int) {
    for table in Schema.tables where table.id != .vocabulary {
      var cells: [Cell] = []
      for row in 0..<rows {
        for (index, column) in table.columns.enumerated() {
          cells.append(cell(column, of: table, row: row, seed: row &+ index, in: batch))
        }
      }
      batch.cells[table.id.rawValue] = cells
      batch.rowCount += rows
    }
    for row in 0..<rows {
      for column in View.readableMessages.columns {
        let cell: Cell =
          switch column.type {
          case .integer: .integer(Int64(row))
          case .datetime: text("2024-03-31T08:15:00.123Z", in: batch)
          default: text(texts[(row + column.name.utf8.count) % texts.count], in: batch)
          }
        batch.cells[TableID.readableMessages.rawValue].append(cell)
      }
    }
  }

  private static func cell(_ column: Column, of table: Table, row: Int, seed: Int, in batch: Batch) -> Cell {
    let number = Int64(row) + 1
    if let fixed = exclusive(column.name, table.id, number) { return fixed }
    if column.reference != nil { return .integer(number) }
    if let value = column.allowedValues.first { return text(value, in: batch) }
    if column.isJSONObject { return row % 2 == 0 ? .null : text("{\"k\":\"v \\\"x\\\"\"}", in: batch) }
    if column.name == "record_table" { return text("messages", in: batch) }
    if column.name == "month" { return text("2024-03", in: batch) }
    let isKey = table.primaryKey.contains(column.name) || column.isUnique
    if !isKey, !column.isRequired, seed % 5 == 0 { return .null }
    switch column.type {
    case .text:
      let value = texts[seed % texts.count]
      return text(isKey ? "\(row) \(value)" : value, in: batch)
    case .integer: return .integer(isKey ? number : seed % 2 == 0 ? .min : .max)
    case .real: return .real([0.1, -0.0, 1e16, 9_007_199_254_740_994, 1e-5, 45.4642, 1e300][seed % 7])
    case .datetime: return text("2024-03-31T08:15:00.123Z", in: batch)
    case .date: return text("2024-03-31", in: batch)
    case .boolean: return .integer(Int64(seed % 2))
    case .blob: return .blob(batch.arena.append(String(repeating: "\u{0}é\"", count: seed % 4 + 1)))
    }
  }

  /// The columns of which a CHECK wants exactly one.
  private static func exclusive(_ column: String, _ table: TableID, _ number: Int64) -> Cell? {
    switch (table, column) {
    case (.contactMatches, "contact_id"): .integer(number)
    case (.contactMatches, "other_account_id"): .null
    case (.attachments, "message_id"): .integer(number)
    case (.attachments, "post_id"), (.attachments, "comment_id"), (.attachments, "account_id"): .null
    default: nil
    }
  }

  private static func text(_ string: String, in batch: Batch) -> Cell { .text(batch.arena.append(string)) }
}
