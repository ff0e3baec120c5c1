/// One kind of content in an archive, e.g. messages.
public struct CategoryReport: Sendable, Hashable {
  /// What is done with the entries of a category.
  public enum Status: String, Sendable, CaseIterable {
    /// The records are read.
    case read
    /// The entries are known but no record is counted: media, and what is kept verbatim.
    case listed
    /// Left out by the scope.
    case excluded
    /// The platform says that there is nothing.
    case empty
  }

  /// Stable English name (`messages`, `friends`), or the folder of the archive where no rule gives one.
  public var name: String
  /// What is done with its entries.
  public var status: Status
  /// Files of the category, over all parts.
  public var entries: Int
  /// Records found; nil where none are counted.
  public var records: Int?

  package init(name: String, status: Status, entries: Int, records: Int? = nil) {
    self.name = name
    self.status = status
    self.entries = entries
    self.records = records
  }
}
