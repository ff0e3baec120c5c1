/// What became of every entry and record: the sums over all archives.
public struct Accounting: Sendable, Hashable {
  /// How many entries have one value of `source_files.status`.
  public struct EntryCount: Sendable, Hashable {
    /// Value of `source_files.status`, e.g. `parsed`.
    public var status: String
    /// Entries with that status.
    public var entries: Int

    package init(status: String, entries: Int) {
      self.status = status
      self.entries = entries
    }
  }

  /// Entries by status, in the order of the schema; statuses without entries are left out.
  public var entries: [EntryCount]
  /// Records found in the archives.
  public var read: Int
  /// Records that became a row.
  public var normalised: Int
  /// Records that had been found before.
  public var merged: Int
  /// Records kept verbatim in `raw_records`.
  public var preserved: Int
  /// Records that could not be kept; each has a finding.
  public var reported: Int
  /// Records left out by the scope.
  public var excluded: Int

  package init(
    entries: [EntryCount] = [], read: Int = 0, normalised: Int = 0, merged: Int = 0, preserved: Int = 0,
    reported: Int = 0, excluded: Int = 0
  ) {
    self.entries = entries
    self.read = read
    self.normalised = normalised
    self.merged = merged
    self.preserved = preserved
    self.reported = reported
    self.excluded = excluded
  }

  /// Whether every record that was read has an outcome.
  public var isBalanced: Bool { read == normalised + merged + preserved + reported + excluded }
}
