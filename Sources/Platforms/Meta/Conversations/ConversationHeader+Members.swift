import Import
import PortaviaModel
import StructuredText

/// What the members of a thread file say about its conversation
/// (docs/formats/facebook.md#the-file-of-a-thread).
extension ConversationHeader {
  /// A Marketplace conversation is titled `<buyer> · <item>` (docs/formats/facebook.md#the-file-of-a-thread).
  var isMarketplace: Bool { title?.contains(" · ") ?? false }

  /// Takes one member of the root object. Returns whether anything of it was left for `extra`.
  @discardableResult
  mutating func take(_ tape: borrowing JSONTape, in arena: inout Arena) -> Bool {
    guard tape.count > 0 else { return false }
    let field = MessageField(field: tape[0].field)
    switch field {
    case .participants where tape.kind(0) == .array:
      tape.claim(0)
      for element in tape.children(of: 0) { takeParticipant(element, tape, arena) }
      return keep(tape, &arena)
    case .title where tape.kind(0) == .string, .threadName where tape.kind(0) == .string:
      take(title: arena.string(tape.string(0)))
    case .encryptedThreadName where tape.kind(0) == .string:
      take(title: EncryptedThread.title(of: arena.string(tape.string(0))))
    case .threadType where tape.kind(0) == .string:
      kind = arena.string(tape.string(0)).hasSuffix("Group") ? .group : .other
    case .image:
      takeImage(tape, arena)
      return keep(tape, &arena)
    case .isStillParticipant where tape.bool(0) != nil: isStillParticipant = tape.bool(0)
    // The folder of the thread says the same.
    case .threadPath where tape.kind(0) == .string: break
    case .magicWords where tape.kind(0) == .array && tape.count == 1: break
    case .isPending where tape.bool(0) == false: break
    default: return keep(tape, &arena)
    }
    return false
  }

  private mutating func takeParticipant(
    _ element: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    var member = element
    if tape.kind(element) == .object {
      guard let inner = tape.child(of: element, field: MessageField.name.field) else { return }
      member = inner
    }
    guard tape.kind(member) == .string else { return }
    tape.claim(member)
    let name = tape.string(member)
    add(participant: name.isNull ? "" : arena.string(name))
  }

  private mutating func takeImage(_ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard let uri = tape.child(of: 0, field: MessageField.uri.field), tape.kind(uri) == .string,
      !tape.string(uri).isEmpty
    else { return }
    let created = tape.child(of: 0, field: MessageField.creationTimestamp.field).flatMap {
      tape.integer($0)
    }
    take(image: arena.string(tape.string(uri)), created: created ?? 0)
  }

  /// A group picture, an invite link or something unknown: kept as it stands.
  private mutating func keep(_ tape: borrowing JSONTape, _ arena: inout Arena) -> Bool {
    let start = arena.count
    defer { arena.rewind(to: start) }
    let text = tape.appendUnclaimed(to: &arena).text
    if text.isNull { return false }
    keep(String(decoding: tape.key(of: 0, in: arena), as: UTF8.self), json: arena.string(text))
    return true
  }
}
