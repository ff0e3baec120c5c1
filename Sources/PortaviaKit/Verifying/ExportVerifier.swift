import Import
import Platforms
import PortaviaModel
import Verification
import Writers

/// Reports whether an export is still what it was, and whether it holds everything of the downloads it was
/// made from.
///
/// ```swift
/// let verification = try ExportVerifier().verify("mydata", against: ["facebook-1.zip", "facebook-2.zip"])
/// print(verification.verdict.summary())
/// ```
///
/// Nothing is written: downloads and exports are opened read-only.
public struct ExportVerifier: Sendable {
  /// The options for reading downloads are taken from the export; only the limits of these count.
  public var limits: ReadingLimits

  /// Makes a verifier.
  ///
  /// - Parameter limits: bounds for the downloads that an export is compared with.
  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// Whether a path is the folder of an export, whole or not.
  public static func isExport(_ path: String) -> Bool { ExportRecognition.isExport(path) }

  /// Reads every file of an export again and checks every sum.
  ///
  /// - Parameters:
  ///   - folder: the export.
  ///   - archives: downloads whose records must all be in it; without any, records are not compared.
  ///   - progress: called on the thread of the caller.
  ///   - isCancelled: asked often; once it returns true, the verification stops within two seconds.
  /// - Throws: ``PortaviaError`` when the folder is not an export, or the downloads cannot be read.
  public func verify(
    _ folder: String, against archives: [String] = [],
    progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PortaviaError) -> ExportVerification {
    guard Self.isExport(folder) else { throw PortaviaError(.notAnExport, location: folder) }
    do {
      let bag = try BagInspection(
        folder, progress: { progress(PortaviaProgress(phase: .verifying, bytesDone: Int(clamping: $0))) },
        isCancelled: isCancelled)
      let books = ExportBooks(folder, csvRows: bag.csvRows)
      var containment: Comparison?
      var findings: [Finding] = []
      // A damaged database answers no questions.
      if !archives.isEmpty, books.isOurs, books.integrity?.isEmpty ?? false {
        var options = try ExportSettings(folder).readingOptions
        options.limits = limits
        let store = try RowStore()
        let report = try RecordReader(options: options).read(
          archives, progress: progress, isCancelled: isCancelled
        ) { try store.insert($0.storage) }
        findings = report.findings
        containment = try Comparer(
          ComparisonSide(name: "OLD", store: store, hasDigests: options.readsMedia),
          ComparisonSide(name: "NEW", export: folder), question: .containment
        ).run(isCancelled: isCancelled)
      }
      let checks = ExportChecks(bag: bag, books: books, containment: containment).checks
      return ExportVerification(
        path: folder, files: bag.files, bytes: Int(clamping: bag.bytes), verdict: Verdict(checks),
        tables: Schema.tables.compactMap { table in
          books.rows[table.name].map { TableCount(name: table.name, rows: Int(clamping: $0)) }
        }, containment: containment, findings: findings)
    } catch {
      throw PortaviaError(underlying: error, output: folder)
    }
  }
}
