import PortaviaModel
import StructuredText

/// What a thread file says about its conversation; the union over all its pages (facebook.md 4.2).
///
/// Of several downloads the newest one decides: they are read from the oldest to the newest.
struct ThreadHeader {
  /// As printed, in order of appearance; may hold the empty string for a deactivated person.
  var participants: [String] = []
  /// Listed by older downloads only.
  private(set) var formerParticipants: [String] = []
  var title: String?
  var threadType: String?
  var isStillParticipant: Bool?
  /// The group's picture: a file of the archive, and seconds since 1970 UTC, 0 when unknown.
  var image: (uri: String, created: Int64)?
  /// Members of the header that no column takes, as JSON texts by key.
  private(set) var extra: [(key: String, json: String)] = []
  private var formerExtra: [(key: String, json: String)] = []

  /// What the download that is read now has said so far.
  private var hasTitle = false
  private var hasImage = false

  init() {}

  /// Says that the next page is of a newer download.
  mutating func beginDownload() {
    formerParticipants = everybody
    participants = []
    formerExtra = allExtra
    extra = []
    hasTitle = false
    hasImage = false
  }

  /// All who were ever listed, the present ones first.
  var everybody: [String] { participants + formerParticipants.filter { !participants.contains($0) } }

  /// ``extra`` with what older downloads said otherwise.
  var allExtra: [(key: String, json: String)] {
    var all = extra
    for former in formerExtra { Self.add(former.key.prefix { $0 != "#" }.description, former.json, to: &all) }
    return all
  }

  var isEmpty: Bool {
    everybody.isEmpty && title == nil && threadType == nil && isStillParticipant == nil && allExtra.isEmpty
  }

  /// Names who takes part, where no file lists them.
  mutating func list(_ names: [String]) { participants = names }

  /// Takes what a page in HTML says: the first title, and everybody whom a page names.
  mutating func take(title: String, participants: [String]) {
    if !hasTitle, !title.isEmpty {
      self.title = title
      hasTitle = true
    }
    for name in participants where !self.participants.contains(name) { self.participants.append(name) }
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
      if !hasTitle, !text.isEmpty {
        title = text
        hasTitle = true
      }
    case .threadName where tape.kind(0) == .string:
      let text = EncryptedThread.title(of: arena.string(tape.string(0)))
      if !hasTitle, !text.isEmpty {
        title = text
        hasTitle = true
      }
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
    guard !hasImage, let uri = tape.child(of: 0, field: MessageField.uri.rawValue),
      tape.kind(uri) == .string,
      !tape.string(uri).isEmpty
    else { return }
    let created = tape.child(of: 0, field: MessageField.creation_timestamp.rawValue).flatMap {
      tape.integer($0)
    }
    image = (arena.string(tape.string(uri)), created ?? 0)
    hasImage = true
  }

  /// A group picture, an invite link or something unknown: kept as it stands. The same in another page is kept once.
  private mutating func keep(_ tape: borrowing JSONTape, _ arena: inout Arena) -> Bool {
    let start = arena.count
    defer { arena.rewind(to: start) }
    let text = tape.appendUnclaimed(to: &arena).text
    if text.isNull { return false }
    let json = arena.string(text)
    let key = String(decoding: tape.key(of: 0, in: arena), as: UTF8.self)
    Self.add(key, json, to: &extra)
    return true
  }

  /// Keeps a value that no column takes.
  mutating func keep(_ key: String, json: String) { Self.add(key, json, to: &extra) }

  /// Another version, e.g. of another page or download, stands beside the first.
  private static func add(_ key: String, _ json: String, to list: inout [(key: String, json: String)]) {
    let versions = list.filter { $0.key == key || $0.key.hasPrefix(key + "#") }
    if versions.contains(where: { $0.json == json }) { return }
    list.append((versions.isEmpty ? key : "\(key)#\(versions.count + 1)", json))
  }

  /// A Marketplace conversation is titled `<buyer> · <item>` (facebook.md 4.2).
  var isMarketplace: Bool { title?.contains(" · ") ?? false }

  var isDeclaredGroup: Bool { threadType?.hasSuffix("Group") ?? false }
}
