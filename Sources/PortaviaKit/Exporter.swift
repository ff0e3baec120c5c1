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
    throw PortaviaError(.nothingToExport)
  }
}
