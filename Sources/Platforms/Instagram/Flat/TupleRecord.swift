import Import
import PortaviaModel
import StructuredText

/// A record of the flat era: a list of a time and some texts (docs/formats/instagram.md#comments-and-likes).
struct TupleRecord {
  private(set) var time = EventTime.absent
  /// The others, in their order.
  private(set) var texts: [Text] = []

  /// Nil, with nothing claimed, for anything but a list of texts one of which is a time.
  init?(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(node) == .array else { return nil }
    var nodes: [Int] = []
    for element in tape.children(of: node) {
      guard tape.kind(element) == .string else { return nil }
      let found = FlatTime.time(tape.string(element), in: arena)
      if found.basis != .none, time.basis == .none {
        time = found
      } else {
        texts.append(tape.string(element))
      }
      nodes.append(element)
    }
    guard time.basis != .none, nodes.count <= 3 else { return nil }
    for element in nodes { tape.claim(element) }
  }

  /// Of a row of `activities`: whose it is, and what it says.
  var draft: ActivityDraft {
    var draft = ActivityDraft()
    draft.time = time
    if texts.count == 1 {
      draft.title = texts[0]
    } else if let last = texts.last {
      draft.title = last
      draft.text = texts.first ?? .null
    }
    return draft
  }
}
