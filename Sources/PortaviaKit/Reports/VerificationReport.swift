/// How complete downloads are. Nothing was written.
public struct VerificationReport: Sendable, Hashable {
  /// The logical downloads, in the order of the export.
  public var archives: [ArchiveReport]
  /// What became of every entry and record.
  public var accounting: Accounting
  /// Every check, the worst first.
  public var verdict: Verdict
  /// Findings that concern no archive in particular.
  public var runFindings: [Finding]
  /// Rows that an export would have, by table.
  public var tables: [TableCount]

  package init(
    archives: [ArchiveReport], accounting: Accounting, verdict: Verdict, runFindings: [Finding] = [],
    tables: [TableCount] = []
  ) {
    self.archives = archives
    self.accounting = accounting
    self.verdict = verdict
    self.runFindings = runFindings
    self.tables = tables
  }

  /// Every finding; O(n).
  public var findings: [Finding] { archives.flatMap(\.findings) + runFindings }
  /// Whether no check warns or fails and no finding is above a note.
  public var isClean: Bool { verdict.isClean && findings.isClean }
}
