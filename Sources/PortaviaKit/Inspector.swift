import ArchiveReading
import Import
import Platforms
import PortaviaModel

/// Says what downloads are and what is missing in them, and writes nothing.
///
/// ```swift
/// let inspection = try Inspector().inspect(["facebook.zip"])
/// print(inspection.archives.map(\.product))
/// ```
public struct Inspector: Sendable {
  public var options: InspectionOptions

  public init(options: InspectionOptions = InspectionOptions()) {
    self.options = options
  }

  /// Looks into the downloads. Every data file is read; of media only the list.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download belong together by themselves.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it says true, the inspection stops within two seconds.
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
