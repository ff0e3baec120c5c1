/// The records of some downloads, in batches, as an asynchronous sequence.
///
/// ```swift
/// let stream = RecordReader().stream(["facebook.zip"])
/// for try await batch in stream {
///   for record in batch.messages { … }
/// }
/// let report = stream.report
/// ```
///
/// A stream is read once. The reader works a little ahead and waits while two batches are waiting. It stops, and closes
/// all that it opened, when the loop ends: at the end of the downloads, by `break`, or by an error. When the task is
/// cancelled, the loop throws ``PortaviaError/Code/cancelled``, and so does a second loop after one that did
/// not come to the end, so that a part of the records is never taken for the whole.
///
/// An error comes after the batches that were read before it.
public struct RecordStream: AsyncSequence, Sendable {
  private let feed: RecordFeed

  init(_ feed: RecordFeed) { self.feed = feed }

  /// What was read, with every finding and the accounting; nil until the stream has come to its end.
  public var report: ReadingReport? { feed.report }

  /// The one iterator of the stream; the reading starts with its first call of ``Iterator/next()``.
  public func makeAsyncIterator() -> Iterator { Iterator(feed) }

  /// Gives one batch after the other.
  public struct Iterator: AsyncIteratorProtocol {
    /// Ends the reading when the loop is left.
    private final class Lifetime: Sendable {
      let feed: RecordFeed
      init(_ feed: RecordFeed) { self.feed = feed }
      deinit { feed.stop() }
    }

    private let lifetime: Lifetime

    init(_ feed: RecordFeed) { lifetime = Lifetime(feed) }

    /// The next batch, nil at the end.
    ///
    /// - Throws: ``PortaviaError`` when the downloads cannot be read any further, or the task was cancelled.
    public mutating func next() async throws(PortaviaError) -> RecordBatch? { try await lifetime.feed.next() }
  }
}
