import Import
import Platforms
import PortaviaModel
import Verification

/// Reads any mix of downloads and gives their records, without writing an export.
///
/// The records are the rows of the neutral schema, the same as in an export of the same downloads, in batches:
///
/// ```swift
/// let stream = RecordReader().stream(["facebook-1.zip", "facebook-2.zip"])
/// for try await batch in stream {
///   for message in batch.messages { print(message.sentAt ?? "", message.text ?? "") }
/// }
/// print(stream.report?.accounting.read ?? 0)
/// ```
///
/// Inputs are opened read-only. Nothing is written, except to ``ReadingOptions/temporaryFolder``. Memory
/// stays within a few batches and what is remembered of each account, media file and list entry, whatever the
/// size of the archives.
///
/// Rows may refer to rows that come later: messages come before their conversation, and accounts, media and
/// source files come last, when all is known about them.
public struct RecordReader: Sendable {
  /// What is read and how; used by every call.
  public var options: ReadingOptions

  /// Makes a reader. Nothing is opened before it is asked to read.
  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// Reads the downloads on a thread of its own, a little ahead of the caller.
  ///
  /// Nothing happens before the first batch is asked for.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download are recognised.
  ///   - progress: called on any thread, one call at a time, several times a second.
  public func stream(
    _ paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in }
  ) -> RecordStream {
    RecordStream(RecordFeed(reader: self, paths: paths, progress: progress))
  }

  /// Reads the downloads and calls `body` with every batch, on the thread of the caller, before it returns.
  ///
  /// For programs that do not use concurrency; ``stream(_:progress:)`` is the same for those that do.
  ///
  /// - Parameters:
  ///   - paths: zips and unpacked folders, in any order; parts of one download are recognised.
  ///   - progress: called on any thread, one call at a time, several times a second.
  ///   - isCancelled: asked often, on any thread; once it returns true, the reading stops within two seconds.
  ///   - body: takes a batch; throwing ends the reading.
  /// - Returns: what was read, with every finding and the accounting.
  /// - Throws: what `body` throws, as it is; ``PortaviaError`` when the downloads could not be read.
  public func read(
    _ paths: [String], progress: @escaping @Sendable (PortaviaProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }, _ body: (RecordBatch) throws -> Void
  ) throws -> ReadingReport {
    try options.check()
    progress(PortaviaProgress(phase: .opening))
    return try withoutActuallyEscaping(body) { body in
      let sink = BatchSink(scratchFolder: options.temporaryFolder, body)
      defer { sink.close() }
      do {
        return try run(paths, into: sink, progress, isCancelled)
      } catch {
        if let failure = sink.failure { throw failure }
        throw PortaviaError(underlying: error, output: nil)
      }
    }
  }

  private func run(
    _ paths: [String], into sink: BatchSink, _ progress: @escaping @Sendable (PortaviaProgress) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws -> ReadingReport {
    let run = try ImportRun(
      of: Inputs(paths, limits: options.limits), options: options, into: sink, progress: progress,
      isCancelled: isCancelled)
    let verdict = try run.verdict(into: sink, language: options.language)
    let builder = run.reports
    return ReadingReport(
      archives: builder.archives,
      tables: RecordTable.all.map { TableCount(name: $0.name, rows: sink.rows[$0.id]) },
      accounting: builder.accounting, verdict: verdict,
      runFindings: builder.runFindings)
  }
}
