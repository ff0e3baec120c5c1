import Import
import Platforms
import PortaviaModel
import Verification
import Writers

/// Reports what vanished, what changed and what is new between two sets of downloads or exports, record by
/// record.
///
/// ```swift
/// let comparison = try ArchiveComparer().compare(["2023.zip"], with: ["2024.zip"], only: ["followers"]) {
///   if $0.change == .onlyOld { print($0.label) }
/// }
/// ```
///
/// Nothing is written except a nameless file that is gone at the end. Memory does not grow with the
/// downloads.
public struct ArchiveComparer: Sendable {
  /// How downloads are read. Media are only listed: their presence is compared, their content is not.
  public var options: ReadingOptions

  /// Makes a comparer.
  ///
  /// - Parameter options: how downloads are read; exports were read when they were made.
  public init(options: ReadingOptions = ReadingOptions(readsMedia: false)) {
    self.options = options
  }

  /// The kinds of records that are compared, in the order of the results.
  public static var kinds: [String] { Comparer.kinds }

  /// Compares an old side with a new one.
  ///
  /// - Parameters:
  ///   - old: the parts of downloads, or one export.
  ///   - new: the same; one side may be an export and the other downloads.
  ///   - only: some of ``kinds``; nil for all.
  ///   - showsEqual: whether `body` is given the records that are the same, too.
  ///   - progress: called on any thread, one call at a time.
  ///   - isCancelled: asked often, on any thread; once it returns true, the comparison stops within two
  ///     seconds.
  ///   - body: takes the differences one by one, kind by kind; throwing ends the comparison.
  /// - Throws: what `body` throws, as it is; ``PortaviaError`` when a side cannot be read.
  public func compare(
    _ old: [String], with new: [String], only: Set<String>? = nil, showsEqual: Bool = false,
    progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }, _ body: (Difference) throws -> Void
  ) throws -> Comparison {
    let comparer: Comparer
    do {
      comparer = Comparer(
        try side("OLD", old, progress, isCancelled), try side("NEW", new, progress, isCancelled),
        question: .differences)
    } catch {
      throw PortaviaError(underlying: error, output: nil)
    }
    progress(PortaviaProgress(phase: .verifying))
    do {
      return try comparer.run(only: only, showsEqual: showsEqual, isCancelled: isCancelled, body)
    } catch let error as WriterError {
      throw PortaviaError(error)
    } catch is VerificationCancelled {
      throw PortaviaError(.cancelled)
    }
  }

  private func side(
    _ name: String, _ paths: [String], _ progress: @escaping @Sendable (PortaviaProgress) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws -> ComparisonSide {
    if paths.count == 1, ExportVerifier.isExport(paths[0]) {
      return try ComparisonSide(name: name, export: paths[0])
    }
    if let export = paths.first(where: ExportVerifier.isExport) {
      throw PortaviaError(.mixedSide, location: export)
    }
    let store = try RowStore()
    _ = try RecordReader(options: options).read(paths, progress: progress, isCancelled: isCancelled) {
      try store.insert($0.storage)
    }
    return try ComparisonSide(name: name, store: store, hasDigests: options.readsMedia)
  }
}
