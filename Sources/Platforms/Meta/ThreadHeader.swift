import PortaviaModel
import StructuredText

/// What a thread file says about its conversation; the union over all its pages (facebook.md 4.2).
struct ThreadHeader {
  /// As printed, in order of appearance; may hold the empty string for a deactivated person.
  var participants: [String] = []
  var title: String?
  var threadType: String?
  var isStillParticipant: Bool?
  /// The group's picture: a file of the archive, and seconds since 1970 UTC, 0 when unknown.
  var image: (uri: String, created: Int64)?
  /// Members of the header that no column takes, as JSON texts by key.
  var extra: [(key: String, json: String)] = []

  init() {}

  var isEmpty: Bool {
    participants.isEmpty && title == nil && threadType == nil && isStillParticipant == nil && extra.isEmpty
  }

  /// Takes one member of the root object. Returns whether anything of it was left for ``extra``.
  @discardableResult
  mutating func take(_ tape: borrowing JSONTape, in arena: inout Arena) -> Bool {
    guard tape.count > 0 else { return false }
    let field = MessageField(rawValue: tape[0].field)
    switch field {
    case .participants where tape.kind(0) == .array:
      tape.claim(0)
      for element in tape.children(of: 0) { participant(element, tape, arena) }
      return keep(tape, &arena)
    case .title where tape.kind(0) == .string, .thread_name where tape.kind(0) == .string:
      let text = arena.string(tape.string(0))
      if title == nil, !text.isEmpty { title = text }
    case .thread_type where tape.kind(0) == .string: threadType = arena.string(tape.string(0))
    case .image:
      readImage(tape, arena)
      return keep(tape, &arena)
    case .is_still_participant where tape.bool(0) != nil: isStillParticipant = tape.bool(0)
    // The folder of the thread says the same.
    case .thread_path where tape.kind(0) == .string: break
    case .magic_words where tape.kind(0) == .array && tape.count == 1: break
    case .is_pending where tape.bool(0) == false: break
    default: return keep(tape, &arena)
    }
    return false
  }

  private mutating func participant(_ element: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    var member = element
    if tape.kind(element) == .object {
      guard let inner = tape.child(of: element, field: MessageField.name.rawValue) else { return }
      member = inner
    }
    guard tape.kind(member) == .string else { return }
    tape.claim(member)
    let name = tape.string(member)
    let text = name.isNull ? "" : arena.string(name)
    if !participants.contains(text) { participants.append(text) }
  }

  private mutating func readImage(_ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard image == nil, let uri = tape.child(of: 0, field: MessageField.uri.rawValue),
      tape.kind(uri) == .string,
      !tape.string(uri).isEmpty
    else { return }
    let created = tape.child(of: 0, field: MessageField.creation_timestamp.rawValue).flatMap {
      tape.integer($0)
    }
    image = (arena.string(tape.string(uri)), created ?? 0)
  }

  /// A group picture, an invite link or something unknown: kept as it stands. The same in another page is kept once.
  private mutating func keep(_ tape: borrowing JSONTape, _ arena: inout Arena) -> Bool {
    let start = arena.count
    defer { arena.rewind(to: start) }
    let text = tape.appendUnclaimed(to: &arena).text
    if text.isNull { return false }
    let json = arena.string(text)
    let key = String(decoding: tape.key(of: 0, in: arena), as: UTF8.self)
    guard !extra.contains(where: { $0.key == key && $0.json == json }) else { return true }
    // Another version, e.g. of another download, stands beside the first.
    let count = extra.count { $0.key == key || $0.key.hasPrefix(key + "#") }
    extra.append((count == 0 ? key : "\(key)#\(count + 1)", json))
    return true
  }

  /// A Marketplace conversation is titled `<buyer> · <item>` (facebook.md 4.2).
  var isMarketplace: Bool { title?.contains(" · ") ?? false }

  var isDeclaredGroup: Bool { threadType?.hasSuffix("Group") ?? false }
}
