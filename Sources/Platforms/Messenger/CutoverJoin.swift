import Import
import PortaviaModel

/// Finds for threads of the encrypted download the `e2ee_cutover` conversation of the same person that they continue
/// (docs/formats/messenger-encrypted.md#beside-a-standard-download): by the other one's name, and only where
/// the times follow on.
struct CutoverJoin {
  private struct Cutover {
    /// By the downloads that have it.
    var threads: [(session: ArchiveSession, thread: MessageThread)]
    var id: String

    /// Time of the newest message, milliseconds since 1970 UTC. Reads the newest page of each to its end: in which order
    /// messages stand is not said.
    var end: Int64? {
      threads.compactMap { session, thread in
        let pages = thread.pages.filter { $0.number > 0 && !$0.isHTML }
        guard let page = pages.min(by: { $0.number < $1.number }) else {
          return ThreadSurvey.beginning(of: thread, in: session).newest
        }
        return EncryptedThread.survey(page.file, in: session, isEncrypted: false).range?.upperBound
      }.max()
    }
  }

  private let owner: String
  private let sessions: [ArchiveSession]
  /// By the other one's normalised name; several where the name is shared.
  private var cutovers: [String: [Cutover]] = [:]

  /// - Parameters:
  ///   - owner: normalised.
  ///   - sessions: all downloads of the owner, the encrypted one among them.
  init(owner: String, sessions: [ArchiveSession]) {
    self.owner = owner
    self.sessions = sessions
    for session in sessions {
      let threads = session.messageThreads.threads.values.filter {
        $0.hasPlatformID && MessageBox(folder: $0.box) == .e2eeCutover
          && !$0.pages.contains(where: \.isEncrypted)
      }
      for thread in threads {
        let head = ThreadSurvey.beginning(of: thread, in: session)
        guard let other = other(of: head.participants) else { continue }
        if let known = cutovers[other]?.firstIndex(where: { $0.id == thread.id }) {
          cutovers[other]?[known].threads.append((session, thread))
        } else {
          cutovers[other, default: []].append(Cutover(threads: [(session, thread)], id: thread.id))
        }
      }
    }
  }

  /// Gives the files of each thread that continues another one to that one.
  func join(_ session: ArchiveSession) {
    if cutovers.isEmpty { return }
    let threads = session.messageThreads.threads.values.filter { !$0.hasPlatformID }.sorted { $0.id < $1.id }
    var byOther: [String: [(thread: MessageThread, start: Int64?)]] = [:]
    for thread in threads {
      guard let page = thread.pages.first else { continue }
      let survey = EncryptedThread.survey(page.file, in: session)
      guard let other = other(of: survey.participants), cutovers[other] != nil else { continue }
      byOther[other, default: []].append((thread, survey.range?.lowerBound))
    }
    for (name, own) in byOther.sorted(by: { $0.key < $1.key }) {
      let candidates = cutovers[name] ?? []
      for item in own {
        guard candidates.count == 1, own.count == 1, let cutover = candidates.first,
          let thread = cutover.threads.first?.thread, !session.facts.homonyms.contains(name),
          item.start == nil || follows(item.start, cutover.end)
        else {
          session.find(.conversationApart, file: item.thread.pages.first?.file)
          continue
        }
        take(item.thread, into: thread, of: session)
      }
    }
  }

  /// A thread without messages contradicts nothing.
  private func follows(_ start: Int64?, _ end: Int64?) -> Bool {
    guard let start, let end else { return true }
    return start > end
  }

  private func take(_ thread: MessageThread, into cutover: MessageThread, of session: ArchiveSession) {
    session.messageThreads.threads[thread.id] = nil
    var joined =
      session.messageThreads.threads[cutover.id]
      ?? MessageThread(id: cutover.id, box: cutover.box, folder: cutover.folder)
    joined.pages += thread.pages.map { page in
      var page = page
      // Newer than every page of the standard download, and without a number there.
      page.number = 0
      return page
    }
    for page in thread.pages { session.messageThreads.idsByFile[page.file] = cutover.id }
    session.messageThreads.threads[cutover.id] = joined
  }

  /// The one beside the owner, of two.
  private func other(of participants: [String]) -> String? {
    let names = Set(participants.map(normalizedName))
    guard names.count == 2, names.contains(owner) else { return nil }
    return names.first { $0 != owner }.flatMap { $0.isEmpty || PlaceholderName.contains($0) ? nil : $0 }
  }
}
