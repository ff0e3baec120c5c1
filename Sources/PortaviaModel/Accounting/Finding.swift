/// Something odd that was noticed, with what was done about it.
public struct Finding: Sendable, Hashable {
  /// What kind of finding it is; decides the sentence and the severity.
  public var code: FindingCode
  /// The archive or container that it concerns, as the user named it; nil for the whole run.
  public var archive: String?
  /// The entry that it concerns, as stored in the archive.
  public var entry: String?
  /// A position in the entry (record, byte, line, JSON Pointer): never content.
  public var location: String?
  /// What fills the `{0}`, `{1}` … of the sentence: numbers, keys, method names; never personal content.
  public var details: [String]
  /// How often it occurred.
  public var occurrences: Int

  package init(
    _ code: FindingCode, archive: String? = nil, entry: String? = nil, location: String? = nil,
    details: [String] = [], occurrences: Int = 1
  ) {
    self.code = code
    self.archive = archive
    self.entry = entry
    self.location = location
    self.details = details
    self.occurrences = occurrences
  }

  /// How much it matters, by its code.
  public var severity: Severity { code.severity }

  /// One sentence for the owner.
  public func message(in language: Language = .english) -> String { code.sentence(details, in: language) }
}
