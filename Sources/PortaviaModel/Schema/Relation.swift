/// A table or a view: what becomes one CSV file, or one sheet.
package enum Relation: Sendable {
  case table(Table)
  case view(View)

  /// All of them, in the order of the schema, tables first.
  package static let all: [Relation] = Schema.tables.map(Relation.table) + Schema.views.map(Relation.view)

  package var name: String {
    switch self {
    case .table(let table): table.name
    case .view(let view): view.name
    }
  }

  /// The columns in their order.
  package var columns: [(name: String, type: ColumnType)] {
    switch self {
    case .table(let table): table.columns.map { ($0.name, $0.type) }
    case .view(let view): view.columns.map { ($0.name, $0.type) }
    }
  }

  /// The query for its rows in the order of its CSV file, which is total.
  package var orderedSQL: String {
    switch self {
    case .table(let table):
      return "SELECT * FROM \(table.name) ORDER BY \(table.order.joined(separator: ", "))"
    case .view(let view):
      let order = (1...max(view.columns.count, 1)).map(String.init).joined(separator: ", ")
      return "SELECT * FROM (\(view.sql)) ORDER BY \(order)"
    }
  }

  /// Whether its query looks rows up by an index, and would take a scan for each without.
  package var needsIndexes: Bool {
    if case .view(let view) = self { view.needsIndexes } else { false }
  }
}
