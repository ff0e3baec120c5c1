import Foundation
import PortaviaModel

/// Reads conversations on threads of its own, a little ahead of the one that writes them, and gives them in their order.
///
/// What waits is bounded in number and in bytes. The threads use nothing but their ``ConversationWork``, which does not
/// change, and the conversation that they read.
package final class ConversationReader: @unchecked Sendable {
  private enum Item {
    case rows(RawRecords)
    case conversation(ConversationReading)
  }

  private static let waitingConversations = 64
  private static let waitingRows = 128
  private static let waitingBytes = 3 << 20

  private let works: [ConversationWork]
  private let scratchFolder: String?
  private let condition = NSCondition()
  /// What has been read of conversations, by their number.
  private var queues: [Int: [Item]] = [:]
  /// The conversation that is given next, and the first that nobody reads yet.
  private var current = 0
  private var unread = 0
  private var waiting = 0
  private var rows = 0
  private var bytes = 0
  private var isStopped = false
  private var running: Int

  /// Starts to read, in the order given.
  package init(_ works: [ConversationWork], threads: Int, scratchFolder: String?) {
    self.works = works
    self.scratchFolder = scratchFolder
    running = threads
    for _ in 0..<threads {
      let thread = Thread { [self] in run() }
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  /// Waits until a conversation has been read.
  ///
  /// - Parameters:
  ///   - key: of the conversation, which must be the next one in the order of reading.
  ///   - spare: takes raw records that were handed over before the conversation was read to its end.
  /// - Throws: ``ConversationOrderError`` for any other conversation, and what reading it threw.
  package func take(_ key: String, spare: (RawRecords) throws -> Void) throws -> ConversationReading {
    while true {
      switch try takeItem(key) {
      case .rows(let rows): try spare(rows)
      case .conversation(let conversation):
        if let failure = conversation.failure { throw failure }
        return conversation
      }
    }
  }

  private func takeItem(_ key: String) throws -> Item {
    condition.lock()
    defer { condition.unlock() }
    guard current < works.count, works[current].key == key else { throw ConversationOrderError() }
    while queues[current]?.isEmpty ?? true, running > 0 { condition.wait() }
    guard var queue = queues[current], !queue.isEmpty else { throw ImportCancelled() }
    let item = queue.removeFirst()
    queues[current] = queue
    switch item {
    case .rows: rows -= 1
    case .conversation(let conversation):
      queues[current] = nil
      current += 1
      waiting -= 1
      bytes -= conversation.size
    }
    condition.broadcast()
    return item
  }

  /// Ends the threads and waits for them.
  package func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    while running > 0 { condition.wait() }
    condition.unlock()
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
    condition.lock()
    running -= 1
    condition.broadcast()
    condition.unlock()
  }

  /// The number of the next conversation to read; nil when there is none.
  private func takeNumber() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped, unread < works.count else { return nil }
    unread += 1
    return unread - 1
  }

  /// Waits for room, which there always is for the conversation that is given next; false when nobody wants any more.
  private func put(_ item: Item, of number: Int) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, !hasRoom(for: number) { condition.wait() }
    if isStopped { return false }
    switch item {
    case .rows: rows += 1
    case .conversation(let conversation):
      waiting += 1
      bytes += conversation.size
    }
    queues[number, default: []].append(item)
    condition.broadcast()
    return true
  }

  private func hasRoom(for number: Int) -> Bool {
    if number == current, queues[number]?.count ?? 0 < Self.waitingRows { return true }
    return waiting < Self.waitingConversations && (waiting == 0 || bytes <= Self.waitingBytes)
      && rows < Self.waitingRows
  }
}

/// Conversations were asked for in another order than they are read in: a mistake of this program. The run ends, because
/// the messages of one conversation must never become those of another one.
package struct ConversationOrderError: Error {
  package init() {}
}
