import ArchiveReading
import Import
import Platforms
import PortaviaModel
import Verification

/// Reports how complete downloads are, without writing anything.
///
/// ```swift
/// let report = try Verifier().verify(["facebook-1.zip", "facebook-2.zip"])
/// print(report.verdict.summary(in: .italian))
/// for check in report.verdict.checks where check.status == .fail { print(check.message()) }
/// ```
///
/// Every byte of every file is read and compared with its checksum, every record is read and accounted for.
public struct Verifier: Sendable {
  /// What is assumed where a download says nothing, and the limits of reading.
  public var options: VerificationOptions

  /// Makes a verifier. Nothing is opened before it is asked to verify.
  public init(options: VerificationOptions = VerificationOptions()) {
    self.options = options
  }

  /// Checks the downloads.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download are recognised.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it returns true, the verification stops within two
  ///     seconds.
  /// - Throws: ``PortaviaError`` when none of the inputs could be read.
  public func verify(
    _ paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PortaviaError) -> VerificationReport {
    try options.check()
    progress(PortaviaProgress(phase: .opening))
    do {
      let sink = DiscardingSink(hashes: false)
      let run = try ImportRun(
        of: Inputs(paths, limits: options.limits), options: options, into: sink, progress: progress,
        isCancelled: isCancelled)
      let builder = run.reports
      return VerificationReport(
        archives: builder.archives, accounting: builder.accounting,
        verdict: Verdict(ArchiveChecks.run(run.summary, findings: run.findings.findings)),
        runFindings: builder.runFindings, tables: tables(sink.rows, run.summary))
    } catch {
      throw PortaviaError(underlying: error, output: nil)
    }
  }

  /// Rows that an export would have; those of conversations are counted without being made.
  private func tables(_ rows: RowCounter, _ summary: ImportSummary) -> [TableCount] {
    rows.tables.map { table in
      TableCount(name: table.name, rows: summary.recordCounts[table.name].map { Int($0) } ?? table.rows)
    }
  }
}
