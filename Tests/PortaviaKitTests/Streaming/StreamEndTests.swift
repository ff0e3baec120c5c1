import Foundation
import PortaviaKit
import TestSupport
import Testing

/// How a stream ends: whole, left early, cancelled, or with an error; and that nothing of the reader is left.
struct StreamEndTests {
  /// Tells when the last reference to the reader's own things is gone: its thread held one.
  private final class Trace: Sendable {
    private let gone: AsyncStream<Void>.Continuation
    init(_ gone: AsyncStream<Void>.Continuation) { self.gone = gone }
    deinit { gone.finish() }
  }

  /// A stream, and a sequence that ends when nothing of its reader is left.
  private func stream(_ paths: [String], options: ReadingOptions = ReadingOptions()) -> (
    stream: RecordStream, end: AsyncStream<Void>
  ) {
    let (end, continuation) = AsyncStream<Void>.makeStream()
    let trace = Trace(continuation)
    return (RecordReader(options: options).stream(paths) { _ in withExtendedLifetime(trace) {} }, end)
  }

  private func options(_ folder: ScratchFolder) throws -> ReadingOptions {
    try FileManager.default.createDirectory(atPath: folder.path("tmp"), withIntermediateDirectories: true)
    return ReadingOptions(temporaryFolder: folder.path("tmp"))
  }

  /// No temporary file is left, and no file of the folder is open.
  private func expectNothingLeft(_ folder: ScratchFolder) throws {
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("tmp")) == [])
    for descriptor in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + descriptor)
      #expect(target?.hasPrefix(folder.path) != true, "\(target ?? "") is still open")
    }
  }

  @Test func leavingTheLoopStopsTheReader() async throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [2_000, 16_000], letters: 300, to: folder)
    let end: AsyncStream<Void>
    do {
      let (stream, ended) = stream([path], options: try options(folder))
      end = ended
      for try await batch in stream where !batch.messages.isEmpty { break }
      #expect(stream.report == nil)
      await #expect(throws: PortaviaError.self) { for try await _ in stream {} }
    }
    for await _ in end {}
    try expectNothingLeft(folder)
  }

  @Test func aStreamThatNobodyReadsDoesNothing() async throws {
    let end = stream(["/nowhere.zip"]).end
    for await _ in end {}
  }

  @Test func cancellingTheTaskThrows() async throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [2_000, 16_000], letters: 300, to: folder)
    let end: AsyncStream<Void>
    do {
      let (stream, ended) = stream([path], options: try options(folder))
      end = ended
      let (first, continuation) = AsyncStream<Void>.makeStream()
      let task = Task {
        for try await _ in stream {
          continuation.finish()
          // Goes on when the task is cancelled, and not before.
          let (pause, unused) = AsyncStream<Void>.makeStream()
          for await _ in pause {}
          withExtendedLifetime(unused) {}
        }
      }
      for await _ in first {}
      task.cancel()
      await #expect { try await task.value } throws: { ($0 as? PortaviaError)?.code == .cancelled }
      #expect(stream.report == nil)
    }
    for await _ in end {}
    try expectNothingLeft(folder)
  }

  /// The second conversation is too big for the memory and may not be stored: what came before it is given.
  @Test func anErrorComesAfterWhatWasRead() async throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [4_000, 16_000], letters: 300, to: folder)
    let stream = RecordReader(options: ReadingOptions(temporaryFolder: folder.path("missing"))).stream([path])
    var messages = 0
    var failure: PortaviaError?
    do {
      for try await batch in stream { messages += batch.messages.count }
    } catch {
      failure = error
    }
    #expect(failure?.code == .inputOutput)
    #expect(failure?.cause != nil)
    #expect((1...4_000).contains(messages))
    #expect(stream.report == nil)
  }

  @Test func noInputIsAnErrorAtOnce() async throws {
    let missing = RecordReader().stream(["/nowhere.zip"])
    await #expect { for try await _ in missing {} } throws: { ($0 as? PortaviaError)?.code == .inputNotFound }
    let zone = RecordReader(options: ReadingOptions(timeZone: "Europe/Atlantide")).stream([])
    await #expect { for try await _ in zone {} } throws: { ($0 as? PortaviaError)?.code == .usage }
  }

  @Test func aStreamIsReadOnce() async throws {
    let folder = try ScratchFolder()
    let stream = RecordReader().stream(try Sample.write(to: folder))
    var rows = 0
    for try await batch in stream { rows += batch.count }
    let report = try #require(stream.report)
    #expect(rows == report.tables.reduce(0) { $0 + $1.rows })
    for try await _ in stream { Issue.record("more than the end") }
    #expect(stream.report == report)
  }

  /// Batches that are kept stay as they are, and never hold the reader up.
  @Test func batchesMayBeKept() async throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [30_000], to: folder)
    var kept: [RecordBatch] = []
    for try await batch in RecordReader().stream([path]) { kept.append(batch) }
    #expect(kept.count > 8)
    let texts = kept.flatMap { $0.messages.compactMap(\.text) }
    #expect(texts == (0..<30_000).map { "0-\($0) " + String(repeating: "x", count: 20) })
  }

  /// What waits is bounded: a consumer that lets go sees the same few batches again and again.
  @Test func memoryIsUsedAgain() async throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [30_000, 30_000], to: folder)
    var storages: Set<ObjectIdentifier> = []
    var batches = 0
    for try await batch in RecordReader().stream([path]) {
      batches += 1
      storages.insert(batch.identity)
    }
    #expect(batches > 16)
    #expect(storages.count <= 5)
  }

  private struct Enough: Error {}

  @Test func theClosureMayEndTheReading() throws {
    let folder = try ScratchFolder()
    let path = try Downloads.write(conversations: [20_000], to: folder)
    var batches = 0
    #expect(throws: Enough.self) {
      _ = try RecordReader().read([path]) { _ in
        batches += 1
        if batches == 2 { throw Enough() }
      }
    }
    #expect(batches == 2)
    let asked = Counter()
    #expect { try RecordReader().read([path], isCancelled: { asked.next() > 3 }) { _ in } } throws: {
      ($0 as? PortaviaError)?.code == .cancelled
    }
  }
}
