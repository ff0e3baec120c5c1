/// What a reading gave, and what became of every entry and record: an ``ExportReport`` without the files.
public struct ReadingReport: Sendable, Hashable {
  /// The logical downloads, in the order of the table `archives`.
  public var archives: [ArchiveReport]
  /// Rows per table, in the order of the schema.
  public var tables: [TableCount]
  /// What became of every entry and record.
  public var accounting: Accounting
  /// Every check of completeness, the worst first.
  public var verdict: Verdict
  /// Findings that concern no archive in particular.
  public var runFindings: [Finding]

  package init(
    archives: [ArchiveReport] = [], tables: [TableCount] = [], accounting: Accounting = Accounting(),
    verdict: Verdict = Verdict([]), runFindings: [Finding] = []
  ) {
    self.archives = archives
    self.tables = tables
    self.accounting = accounting
    self.verdict = verdict
    self.runFindings = runFindings
  }

  /// Every finding; O(n).
  public var findings: [Finding] { archives.flatMap(\.findings) + runFindings }
  /// Whether no finding is above a note, and no check warns or fails.
  public var isClean: Bool { findings.isClean && verdict.isClean }

  /// Rows of one table; 0 for an unknown table.
  public func rows(of table: RecordTable) -> Int { tables.first { $0.name == table.name }?.rows ?? 0 }
}
