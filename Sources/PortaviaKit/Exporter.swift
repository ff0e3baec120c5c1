import ArchiveReading
import Import
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
  /// What is exported and how; used by every call of ``export(_:to:progress:isCancelled:)``.
  public var options: ExportOptions

  /// Makes an exporter. Nothing is opened before it is asked to export.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Exports the downloads.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download are recognised.
  ///   - output: the folder to create.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it returns true, the export stops within two seconds.
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
    let run = try ImportRun(
      of: inputs, options: options, into: sink, estimate: estimate, progress: progress,
      isCancelled: isCancelled)
    let summary = run.summary
    let log = run.findings
    try ExportInfo(options: options, summary: summary).write(to: sink)
    let verdict = try run.verdict(into: sink, language: options.language)
    progress(PortaviaProgress(phase: .writing, estimate: estimate))
    var files = try sink.finish()
    files += try SheetExport(options: options, displayZone: summary.displayZone)
      .write(to: staging, findings: log, isCancelled: isCancelled)
    let builder = run.reports
    let accounting = builder.accounting
    let document = VerificationDocument(
      summary: summary, accounting: accounting, verdict: verdict, findings: log.findings, rows: sink.rows,
      language: options.language)
    files.append(try staging.write(document.text(), to: "data/verification.json"))
    // Sums that do not hold are a mistake of this program; the export may still be the owner's only copy.
    let runFindings = builder.runFindings + (document.isBalanced ? [] : [Finding(.recordsUnaccounted)])
    var report = ExportReport(
      outputPath: output, archives: builder.archives, tables: sink.rows.tables,
      views: Schema.views.map(\.name), filesWritten: files.count + sink.extraFiles + sink.mediaFiles,
      bytesWritten: Int(files.reduce(0) { $0 + $1.bytes } + sink.extraBytes + sink.mediaBytes),
      mediaFiles: sink.mediaFiles, mediaBytes: Int(sink.mediaBytes), accounting: accounting,
      verdict: verdict, runFindings: runFindings, csvPresets: options.csv.additional,
      years: sink.rows.years.counts)
    var bag = BagWriter()
    bag.addPayload(files)
    bag.addPayload(sink.payload)
    let guide = OwnerGuide(report: report, options: options, displayZone: summary.displayZone)
    var tags: [WrittenFile] = []
    for language in Language.allCases {
      tags.append(
        try staging.write(Array(guide.text(in: language).utf8), to: OwnerGuide.name(in: language)))
    }
    let html = OwnerReport(report, options: options, displayZone: summary.displayZone).html
    tags.append(try staging.write(Array(html.utf8), to: OwnerReport.name))
    tags.forEach { bag.addTag($0) }
    tags += try bag.finish(facts: BagFacts(summary: summary, options: options).facts, in: staging)
    report.filesWritten += tags.count
    report.bytesWritten += Int(tags.reduce(0) { $0 + $1.bytes })
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
    let run = try ImportRun(
      of: inputs, options: options, into: sink, estimate: estimate, progress: progress,
      isCancelled: isCancelled)
    let verdict = try run.verdict(into: sink, language: options.language)
    let builder = run.reports
    return ExportReport(
      outputPath: output, isDryRun: true, archives: builder.archives, tables: sink.rows.tables,
      views: Schema.views.map(\.name), bytesWritten: estimate.needed, accounting: builder.accounting,
      verdict: verdict, runFindings: builder.runFindings, years: sink.rows.years.counts)
  }
}
