import PortaviaModel

/// Names a conversation in every export of it (docs/keys.md).
enum ConversationKey {
  /// - Parameter names: of those who take part, normalised and sorted.
  static func key(
    of facts: ConversationFacts, names: [String], in session: ArchiveSession, _ context: ImportContext
  ) -> String {
    facts.hasPlatformID
      ? byThread(facts, session, context) : byParticipants(facts, names, session, context)
  }

  /// A thread of a Page, and one that another owner's download of the run has too (two members of one group), is another
  /// conversation although its number is the same: the owner is a further part of its key.
  private static func byThread(
    _ facts: ConversationFacts, _ session: ArchiveSession, _ context: ImportContext
  ) -> String {
    func key(withOwner: Bool) -> String {
      context.key.begin("conversations", "thread")
      context.key.part(facts.platform.name)
      context.key.part(facts.threadID)
      if withOwner { context.key.part(session.scope.space) }
      return context.key.finish("cv")
    }
    if session.scope.isPage { return key(withOwner: true) }
    let plain = key(withOwner: false)
    if context.sessions.allSatisfy({ $0.isSameAccount(as: session) }) { return plain }
    return context.conversationKeys.insert(plain).inserted ? plain : key(withOwner: true)
  }

  /// A further conversation of the same people and title is numbered.
  private static func byParticipants(
    _ facts: ConversationFacts, _ names: [String], _ session: ArchiveSession, _ context: ImportContext
  ) -> String {
    var number: Int64 = 0
    while true {
      context.key.begin("conversations", "participants")
      context.key.part(facts.platform.name)
      context.key.part(session.scope.space)
      for name in names { context.key.part(name) }
      context.key.part(facts.header.title.map(normalizedName) ?? "")
      if number > 0 { context.key.part(number) }
      let key = context.key.finish("cv")
      if context.conversationKeys.insert(key).inserted { return key }
      number += 1
    }
  }
}
