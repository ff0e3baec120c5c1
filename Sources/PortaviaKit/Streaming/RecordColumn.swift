/// One column of a ``RecordTable``.
public struct RecordColumn: Sendable, Hashable, CustomStringConvertible {
  /// What the values of a column are, as declared to databases and spreadsheets.
  public enum Kind: String, Sendable, CaseIterable {
    /// UTF-8.
    case text
    /// A whole number of 64 bits.
    case integer
    /// A floating-point number.
    case real
    /// Text in the form `2024-03-31T08:15:00.000Z`: RFC 3339, UTC, always with milliseconds.
    case datetime
    /// Text in the form `2024-03-31`.
    case date
    /// The integers 0 and 1.
    case boolean
    /// Bytes as they are in the archive.
    case blob
  }

  /// The table that it belongs to.
  public let table: RecordTable
  /// The name in SQL and in the header of the CSV file, e.g. `sent_at`.
  public let name: String
  /// What its values are.
  public let kind: Kind
  /// Whether every row has a value.
  public let isRequired: Bool
  /// What it means, in English; empty when its name says it all.
  public let meaning: String
  /// The table whose `id` the values are; nil for other columns.
  public let reference: RecordTable?
  let index: Int

  init(_ table: RecordTable, at index: Int, _ column: Column, of declaration: Table) {
    self.table = table
    name = column.name
    kind = Kind(column.type)
    isRequired = column.isRequired || declaration.primaryKey.contains(column.name)
    meaning = column.meaning
    reference = column.reference.map { RecordTable(id: $0.table) }
    self.index = index
  }

  public var description: String { "\(table).\(name)" }

  public static func == (a: RecordColumn, b: RecordColumn) -> Bool {
    a.table == b.table && a.index == b.index
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    hasher.combine(index)
  }
}

extension RecordColumn.Kind {
  fileprivate init(_ type: ColumnType) {
    self =
      switch type {
      case .text: .text
      case .integer: .integer
      case .real: .real
      case .datetime: .datetime
      case .date: .date
      case .boolean: .boolean
      case .blob: .blob
      }
  }
}
