/// What became of an export since it was made.
public struct ExportVerification: Sendable, Hashable {
  /// The folder as the caller named it.
  public var path: String
  /// Files that were read.
  public var files: Int
  /// Bytes of these files.
  public var bytes: Int
  /// Every check of the export, the worst first.
  public var verdict: Verdict
  /// Rows by table, from the database.
  public var tables: [TableCount]
  /// The downloads against the export, kind by kind; nil when none were given.
  public var containment: Comparison?
  /// Findings of reading the downloads again; none when none were given.
  public var findings: [Finding]

  package init(
    path: String, files: Int, bytes: Int, verdict: Verdict, tables: [TableCount] = [],
    containment: Comparison? = nil, findings: [Finding] = []
  ) {
    self.path = path
    self.files = files
    self.bytes = bytes
    self.verdict = verdict
    self.tables = tables
    self.containment = containment
    self.findings = findings
  }

  /// Whether no check warns or fails. Findings about the download do not count: they were reported when it
  /// was exported.
  public var isClean: Bool { verdict.isClean }
}
