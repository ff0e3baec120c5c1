import Import
import PortaviaModel

/// People who are named by their number alone: `1234567@facebook.com`
/// (docs/formats/facebook.md#pages-until-early-2018), and who they are as far as the conversations of a
/// download prove it.
///
/// The owner takes part in every conversation. In one of two people, the number that is not the owner's is the other
/// one's who has written.
struct EraAAddresses {
  /// One conversation: who is listed, and who has written.
  struct Sighting {
    var listed: [String]
    var senders: [String]
  }

  /// Names by number.
  private(set) var names: [String: String] = [:]

  /// - Parameter owner: as the download names them.
  init(_ conversations: [Sighting], owner: String?) {
    var everywhere: Set<String>?
    var count = 0
    for conversation in conversations {
      let numbers = Set(conversation.listed.compactMap(FacebookAddress.number))
      if numbers.isEmpty { continue }
      count += 1
      everywhere = everywhere?.intersection(numbers) ?? numbers
    }
    if let owner, count > 1, let everywhere, everywhere.count == 1, let number = everywhere.first {
      names[number] = owner
    }
    var contradicted: Set<String> = []
    for conversation in conversations where conversation.listed.count == 2 {
      let open = conversation.listed.compactMap(FacebookAddress.number).filter {
        names[$0] == nil || names[$0] != owner
      }
      guard open.count == 1, let number = open.first else { continue }
      let known = Set(
        conversation.listed.map { normalizedName(FacebookAddress.number($0).flatMap { names[$0] } ?? $0) }
          .filter { $0 == owner.map(normalizedName) || FacebookAddress.number($0) == nil })
      let others = Set(conversation.senders.filter { FacebookAddress.number($0) == nil }.map(normalizedName))
        .subtracting(known)
      guard others.count == 1,
        let name = conversation.senders.first(where: { others.contains(normalizedName($0)) })
      else { continue }
      if let other = names[number], normalizedName(other) != normalizedName(name) {
        contradicted.insert(number)
      }
      names[number] = name
    }
    for number in contradicted { names[number] = nil }
  }

  /// Who takes part: names for numbers where they are proven. Numbers of which only the whole is known, not who is who,
  /// are left out when everybody of them has written.
  func people(of conversation: Sighting) -> [String] {
    var people: [String] = []
    var open: [String] = []
    for listed in conversation.listed {
      if let number = FacebookAddress.number(listed) {
        if let name = names[number] { people.append(name) } else { open.append(listed) }
      } else {
        people.append(listed)
      }
    }
    let known = Set(people.map(normalizedName))
    let senders = conversation.senders.filter { !known.contains(normalizedName($0)) }
    let unnamed = Set(senders.filter { FacebookAddress.number($0) == nil }.map(normalizedName))
    return people + (unnamed.count >= open.count ? [] : open)
  }
}
