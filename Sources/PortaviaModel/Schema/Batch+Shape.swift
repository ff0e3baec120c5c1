extension Batch {
  /// The tables whose cells do not make whole rows: empty, unless a rule is wrong. O(number of tables).
  package var misshapenTables: [TableID] {
    TableID.allCases.filter { cells[$0.rawValue].count % $0.columnCount != 0 }
  }
}
