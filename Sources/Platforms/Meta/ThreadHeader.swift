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

  /// Takes one member of the root object.
  mutating func take(_ tape: borrowing JSONTape, in arena: inout Arena) {
    guard tape.count > 0 else { return }
    let field = MessageField(rawValue: tape[0].field)
    switch field {
    case .participants where tape.kind(0) == .array:
      for element in tape.children(of: 0) { participant(element, tape, arena) }
    case .title where tape.kind(0) == .string, .thread_name where tape.kind(0) == .string:
      let text = arena.string(tape.string(0))
      if title == nil, !text.isEmpty { title = text }
    case .thread_type where tape.kind(0) == .string: threadType = arena.string(tape.string(0))
    case .image:
      readImage(tape, arena)
      keep(tape, &arena)
    case .is_still_participant where tape.bool(0) != nil: isStillParticipant = tape.bool(0)
    // The folder of the thread says the same.
    case .thread_path where tape.kind(0) == .string: break
    case .magic_words where tape.kind(0) == .array && tape.count == 1: break
    case .is_pending where tape.bool(0) == false: break
    default: keep(tape, &arena)
    }
  }

  private mutating func participant(_ element: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    var name: Text?
    if tape.kind(element) == .string { name = tape.string(element) }
    if let member = tape.child(of: element, field: MessageField.name.rawValue),
      tape.kind(member) == .string
    {
      name = tape.string(member)
    }
    guard let name else { return }
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

  /// A group picture, an invite link or something unknown: kept as it stands.
  private mutating func keep(_ tape: borrowing JSONTape, _ arena: inout Arena) {
    let key = String(decoding: tape.key(of: 0, in: arena), as: UTF8.self)
    guard !extra.contains(where: { $0.key == key }) else { return }
    let start = arena.count
    let text = tape.appendUnclaimed(to: &arena).text
    extra.append((key, arena.string(text)))
    arena.rewind(to: start)
  }

  /// A Marketplace conversation is titled `<buyer> · <item>` (facebook.md 4.2).
  var isMarketplace: Bool { title?.contains(" · ") ?? false }

  var isDeclaredGroup: Bool { threadType?.hasSuffix("Group") ?? false }
}
