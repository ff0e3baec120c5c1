/// What an export wrote, and what became of every entry and record.
public struct ExportReport: Sendable, Hashable {
  /// The export folder as the caller named it; in a dry run, where it would have been written.
  public var outputPath: String
  /// Whether nothing was written on purpose.
  public var isDryRun: Bool
  /// The logical downloads, in the order of `archives`.
  public var archives: [ArchiveReport]
  /// Rows per table, in the order of the schema.
  public var tables: [TableCount]
  /// Names of the views, in the order of the schema.
  public var views: [String]
  /// Files in the export folder.
  public var filesWritten: Int
  /// Bytes of these files; in a dry run the estimate.
  public var bytesWritten: Int
  /// Media files copied, each content once.
  public var mediaFiles: Int
  /// Bytes of the media files.
  public var mediaBytes: Int
  /// What became of every entry and record.
  public var accounting: Accounting
  /// Every check of completeness, the worst first.
  public var verdict: Verdict
  /// Findings that concern no archive in particular.
  public var runFindings: [Finding]
  /// The presets that were written beside the neutral CSV files.
  public var csvPresets: [CSVPresets.Preset]
  /// What happened in which year, by kind.
  public var years: [YearCount]

  package init(
    outputPath: String, isDryRun: Bool = false, archives: [ArchiveReport] = [], tables: [TableCount] = [],
    views: [String] = [], filesWritten: Int = 0, bytesWritten: Int = 0, mediaFiles: Int = 0,
    mediaBytes: Int = 0, accounting: Accounting = Accounting(), verdict: Verdict = Verdict([]),
    runFindings: [Finding] = [], csvPresets: [CSVPresets.Preset] = [], years: [YearCount] = []
  ) {
    self.outputPath = outputPath
    self.isDryRun = isDryRun
    self.archives = archives
    self.tables = tables
    self.views = views
    self.filesWritten = filesWritten
    self.bytesWritten = bytesWritten
    self.mediaFiles = mediaFiles
    self.mediaBytes = mediaBytes
    self.accounting = accounting
    self.verdict = verdict
    self.runFindings = runFindings
    self.csvPresets = csvPresets
    self.years = years
  }

  /// Every finding; O(n).
  public var findings: [Finding] { archives.flatMap(\.findings) + runFindings }
  /// Whether no finding is above a note, and no check warns or fails.
  public var isClean: Bool { findings.isClean && verdict.isClean }

  /// Rows of one table; 0 for an unknown table.
  public func rows(of table: String) -> Int { tables.first { $0.name == table }?.rows ?? 0 }
}
