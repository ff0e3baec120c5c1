/// What a set of inputs is. Nothing was written.
public struct Inspection: Sendable, Hashable {
  /// The logical downloads, in the order of the export.
  public var archives: [ArchiveReport]
  /// Findings that concern no archive in particular.
  public var runFindings: [Finding]
  /// Rows that an export would have, by table.
  public var tables: [TableCount]
  /// What happened in which year, by kind.
  public var years: [YearCount]

  package init(
    archives: [ArchiveReport], runFindings: [Finding] = [], tables: [TableCount] = [],
    years: [YearCount] = []
  ) {
    self.archives = archives
    self.runFindings = runFindings
    self.tables = tables
    self.years = years
  }

  /// Every finding; O(n).
  public var findings: [Finding] { archives.flatMap(\.findings) + runFindings }
  /// Whether no finding is above a note.
  public var isClean: Bool { findings.isClean }
}
