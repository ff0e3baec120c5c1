import Import
import PortaviaModel
import StructuredText

/// An account in a list of followers, blocked accounts and so on, as its record gives it
/// (docs/formats/instagram.md#lists-of-accounts).
struct RelationEntry {
  var username: Username?
  /// What people call it; null where the record says the username only.
  var displayName: String?
  /// Of the profile, in one spelling.
  var url: String?
  var time = EventTime.absent

  init(_ username: Username, time: EventTime) {
    self.username = username
    self.time = time
  }

  /// Nil where the record names nobody.
  init?(_ record: inout LabelledRecord, _ tape: borrowing JSONTape, in arena: borrowing Arena) {
    time = record.takeTime(tape, in: arena)
    let address = record.take(.url) ?? record.take(.address, tape, in: arena)
    switch record.dialect {
    case .list: readList(address, &record, tape, arena)
    case .map, .labels: readLabels(address, &record, tape, arena)
    }
    record.settle(tape)
    if username == nil, displayName == nil { return nil }
  }

  /// The name is the value, else the title, else the end of the address; the title of a record that has a value is what
  /// people call the account.
  private mutating func readList(
    _ address: LabelledField?, _ record: inout LabelledRecord, _ tape: borrowing JSONTape,
    _ arena: borrowing Arena
  ) {
    let link = address?.href.map { arena.string(tape.string($0)) }
    // The address takes its value with it: both stand in one object.
    let field = address ?? record.take(.text, tape, in: arena)
    let value = field?.value.map { arena.string(tape.string($0)) }
    let title = record.title.map { arena.string(tape.string($0)) }
    if let name = value.flatMap({ Username($0) }) {
      username = name
      if let node = field?.value { tape.claim(node) }
      if let title {
        if title != value { displayName = title }
        _ = record.takeTitle(tape)
      }
    } else if let name = title.flatMap({ Username($0) }) {
      username = name
      _ = record.takeTitle(tape)
    } else {
      username = link.flatMap { Username(profile: $0) }
      displayName = title
      _ = record.takeTitle(tape)
    }
    if let node = field?.seconds { takeTime(node, tape) }
    takeAddress(link, field?.href, tape)
  }

  private mutating func takeTime(_ node: Int, _ tape: borrowing JSONTape) {
    guard time.milliseconds == nil, time.raw.isNull else { return }
    time = tape.time(node)
    tape.claim(node)
  }

  /// The username wins over the address, which may be empty or old; the name is never a username.
  private mutating func readLabels(
    _ address: LabelledField?, _ record: inout LabelledRecord, _ tape: borrowing JSONTape,
    _ arena: borrowing Arena
  ) {
    let link =
      address.flatMap { $0.href ?? $0.value }.map { arena.string(tape.string($0)) }
    if let field = record.take(.username) {
      username = Username(arena.string(field.takeText(tape, in: arena)))
    }
    if username == nil { username = link.flatMap { Username(profile: $0) } }
    if username == nil, let field = record.takeLast(.username, tape, in: arena) {
      username = Username(arena.string(field.takeText(tape, in: arena)))
    }
    let name = record.take(.name, .profileName) ?? record.take(.text, tape, in: arena)
    if let text = name?.takeText(tape, in: arena), !text.isEmpty { displayName = arena.string(text) }
    // The name without a label that is known may be the username over again.
    if let again = displayName, let username, Username(again) == username { displayName = nil }
    if let address, let link, isSaid(link) {
      _ = address.takeAddress(tape, in: arena)
      url = profileURL(link)
    }
  }

  private mutating func takeAddress(_ link: String?, _ node: Int?, _ tape: borrowing JSONTape) {
    guard let link, let node, isSaid(link) else { return }
    tape.claim(node)
    url = profileURL(link)
  }

  /// Whether an address says no more than the username.
  private func isSaid(_ link: String) -> Bool { username?.isWhole(link) ?? false }

  private func profileURL(_ link: String) -> String? {
    guard let username else { return nil }
    let isThreads = canonicalURL(link).contains("threads.")
    return isThreads
      ? "https://www.threads.com/@" + username.shown : "https://www.instagram.com/" + username.shown
  }
}
