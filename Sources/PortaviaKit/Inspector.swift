import ArchiveReading
import Import
import Platforms
import PortaviaModel

/// Reports what downloads are and what is missing in them, without writing anything.
///
/// ```swift
/// let inspection = try Inspector().inspect(["facebook.zip"])
/// print(inspection.archives.map(\.product))
/// ```
public struct Inspector: Sendable {
  /// What is assumed where a download says nothing, and the limits of reading.
  public var options: InspectionOptions

  /// Makes an inspector. Nothing is opened before it is asked to inspect.
  public init(options: InspectionOptions = InspectionOptions()) {
    self.options = options
  }

  /// Inspects the downloads. Every data file is read; media are only listed.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download are recognised.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it returns true, the inspection stops within two
  ///     seconds.
  /// - Throws: ``PortaviaError`` when none of the inputs could be read.
  public func inspect(
    _ paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PortaviaError) -> Inspection {
    try options.check()
    progress(PortaviaProgress(phase: .opening))
    do {
      let sink = DiscardingSink()
      let builder = try ImportRun(
        of: Inputs(paths, limits: options.limits), options: options, into: sink,
        progress: progress, isCancelled: isCancelled
      ).reports
      return Inspection(
        archives: builder.archives, runFindings: builder.runFindings, tables: sink.rows.tables,
        years: sink.rows.years.counts)
    } catch {
      throw PortaviaError(underlying: error, output: nil)
    }
  }
}
