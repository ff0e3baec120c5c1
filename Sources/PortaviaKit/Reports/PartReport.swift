/// One zip or folder of a download.
public struct PartReport: Sendable, Hashable {
  /// File name as the user has it.
  public var name: String
  /// Size on disk in bytes; for a folder, of all its files.
  public var bytes: Int
  /// Entries that are not folders.
  public var entries: Int

  package init(name: String, bytes: Int, entries: Int) {
    self.name = name
    self.bytes = bytes
    self.entries = entries
  }
}
