import Import
import PortaviaModel

/// What the chats of one phone tell about each other.
enum SamePhone {
  private struct Form: Hashable {
    var family: ChatHeader.Family
    var shape: ChatHeader.Shape
  }

  /// The region set in the phone decides the order of dates in all its chats: where one chat leaves it open, others that
  /// are written in the same form and prove it decide, if they agree.
  static func settleOrders(_ sessions: [ArchiveSession]) {
    var proven: [Form: Set<WrittenDateOrder>] = [:]
    for facts in sessions.flatMap(\.chats.facts.values) {
      switch facts.basis {
      case .range, .attachments, .age, .sequence:
        proven[Form(family: facts.family, shape: facts.shape), default: []].insert(facts.order)
      case .year, .frequency, .given, .assumed, .others, .same: continue
      }
    }
    for session in sessions {
      for (file, facts) in session.chats.facts where facts.basis == .assumed {
        let orders = proven[Form(family: facts.family, shape: facts.shape)] ?? []
        guard orders.count == 1, let order = orders.first else { continue }
        session.chats.facts[file]?.order = order
        session.chats.facts[file]?.basis = .others
      }
    }
  }
}
