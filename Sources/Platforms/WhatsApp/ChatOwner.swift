import Import
import PortaviaModel

/// Finds whose chats they are, which no export of WhatsApp says
/// (docs/formats/whatsapp.md#one-chat-one-archive).
enum ChatOwner {
  /// In this order: the name that the user gives; the one who writes in most of several chats; the one beside the person that a chat
  /// with two is named after; `You`; the one beside whose name `You deleted this message` stands.
  static func settle(_ sessions: [ArchiveSession]) {
    guard let first = sessions.first else { return }
    if let given = first.context.options.owner {
      for session in sessions {
        session.facts.owner = OwnerFacts(name: given)
        session.find(.ownerGiven)
      }
      return
    }
    let chats = sessions.flatMap { $0.chats.facts.values }
    guard let name = everywhere(chats) ?? beside(chats) ?? label(chats) ?? you(chats) else { return }
    for session in sessions {
      session.facts.owner = OwnerFacts(name: name)
      session.find(.chatOwnerInferred)
    }
  }

  /// Of at least two chats; there may be some in which the owner never wrote.
  private static func everywhere(_ chats: [ChatFacts]) -> String? {
    var names: [String: String] = [:]
    var counts: [String: Int] = [:]
    // A chat that was exported twice is one.
    var seen: Set<[String]> = []
    for chat in chats {
      let people = chat.people.map { (normalizedName($0), $0) }.sorted { $0 < $1 }
      guard people.count > 1, seen.insert(people.map(\.0)).inserted else { continue }
      for (name, shown) in people {
        counts[name, default: 0] += 1
        names[name] = min(names[name] ?? shown, shown)
      }
    }
    guard let most = counts.values.max(), most > 1, most * 2 > seen.count else { return nil }
    let found = counts.filter { $0.value == most }
    return found.count == 1 ? found.first.flatMap { names[$0.key] } : nil
  }

  private static func beside(_ chats: [ChatFacts]) -> String? {
    var found: [String: String] = [:]
    for chat in chats where !chat.isGroup {
      guard let title = chat.title.map(ChatFacts.plain), chat.people.count == 2,
        let other = chat.people.first(where: { ChatFacts.plain($0) != title }),
        chat.people.contains(where: { ChatFacts.plain($0) == title })
      else { continue }
      found[normalizedName(other)] = other
    }
    return found.count == 1 ? found.first?.value : nil
  }

  private static func you(_ chats: [ChatFacts]) -> String? {
    let names = chats.flatMap { $0.authors.values.filter(\.isYou).map(\.name) }
    return Set(names.map(normalizedName)).count == 1 ? names.min() : nil
  }

  private static func label(_ chats: [ChatFacts]) -> String? {
    let labels = Set(
      chats.flatMap(\.people).filter { ChatMarkers.shared.ownNames.contains(normalizedName($0)) })
    return labels.count == 1 ? labels.first : nil
  }
}
