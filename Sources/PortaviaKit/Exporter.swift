import ArchiveReading
import Platforms
import PortaviaModel
import Verification
import Writers

/// Reads any mix of downloads and writes one export folder.
///
/// ```swift
/// let exporter = Exporter(options: ExportOptions(timeZone: "Europe/Rome"))
/// let report = try exporter.export(["facebook-1.zip", "facebook-2.zip"], to: "mydata")
/// ```
///
/// Inputs are opened read-only. The export appears under its final name when it is complete, never before.
public struct Exporter: Sendable {
  public var options: ExportOptions

  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Exports the downloads.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download belong together by themselves.
  ///   - output: the folder to create.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it says true, the export stops within two seconds.
  /// - Throws: ``PortaviaError`` when nothing could be exported; the output folder is then as it was before.
  public func export(
    _ paths: [String], to output: String, progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PortaviaError) -> ExportReport {
    try options.check()
    progress(PortaviaProgress(phase: .opening))
    do {
      return try run(paths, output, progress, isCancelled)
    } catch {
      throw PortaviaError(underlying: error, output: output)
    }
  }

  private func run(
    _ paths: [String], _ output: String, _ progress: @escaping @Sendable (PortaviaProgress) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws -> ExportReport {
    if options.isDryRun { return try rehearse(paths, output, progress, isCancelled) }
    // The output is tried first, so that an hour of reading does not end with "not allowed".
    let staging = try StagingFolder(for: output, replacing: options.replacesExport)
    var isDone = false
    defer { if !isDone { staging.discard() } }
    let inputs = try Inputs(paths, limits: options.limits)
    let estimate = DiskEstimate(
      inputs.containers, copiesMedia: options.media == .copy, presets: options.csv.additional.count,
      output: output)
    progress(PortaviaProgress(phase: .opening, estimate: estimate))
    if let available = estimate.available, available < estimate.needed {
      throw PortaviaError(
        .notEnoughSpace, details: [String(estimate.needed), String(available)], location: output)
    }
    let sink = try ExportSink(staging: staging, copiesMedia: options.media == .copy)
    let log = FindingLog()
    inputs.findings.forEach(log.add)
    let engine = Engine(
      options: options.forImport, sink: sink, findings: log,
      report: { progress(PortaviaProgress($0, estimate: estimate)) }, isCancelled: isCancelled)
    guard let summary = try engine.run(inputs.containers) else {
      throw PortaviaError(.nothingToExport, location: paths.count == 1 ? paths[0] : nil)
    }
    try ExportInfo(options: options, summary: summary).write(to: sink)
    let checks = ArchiveChecks.run(summary, findings: log.findings)
    try CheckRows(checks: checks, archives: summary.archives, language: options.language).write(to: sink)
    let verdict = Verdict(checks)
    progress(PortaviaProgress(phase: .writing, estimate: estimate))
    var files = try sink.finish()
    files += try PresetExport(options: options, displayZone: summary.displayZone)
      .write(to: staging, findings: log, isCancelled: isCancelled)
    let builder = ReportBuilder(summary: summary, findings: log.findings)
    let accounting = builder.accounting
    let document = VerificationDocument(
      summary: summary, accounting: accounting, verdict: verdict, findings: log.findings, rows: sink.rows,
      language: options.language)
    files.append(try staging.write(document.text(), to: "data/verification.json"))
    // Sums that do not hold are a mistake of ours; the export may be the owner's only copy all the same.
    let runFindings = builder.runFindings + (document.isBalanced ? [] : [Finding(.recordsUnaccounted)])
    var report = ExportReport(
      outputPath: output, archives: builder.archives, tables: sink.rows.tables,
      views: Schema.views.map(\.name), filesWritten: files.count + sink.extraFiles + sink.mediaFiles,
      bytesWritten: Int(files.reduce(0) { $0 + $1.bytes } + sink.extraBytes + sink.mediaBytes),
      mediaFiles: sink.mediaFiles, mediaBytes: Int(sink.mediaBytes), accounting: accounting,
      verdict: verdict, runFindings: runFindings, csvPresets: options.csv.additional)
    let guide = OwnerGuide(report: report, options: options, displayZone: summary.displayZone)
    for language in Language.allCases {
      let file = try staging.write(Array(guide.text(in: language).utf8), to: OwnerGuide.name(in: language))
      report.filesWritten += 1
      report.bytesWritten += Int(file.bytes)
    }
    if isCancelled() { throw ImportCancelled() }
    progress(PortaviaProgress(phase: .finishing, estimate: estimate))
    try staging.commit()
    isDone = true
    return report
  }

  private func rehearse(
    _ paths: [String], _ output: String, _ progress: @escaping @Sendable (PortaviaProgress) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws -> ExportReport {
    let inputs = try Inputs(paths, limits: options.limits)
    let estimate = DiskEstimate(
      inputs.containers, copiesMedia: options.media == .copy, presets: options.csv.additional.count,
      output: output)
    let sink = DiscardingSink()
    let log = FindingLog()
    inputs.findings.forEach(log.add)
    let engine = Engine(
      options: options.forImport, sink: sink, findings: log,
      report: { progress(PortaviaProgress($0, estimate: estimate)) }, isCancelled: isCancelled)
    guard let summary = try engine.run(inputs.containers) else {
      throw PortaviaError(.nothingToExport, location: paths.count == 1 ? paths[0] : nil)
    }
    let checks = ArchiveChecks.run(summary, findings: log.findings)
    try CheckRows(checks: checks, archives: summary.archives, language: options.language).write(to: sink)
    let builder = ReportBuilder(summary: summary, findings: log.findings)
    return ExportReport(
      outputPath: output, isDryRun: true, archives: builder.archives, tables: sink.rows.tables,
      views: Schema.views.map(\.name), bytesWritten: estimate.needed, accounting: builder.accounting,
      verdict: Verdict(checks), runFindings: builder.runFindings)
  }
}
