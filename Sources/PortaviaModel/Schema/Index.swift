/// An index of the database.
package struct Index: Sendable {
  package var name: String
  package var table: TableID
  package var columns: [String]
  package var isUnique = false
  /// Whether rows are written in the order of the index, so that filling it with the table costs no more than
  /// sorting them afterwards.
  package var isFilledInOrder = false

  init(_ name: String, on table: TableID, _ columns: String..., unique: Bool = false, inOrder: Bool = false) {
    self.name = name
    self.table = table
    self.columns = columns
    isUnique = unique
    isFilledInOrder = inOrder
  }
}
