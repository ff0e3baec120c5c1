/// Bounds against hostile or broken archives; nil means the default of the reader.
///
/// What exceeds a limit is reported with a finding, never dropped in silence.
public struct ReadingLimits: Sendable, Hashable {
  /// Uncompressed bytes of one entry.
  public var entryBytes: Int?
  /// Uncompressed bytes of all entries of one archive.
  public var totalBytes: Int?
  /// Uncompressed bytes per compressed byte of one entry.
  public var ratio: Int?
  /// Entries of one archive.
  public var entries: Int?
  /// Bytes of one record, e.g. one message.
  public var recordBytes: Int?
  /// Levels of nesting in one record.
  public var depth: Int?

  /// The default of the reader for every bound that is nil.
  public init(
    entryBytes: Int? = nil, totalBytes: Int? = nil, ratio: Int? = nil, entries: Int? = nil,
    recordBytes: Int? = nil, depth: Int? = nil
  ) {
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.entries = entries
    self.recordBytes = recordBytes
    self.depth = depth
  }
}
