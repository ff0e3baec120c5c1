import PortaviaModel

/// Finds whose chats they are, which no export of WhatsApp says (whatsapp.md 1.3).
enum ChatOwner {
  /// In this order: the name that the user gives; the one who writes in every chat; the one beside the person that a chat
  /// with two is named after; `You`.
  static func settle(_ sessions: [ArchiveSession]) {
    guard let first = sessions.first else { return }
    if let given = first.context.options.owner {
      for session in sessions {
        session.facts.owner = OwnerFacts(name: given)
        session.find(.ownerGiven)
      }
      return
    }
    let chats = sessions.flatMap { $0.chats.values }
    guard let name = everywhere(chats) ?? beside(chats) ?? label(chats) else { return }
    for session in sessions {
      session.facts.owner = OwnerFacts(name: name)
      session.find(.chatOwnerInferred)
    }
  }

  /// Of at least two chats.
  private static func everywhere(_ chats: [ChatFacts]) -> String? {
    guard chats.count > 1, Set(chats.map { Set($0.people.map(normalizedName)) }).count > 1 else { return nil }
    var common = Set(chats[0].people.map(normalizedName))
    for chat in chats.dropFirst() { common.formIntersection(chat.people.map(normalizedName)) }
    guard common.count == 1, let found = common.first else { return nil }
    return chats[0].people.first { normalizedName($0) == found }
  }

  private static func beside(_ chats: [ChatFacts]) -> String? {
    var found: [String: String] = [:]
    for chat in chats where !chat.isGroup {
      guard let title = chat.title.map(normalizedName), chat.people.count == 2,
        let other = chat.people.first(where: { normalizedName($0) != title }),
        chat.people.contains(where: { normalizedName($0) == title })
      else { continue }
      found[normalizedName(other)] = other
    }
    return found.count == 1 ? found.first?.value : nil
  }

  private static func label(_ chats: [ChatFacts]) -> String? {
    let labels = Set(
      chats.flatMap(\.people).filter { ChatMarkers.shared.ownNames.contains(normalizedName($0)) })
    return labels.count == 1 ? labels.first : nil
  }
}
