import Foundation
import PortaviaModel

/// Reads conversations on threads of its own, a little ahead of the one that writes them, and gives them in their order.
///
/// JSON is read faster than it is written, so one thread is enough for it; pages in HTML are read on two.
/// What waits is bounded in number and in bytes. Nothing that the writing thread changes is touched here: a
/// download's files, claims and threads are fixed once the survey is over.
final class ConversationReader: @unchecked Sendable {
  private enum Item {
    case rows(RawRecords)
    case conversation(ReadConversation)
  }

  private static let waitingConversations = 64
  private static let waitingRows = 128
  private static let waitingBytes = 3 << 20

  private let context: ImportContext
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

  /// Starts to read.
  ///
  /// - Parameter threads: how many read JSON at the same time.
  init(_ context: ImportContext, threads: Int = 1) {
    self.context = context
    let work = Self.work(context)
    let threads = work.hasPages ? max(threads, 2) : threads
    running = threads
    let scratch = context.sink.scratchFolder
    for _ in 0..<threads {
      let thread = Thread { [self] in run(work, scratch: scratch) }
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  /// The next conversation, in the order of their first pages; waits until it has been read.
  ///
  /// - Throws: what reading it threw.
  func next() throws -> ReadConversation {
    while true {
      condition.lock()
      while queues[current]?.isEmpty ?? true, running > 0 { condition.wait() }
      guard var queue = queues[current], !queue.isEmpty else {
        condition.unlock()
        throw ImportCancelled()
      }
      let item = queue.removeFirst()
      queues[current] = queue
      switch item {
      case .rows: rows -= 1
      case .conversation(let conversation):
        queues[current] = nil
        current += 1
        waiting -= 1
        bytes -= conversation.buffer.size
      }
      condition.broadcast()
      condition.unlock()
      switch item {
      case .rows(let rows): try rows.write(to: context)
      case .conversation(let conversation):
        if let failure = conversation.failure { throw failure }
        return conversation
      }
    }
  }

  /// Ends the threads and waits for them.
  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    while running > 0 { condition.wait() }
    condition.unlock()
  }

  // MARK: - The reading thread

  private struct Work: @unchecked Sendable {
    var sessions: [ArchiveSession]
    var conversations: [(session: ArchiveSession, thread: MessageThread)] = []
    var hasPages = false
  }

  /// Every conversation once, in the order in which its first page is met.
  private static func work(_ context: ImportContext) -> Work {
    var seen: Set<String> = []
    var work = Work(sessions: context.sessions)
    for session in work.sessions {
      for index in session.download.files.indices {
        guard case .rule = session.claims[index], session.chats[index] == nil,
          let id = session.threadID(of: index),
          let thread = session.threads[id],
          seen.insert(session.threadKey(thread.id)).inserted
        else { continue }
        work.conversations.append((session, thread))
        work.hasPages = work.hasPages || thread.pages.contains(where: \.isHTML)
      }
    }
    return work
  }

  private func run(_ work: Work, scratch: String?) {
    while let number = take(of: work.conversations.count) {
      let (session, thread) = work.conversations[number]
      let conversation = ReadConversation(thread, scratchFolder: scratch)
      do {
        // Downloads of one account stand from the newest to the oldest.
        for holder in work.sessions.reversed() where holder.sharesThreads(with: session) {
          guard let own = holder.threads[thread.id] else { continue }
          for page in own.oldestFirst {
            try conversation.read(page, in: holder) { _ = put(.rows($0), of: number) }
          }
        }
      } catch {
        conversation.failure = error
      }
      guard put(.conversation(conversation), of: number) else { break }
    }
    condition.lock()
    running -= 1
    condition.broadcast()
    condition.unlock()
  }

  /// The number of the next conversation to read; nil when there is none.
  private func take(of count: Int) -> Int? {
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped, unread < count else { return nil }
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
      bytes += conversation.buffer.size
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
