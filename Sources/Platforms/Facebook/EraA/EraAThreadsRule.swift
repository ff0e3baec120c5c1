import PortaviaModel

/// Reads the conversations of downloads until early 2018 (facebook.md 7.1): one page with all of them, or a list with a
/// page for each.
///
/// A conversation has neither title nor number: who takes part tells it from the others. It may stand on a page in several
/// pieces, so all pages of all downloads of the account are read before the first conversation is written.
struct EraAThreadsRule: FileRule {
  let name = "facebook.threads"
  let category = "messages"
  let tables: [Word] = [.messages, .conversations, .media]
  let patterns = EraAPaths.conversations

  func read(_ file: Int, in session: ArchiveSession) throws {
    guard session.context.writtenThreads.insert(session.threadKey("\u{0}" + name)).inserted else { return }
    let rule = session.claims[file]
    let reader = try EraAReader(session, rule: name)
    // Downloads of one account stand from the newest to the oldest.
    for holder in session.context.sessions.reversed() where holder.sharesThreads(with: session) {
      reader.beginDownload()
      for index in holder.files.indices where holder.claims[index].isSame(as: rule) {
        try reader.read(index, in: holder)
        try session.context.checkCancelled()
      }
    }
    try reader.write()
  }
}

extension ArchiveSession.Claim {
  /// Whether both are by one rule.
  fileprivate func isSame(as other: ArchiveSession.Claim) -> Bool {
    if case .rule(let own) = self, case .rule(let rule) = other { return own == rule }
    return false
  }
}
