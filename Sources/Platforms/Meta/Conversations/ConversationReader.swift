import Foundation
import PortaviaModel

/// Reads conversations in their order on a thread of its own, a little ahead of the one that writes them.
///
/// What waits is bounded in number and in bytes. Nothing that the writing thread changes is touched here: a
/// download's files, claims and threads are fixed once the survey is over.
final class ConversationReader: @unchecked Sendable {
  private enum Item {
    case rows(RawRecords)
    case conversation(ReadConversation)
  }

  private static let waitingConversations = 64
  private static let waitingBytes = 3 << 20

  private let context: ImportContext
  private let condition = NSCondition()
  private var queue: [Item] = []
  private var waiting = 0
  private var bytes = 0
  private var isStopped = false
  private var isDone = false

  /// Starts to read.
  init(_ context: ImportContext) {
    self.context = context
    let work = Self.work(context)
    let scratch = context.sink.scratchFolder
    let thread = Thread { [self] in run(work, scratch: scratch) }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// The next conversation, in the order of their first pages; waits until it has been read.
  ///
  /// - Throws: what reading it threw.
  func next() throws -> ReadConversation {
    while true {
      condition.lock()
      while queue.isEmpty && !isDone { condition.wait() }
      guard !queue.isEmpty else {
        condition.unlock()
        throw ImportCancelled()
      }
      let item = queue.removeFirst()
      if case .conversation(let conversation) = item {
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

  /// Ends the thread and waits for it.
  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    while !isDone { condition.wait() }
    condition.unlock()
  }

  // MARK: - The reading thread

  private struct Work: @unchecked Sendable {
    var sessions: [ArchiveSession]
    var conversations: [(session: ArchiveSession, thread: MessageThread)] = []
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
      }
    }
    return work
  }

  private func run(_ work: Work, scratch: String?) {
    for (session, thread) in work.conversations {
      let conversation = ReadConversation(thread, scratchFolder: scratch)
      do {
        // Downloads of one account stand from the newest to the oldest.
        for holder in work.sessions.reversed() where holder.sharesThreads(with: session) {
          guard let own = holder.threads[thread.id] else { continue }
          for page in own.oldestFirst {
            try conversation.read(page, in: holder) { _ = put(.rows($0)) }
          }
        }
      } catch {
        conversation.failure = error
      }
      guard put(.conversation(conversation)) else { break }
    }
    condition.lock()
    isDone = true
    condition.broadcast()
    condition.unlock()
  }

  /// Waits for room; false when nobody wants any more.
  private func put(_ item: Item) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped,
      waiting >= Self.waitingConversations || (waiting > 0 && bytes > Self.waitingBytes)
        || queue.count > 2 * Self.waitingConversations
    {
      condition.wait()
    }
    if isStopped { return false }
    if case .conversation(let conversation) = item {
      waiting += 1
      bytes += conversation.buffer.size
    }
    queue.append(item)
    condition.broadcast()
    return true
  }
}
