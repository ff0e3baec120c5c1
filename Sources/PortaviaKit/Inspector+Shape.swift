import Import
import Platforms
import PortaviaModel

extension Inspector {
  /// Describes how downloads are built, also those that no platform knows.
  ///
  /// The same inputs give the same shape, whatever their names. Every JSON file is read; O(bytes).
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order.
  ///   - isCancelled: asked for every file; once it returns true, the survey stops.
  /// - Throws: ``PortaviaError`` when none of the inputs could be read.
  public func shape(_ paths: [String], isCancelled: @escaping @Sendable () -> Bool = { false })
    throws(PortaviaError) -> DownloadShape
  {
    do {
      let inputs = try Inputs(paths, limits: options.limits)
      let kinds = try ShapeSurvey.run(inputs.containers, isCancelled: isCancelled)
      return DownloadShape(inputs: inputs.containers.count, files: kinds.map(DownloadShape.FileKind.init))
    } catch {
      throw PortaviaError(underlying: error, output: nil)
    }
  }
}

extension DownloadShape.FileKind {
  fileprivate init(_ kind: ShapeSurvey.FileKind) {
    self.init(
      path: kind.path, files: kind.files, bytes: Int(clamping: kind.bytes),
      fields: kind.fields.map { field in
        DownloadShape.Field(
          path: field.path,
          counts: field.types.map { DownloadShape.Count(type: $0.type.rawValue, values: $0.values) })
      },
      problems: kind.problems.sorted { $0.key < $1.key }.map {
        DownloadShape.Count(type: $0.key, values: $0.value)
      })
  }
}
