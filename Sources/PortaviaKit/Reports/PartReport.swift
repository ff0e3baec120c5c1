/// One zip or folder of a download.
public struct PartReport: Sendable, Hashable {
  /// File name as the user has it.
  public var name: String
  /// What findings call it: the name, with the folder before it where several inputs have the same name.
  public var label: String
  /// Size on disk in bytes; for a folder, of all its files.
  public var bytes: Int
  /// Entries that are not folders.
  public var entries: Int
  /// Whether it holds nothing but copies of files of the other parts: the same download given twice.
  public var isRepeated: Bool

  package init(name: String, label: String? = nil, bytes: Int, entries: Int, isRepeated: Bool = false) {
    self.name = name
    self.label = label ?? name
    self.bytes = bytes
    self.entries = entries
    self.isRepeated = isRepeated
  }
}
