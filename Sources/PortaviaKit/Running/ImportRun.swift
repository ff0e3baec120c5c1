import ArchiveReading
import Import
import Platforms
import PortaviaModel
import Verification

/// One run of the engine over the inputs of a caller: the part that every way of reading downloads shares.
struct ImportRun {
  let summary: ImportSummary
  let findings: FindingLog

  /// Reads everything into `sink`.
  ///
  /// - Throws: ``PortaviaError`` with `nothingToExport` or `zipsInside` when no input is a download; what the sink throws.
  init(
    of inputs: Inputs, options: some RunOptions, into sink: any RecordSink, estimate: DiskEstimate? = nil,
    progress: @escaping @Sendable (PortaviaProgress) -> Void, isCancelled: @escaping @Sendable () -> Bool
  ) throws {
    findings = FindingLog()
    inputs.findings.forEach(findings.add)
    let engine = Engine(
      platforms: KnownPlatforms.all, options: options.forImport, sink: sink, findings: findings,
      report: { progress(PortaviaProgress($0, estimate: estimate)) }, isCancelled: isCancelled)
    guard let summary = try engine.run(inputs.containers) else {
      let hasZips = findings.findings.contains { $0.code == .zipInside }
      throw PortaviaError(
        hasZips ? .zipsInside : .nothingToExport, location: inputs.paths.count == 1 ? inputs.paths[0] : nil)
    }
    self.summary = summary
  }

  /// Asks every check, writes their rows and gives the verdict.
  func verdict(into sink: any RecordSink, language: Language) throws -> Verdict {
    let checks = ArchiveChecks.run(summary, findings: findings.findings)
    try CheckRows(checks: checks, archives: summary.archives, language: language).write(to: sink)
    return Verdict(checks)
  }

  var reports: ReportBuilder { ReportBuilder(summary: summary, findings: findings.findings) }
}
