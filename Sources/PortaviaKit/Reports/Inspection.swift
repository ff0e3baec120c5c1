/// What a set of inputs is. Nothing was written.
public struct Inspection: Sendable, Hashable {
  /// The logical downloads, in the order of the export.
  public var archives: [ArchiveReport]
  /// Findings that concern no archive in particular.
  public var runFindings: [Finding]

  package init(archives: [ArchiveReport], runFindings: [Finding] = []) {
    self.archives = archives
    self.runFindings = runFindings
  }

  /// Every finding; O(n).
  public var findings: [Finding] { archives.flatMap(\.findings) + runFindings }
  /// Whether no finding is above a note.
  public var isClean: Bool { findings.isClean }
}
