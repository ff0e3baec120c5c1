import PortaviaModel

/// Finds exports of one chat among several: the same title and messages in common (whatsapp.md 1.7).
enum SameChat {
  /// Gives all exports of a chat one thread.
  static func join(_ sessions: [ArchiveSession]) {
    var groups: [String: [(id: String, sketch: Set<UInt64>)]] = [:]
    for session in sessions {
      for (file, id) in session.threadsByFile.sorted(by: { $0.key < $1.key }) {
        guard let facts = session.chats[file], let title = facts.title.map(normalizedName) else { continue }
        let sketch = Set(facts.sketch)
        guard let known = groups[title]?.firstIndex(where: { !$0.sketch.isDisjoint(with: sketch) }) else {
          if groups[title] != nil { session.find(.conversationApart, file: file) }
          groups[title, default: []].append((id, sketch))
          continue
        }
        let shared = groups[title]?[known].id ?? id
        groups[title]?[known].sketch.formUnion(sketch)
        guard let thread = session.threads.removeValue(forKey: id) else { continue }
        var joined = session.threads[shared] ?? MessageThread(id: shared, box: thread.box, folder: "")
        joined.hasPlatformID = false
        joined.pages += thread.pages
        session.threads[shared] = joined
        session.threadsByFile[file] = shared
      }
    }
  }
}
