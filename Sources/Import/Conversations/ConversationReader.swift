import PortaviaModel
import PortaviaSystem

/// Reads conversations on threads of its own, a little ahead of the one that writes them, and gives them in their order.
///
/// What waits is bounded in number and in bytes. The threads use nothing but their ``ConversationWork``, which does not
/// change, and the conversation that they read.
final class ConversationReader: Sendable {
  private enum Item: Sendable {
    case rows(RawRecords)
    case conversation(ConversationReading)
  }

  private struct State {
    /// What has been read of conversations, by their number.
    var queues: [Int: [Item]] = [:]
    /// The conversation that is given next, and the first that nobody reads yet.
    var current = 0
    var unread = 0
    // What waits.
    var conversations = 0
    var rows = 0
    var bytes = 0
    var isStopped = false
    var running: Int

    /// Whether something more may wait. For the conversation that is given next there always is some room.
    func hasRoom(for number: Int) -> Bool {
      if number == current, queues[number]?.count ?? 0 < mostRows { return true }
      return conversations < mostConversations && (conversations == 0 || bytes <= mostBytes)
        && rows < mostRows
    }
  }

  private static let mostConversations = 64
  private static let mostRows = 128
  private static let mostBytes = 3 << 20

  private let works: [ConversationWork]
  private let scratchFolder: String?
  private let state: Monitor<State>

  /// Starts to read, in the order given.
  /// - Throws: `SystemError` when the system has no thread to give.
  init(_ works: [ConversationWork], threads: Int, scratchFolder: String?) throws {
    self.works = works
    self.scratchFolder = scratchFolder
    state = Monitor(State(running: 0))
    for _ in 0..<threads {
      state.withLock { $0.running += 1 }
      do {
        try WorkerThread.start { [self] in run() }
      } catch {
        state.withLock { $0.running -= 1 }
        stop()
        throw error
      }
    }
  }

  /// Waits until a conversation has been read.
  ///
  /// - Parameters:
  ///   - key: of the conversation, which must be the next one in the order of reading.
  ///   - spare: takes raw records that were handed over before the conversation was read to its end.
  /// - Throws: ``ConversationOrderError`` for any other conversation, and what reading it threw.
  func take(_ key: String, spare: (RawRecords) throws -> Void) throws -> ConversationReading {
    while true {
      switch try takeItem(key).get() {
      case .rows(let rows): try spare(rows)
      case .conversation(let conversation):
        if let failure = conversation.failure { throw failure }
        return conversation
      }
    }
  }

  private func takeItem(_ key: String) -> Result<Item, any Error> {
    state.wait { state in
      guard state.current < works.count, works[state.current].key == key else {
        return .failure(ConversationOrderError())
      }
      guard var queue = state.queues[state.current], !queue.isEmpty else {
        return state.running > 0 ? nil : .failure(ImportCancelled())
      }
      let item = queue.removeFirst()
      state.queues[state.current] = queue
      switch item {
      case .rows: state.rows -= 1
      case .conversation(let conversation):
        state.queues[state.current] = nil
        state.current += 1
        state.conversations -= 1
        state.bytes -= conversation.size
      }
      return .success(item)
    }
  }

  /// Ends the threads and waits for them.
  func stop() {
    state.update { $0.isStopped = true }
    state.wait { $0.running > 0 ? nil : () }
  }

  // MARK: - The reading threads

  private func run() {
    while let number = takeNumber() {
      let work = works[number]
      let reading = ConversationReading(
        scratchFolder: scratchFolder, pageCount: work.pageCount
      ) { [self] in _ = put(.rows($0), of: number) }
      do { try work.read(into: reading) } catch { reading.failure = error }
      guard put(.conversation(reading), of: number) else { break }
    }
    state.update { $0.running -= 1 }
  }

  /// The number of the next conversation to read; nil when there is none.
  private func takeNumber() -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.unread < works.count else { return nil }
      state.unread += 1
      return state.unread - 1
    }
  }

  /// Waits for room; false when nobody wants any more.
  private func put(_ item: Item, of number: Int) -> Bool {
    state.wait { state in
      if state.isStopped { return false }
      guard state.hasRoom(for: number) else { return nil }
      switch item {
      case .rows: state.rows += 1
      case .conversation(let conversation):
        state.conversations += 1
        state.bytes += conversation.size
      }
      state.queues[number, default: []].append(item)
      return true
    }
  }
}

/// Conversations were asked for in another order than they are read in: a mistake of this program. The run ends, because
/// the messages of one conversation must never become those of another one.
package struct ConversationOrderError: Error {
  package init() {}
}
