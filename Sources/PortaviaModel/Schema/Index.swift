/// An index of the database, built after its table is filled.
package struct Index: Sendable {
  package var name: String
  package var table: TableID
  package var columns: [String]
  package var isUnique = false

  init(_ name: String, on table: TableID, _ columns: String..., unique: Bool = false) {
    self.name = name
    self.table = table
    self.columns = columns
    isUnique = unique
  }
}
