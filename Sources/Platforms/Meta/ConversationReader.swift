import Foundation
import PortaviaModel

/// Reads conversations on threads of its own, a little ahead of the one that writes them, and hands them over in their
/// order.
///
/// JSON is read faster than it is written, so one thread is enough for it; pages in HTML are read on two. What waits is
/// bounded in number and in bytes. Nothing that the writing thread changes is touched here: a download's files, claims
/// and threads are fixed once the survey is over.
final class ConversationReader: @unchecked Sendable {
  private static let waitingConversations = 64
  private static let waitingBytes = 3 << 20

  private let context: ImportContext
  private let condition = NSCondition()
  /// Positions in the order: read next, handed over next.
  private var begun = 0
  private var delivered = 0
  /// Read and not yet handed over, by position.
  private var ready: [Int: ReadConversation] = [:]
  private var bytes = 0
  /// Raw records of the conversation that is handed over next.
  private var rows: [RawRecords] = []
  private var count = 0
  private var running = 0
  private var isStopped = false

  /// Starts to read.
  init(_ context: ImportContext) {
    self.context = context
    let work = Self.work(context)
    let scratch = context.sink.scratchFolder
    count = work.conversations.count
    running = work.hasPages ? 2 : 1
    for _ in 0..<running {
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
      while rows.isEmpty, ready[delivered] == nil, running > 0 { condition.wait() }
      if !rows.isEmpty {
        let taken = rows.removeFirst()
        condition.broadcast()
        condition.unlock()
        try taken.write(to: context)
        continue
      }
      guard let conversation = ready.removeValue(forKey: delivered) else {
        condition.unlock()
        throw ImportCancelled()
      }
      delivered += 1
      bytes -= conversation.buffer.size
      condition.broadcast()
      condition.unlock()
      if let failure = conversation.failure { throw failure }
      return conversation
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

  // MARK: - The reading threads

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
    while let position = begin() {
      let (session, thread) = work.conversations[position]
      let conversation = ReadConversation(thread, scratchFolder: scratch)
      do {
        // Downloads of one account stand from the newest to the oldest.
        for holder in work.sessions.reversed() where holder.sharesThreads(with: session) {
          guard let own = holder.threads[thread.id] else { continue }
          for page in own.oldestFirst {
            try conversation.read(page, in: holder) { put($0, of: position) }
          }
        }
      } catch {
        conversation.failure = error
      }
      condition.lock()
      ready[position] = conversation
      bytes += conversation.buffer.size
      condition.broadcast()
      condition.unlock()
    }
    condition.lock()
    running -= 1
    condition.broadcast()
    condition.unlock()
  }

  /// The next conversation to read, as soon as there is room for it; nil when there is none, or nobody wants any more.
  private func begin() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, begun < count, begun > delivered,
      begun - delivered >= Self.waitingConversations || bytes > Self.waitingBytes
    {
      condition.wait()
    }
    guard !isStopped, begun < count else { return nil }
    begun += 1
    return begun - 1
  }

  /// Hands over raw records, which stand in the order of the conversations: waits until it is this one's turn.
  private func put(_ records: RawRecords, of position: Int) {
    condition.lock()
    while !isStopped, delivered < position || !rows.isEmpty { condition.wait() }
    if !isStopped {
      rows.append(records)
      condition.broadcast()
    }
    condition.unlock()
  }
}
