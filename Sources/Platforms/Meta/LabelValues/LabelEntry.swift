import Import
import PortaviaModel
import StructuredText

/// One entry of `label_values`, `dict` or `vec`: a label in the language of the account and a value in one of its
/// carriers (docs/formats/facebook.md#label-record).
///
/// What is taken is claimed on the tape, and the label with it as soon as nothing is left that it would name.
struct LabelEntry {
  let node: Int
  /// As printed.
  let label: Text
  /// `ent_field_name`, the same in every language; nearly always null.
  let name: Text

  init?(_ node: Int, _ tape: borrowing JSONTape) {
    guard tape.kind(node) == .object else { return nil }
    self.node = node
    label = tape.member(node, .label, .string).map { tape.string($0) } ?? .null
    name = tape.member(node, .entFieldName, .string).map { tape.string($0) } ?? .null
  }

  func isAbout(_ concept: LabelConcept, in arena: borrowing Arena) -> Bool {
    !name.isEmpty && concept.isNamed(arena.string(name))
      || !label.isEmpty && concept.isNamed(arena.string(label))
  }

  func has(_ shape: LabelShape, _ tape: borrowing JSONTape, in arena: borrowing Arena) -> Bool {
    switch shape {
    case .address:
      if let href = tape.member(node, .href, .string) { return !tape.string(href).isEmpty }
      return tape.member(node, .value, .string).map { isWebAddress(arena.bytes(tape.string($0))) } ?? false
    case .reaction:
      return tape.member(node, .value, .string).map {
        reactionType(arena.string(tape.string($0))) != nil
      } ?? false
    case .time: return tape.member(node, .timestampValue, .number) != nil
    case .text:
      return tape.member(node, .value, .string).map { !tape.string($0).isEmpty } ?? false
    case .list: return tape.member(node, .vec, .array) != nil
    case .group: return tape.member(node, .dict, .array) != nil
    case .media: return tape.member(node, .media) != nil
    }
  }

  // MARK: - Taking a value

  /// `value`; null when it is empty or not there.
  func takeText(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> Text {
    guard let value = tape.member(node, .value, .string), !tape.string(value).isEmpty else { return .null }
    tape.claim(value)
    if let href = tape.member(node, .href, .string), isSame(href, value, tape, arena) { tape.claim(href) }
    claimLabel(tape)
    return tape.string(value)
  }

  /// `href`, else a `value` that is a web address; null when there is none.
  func takeAddress(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> Text {
    let value = tape.member(node, .value, .string)
    if let href = tape.member(node, .href, .string), !tape.string(href).isEmpty {
      tape.claim(href)
      if let value, isSame(href, value, tape, arena) { tape.claim(value) }
      claimLabel(tape)
      return tape.string(href)
    }
    guard let value, isWebAddress(arena.bytes(tape.string(value))) else { return .null }
    tape.claim(value)
    claimLabel(tape)
    return tape.string(value)
  }

  /// `timestamp_value`, seconds since 1970, UTC.
  func takeTime(_ tape: borrowing JSONTape) -> EventTime {
    guard let value = tape.member(node, .timestampValue, .number) else { return .absent }
    tape.claim(value)
    claimLabel(tape)
    return tape.time(value)
  }

  /// The values of `vec`, in order.
  func takeTexts(_ tape: borrowing JSONTape) -> [Text] {
    guard let list = tape.member(node, .vec, .array) else { return [] }
    var texts: [Text] = []
    for element in tape.children(of: list) {
      guard let value = tape.member(element, .value, .string), !tape.string(value).isEmpty else { continue }
      tape.claim(value)
      if tape.isClaimed(element) { tape.claim(element) }
      texts.append(tape.string(value))
    }
    if tape.isClaimed(list) { tape.claim(list) }
    claimLabel(tape)
    return texts
  }

  /// The media objects of the entry.
  func takeFiles(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> [MediaDraft] {
    guard let media = tape.member(node, .media) else { return [] }
    let files = mediaFiles(media, tape, in: arena)
    claimLabel(tape)
    return files
  }

  /// The entries below `dict`, or below the `dict` of each element of `vec`.
  func entries(_ tape: borrowing JSONTape) -> LabelEntries {
    var entries = LabelEntries()
    if let dict = tape.member(node, .dict, .array) { entries.add(dict, tape) }
    if let list = tape.member(node, .vec, .array) {
      for element in tape.children(of: list) {
        if let dict = tape.member(element, .dict, .array) { entries.add(dict, tape) }
      }
    }
    return entries
  }

  /// Claims the label when all that it names has been taken.
  func claimLabel(_ tape: borrowing JSONTape) {
    var names: [Int] = []
    for member in tape.children(of: node) {
      let field = tape[member].field
      if field == LabelField.label.field || field == LabelField.entFieldName.field {
        names.append(member)
      } else if !tape.isClaimed(member) {
        return
      }
    }
    for name in names { tape.claim(name) }
  }

  private func isSame(_ a: Int, _ b: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) -> Bool {
    arena.bytes(tape.string(a)).elementsEqual(arena.bytes(tape.string(b)))
  }
}

/// Whether a text begins as a web address does.
func isWebAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let head = String(decoding: text.prefix(8), as: UTF8.self).lowercased()
  return head.hasPrefix("https://") || head.hasPrefix("http://")
}

/// The media object at a node, or those in the array there; what is used is claimed
/// (docs/formats/facebook.md#media-object).
func mediaFiles(
  _ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena
) -> [MediaDraft] {
  var record = MetaActivity()
  if tape.kind(node) == .object { record.readMedia(node, tape, arena) }
  if tape.kind(node) == .array {
    for element in tape.children(of: node) where tape.kind(element) == .object {
      record.readMedia(element, tape, arena)
    }
    if tape[node].next == node + 1 { tape.claim(node) }
  }
  return record.files
}
