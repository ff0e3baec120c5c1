import Import
import PortaviaModel
import StructuredText

/// One labelled value of a record: a text, an address and a time, each where it is there and says something.
struct LabelledField {
  /// The object that holds the value.
  let node: Int
  /// As printed, repaired; empty in records without labels.
  let label: String
  /// What the label may say; empty when nobody knows it.
  let concepts: [InstagramConcept]
  /// What the titles of the groups around it may say.
  let groups: [InstagramConcept]
  /// Node of a text that is not empty.
  private(set) var value: Int?
  /// Node of an address that is not empty.
  private(set) var href: Int?
  /// Node of a time that is not zero: seconds since 1970 in UTC, or the date of a page.
  private(set) var seconds: Int?

  /// What says nothing, empty texts and a time of zero, is claimed.
  init(
    _ node: Int, label: String, groups: [InstagramConcept] = [], _ tape: borrowing JSONTape
  ) {
    self.node = node
    self.label = label
    self.groups = groups
    concepts = label.isEmpty ? [] : InstagramLabels.concepts(of: label)
    value = Self.text(tape.member(node, .value, .string), tape)
    href = Self.text(tape.member(node, .href, .string), tape)
    let time =
      tape.member(node, .timestampValue, .number)
      ?? tape.member(node, .timestamp).flatMap { tape.kind($0) == .number ? $0 : nil }
    if let time {
      if tape.integer(time) == 0 { tape.claim(time) } else { seconds = time }
    }
  }

  private static func text(_ node: Int?, _ tape: borrowing JSONTape) -> Int? {
    guard let node else { return nil }
    if !tape.string(node).isEmpty { return node }
    tape.claim(node)
    return nil
  }

  // MARK: - Taking

  /// The text, claimed, and the address with it where it is the same.
  func takeText(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> Text {
    guard let value else { return .null }
    tape.claim(value)
    if let href, arena.bytes(tape.string(href)).elementsEqual(arena.bytes(tape.string(value))) {
      tape.claim(href)
    }
    return tape.string(value)
  }

  /// The address, else a text that is one; claimed.
  func takeAddress(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> Text {
    if let href {
      tape.claim(href)
      if let value, arena.bytes(tape.string(href)).elementsEqual(arena.bytes(tape.string(value))) {
        tape.claim(value)
      }
      return tape.string(href)
    }
    guard let value, isWebAddress(arena.bytes(tape.string(value))) else { return .null }
    tape.claim(value)
    return tape.string(value)
  }

  /// The time, claimed.
  func takeTime(_ tape: borrowing JSONTape) -> EventTime {
    guard let seconds else { return .absent }
    let time = tape.time(seconds)
    tape.claim(seconds)
    return time
  }

  // MARK: - Shape

  func has(_ shape: LabelledShape, _ tape: borrowing JSONTape, in arena: borrowing Arena) -> Bool {
    switch shape {
    case .address:
      return href != nil || value.map { isWebAddress(arena.bytes(tape.string($0))) } ?? false
    case .time: return seconds != nil
    case .text:
      return href == nil && value.map { !isWebAddress(arena.bytes(tape.string($0))) } ?? false
    case .username:
      return href == nil && value.map { Username(arena.string(tape.string($0))) != nil } ?? false
    case .email:
      return value.map {
        let text = arena.string(tape.string($0))
        return text.contains("@") && !text.hasPrefix("@") && !text.contains(" ")
      } ?? false
    }
  }
}

/// What a value shows of itself, where nobody knows its label.
enum LabelledShape: Sendable { case address, time, text, username, email }
