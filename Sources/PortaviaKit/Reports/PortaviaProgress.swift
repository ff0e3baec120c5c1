/// How far a run is. Without sentences, so that any interface can use its own.
public struct PortaviaProgress: Sendable, Hashable {
  /// What is being done; the phases come in this order, and some may be left out.
  public enum Phase: String, Sendable, CaseIterable {
    /// Containers are opened and their entries listed.
    case opening
    /// The small files that describe the download are read: owner, language, time zone.
    case surveying
    /// Records are read, normalised and written.
    case reading
    /// Pictures and other attached files are copied.
    case copyingMedia
    /// Sorted tables, indexes and views are written.
    case writing
    /// Checksums and manifest are written, and the export gets its final name.
    case finishing
    /// An export is read again, or two sides are compared.
    case verifying
  }

  /// What is being done at present.
  public var phase: Phase
  /// Uncompressed bytes of the archives dealt with so far, over all phases.
  public var bytesDone: Int
  /// Uncompressed bytes to deal with; nil while it is not known.
  public var bytesTotal: Int?
  /// Records read so far.
  public var records: Int
  /// What the export will take; nil until the survey is done, and in an inspection.
  public var estimate: DiskEstimate?

  /// Makes a progress, e.g. for a test of an interface.
  public init(
    phase: Phase, bytesDone: Int = 0, bytesTotal: Int? = nil, records: Int = 0, estimate: DiskEstimate? = nil
  ) {
    self.phase = phase
    self.bytesDone = bytesDone
    self.bytesTotal = bytesTotal
    self.records = records
    self.estimate = estimate
  }
}
