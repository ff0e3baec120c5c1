import PortaviaModel

/// What its files say about a conversation; the union over all its pages. Of several downloads the newest one decides:
/// they are read from the oldest to the newest.
package struct ConversationHeader {
  /// What a conversation is by what its files say, not by counting people.
  package enum Kind: Sendable {
    case group
    /// A conversation about an article that is for sale.
    case marketplace
    /// The files say what it is, and that it is neither.
    case other
  }

  /// As printed, in order of appearance; may hold the empty string for a deactivated person.
  package private(set) var participants: [String] = []
  /// Listed by older downloads only.
  private var formerParticipants: [String] = []
  package private(set) var title: String?
  /// Nil when nothing says it.
  package var kind: Kind?
  package var isStillParticipant: Bool?
  /// The group's picture: a file of the archive, and seconds since 1970 UTC, 0 when unknown.
  package private(set) var image: (uri: String, created: Int64)?
  /// Members of the header that no column takes, as JSON texts by key.
  private var extra: [(key: String, json: String)] = []
  private var formerExtra: [(key: String, json: String)] = []

  /// What the download that is read now has said so far.
  private var hasTitle = false
  private var hasImage = false

  package init() {}

  /// Says that the next page is of a newer download.
  package mutating func beginDownload() {
    formerParticipants = everybody
    participants = []
    formerExtra = allExtra
    extra = []
    hasTitle = false
    hasImage = false
  }

  /// All who were ever listed, the present ones first.
  package var everybody: [String] {
    participants + formerParticipants.filter { !participants.contains($0) }
  }

  /// What no column takes, with what older downloads said otherwise.
  package var allExtra: [(key: String, json: String)] {
    var all = extra
    for former in formerExtra { Self.add(former.key.prefix { $0 != "#" }.description, former.json, to: &all) }
    return all
  }

  package var isEmpty: Bool {
    everybody.isEmpty && title == nil && kind == nil && isStillParticipant == nil && allExtra.isEmpty
  }

  /// Names who takes part, where no file lists them.
  package mutating func list(_ names: [String]) { participants = names }

  /// Adds somebody whom a file lists.
  package mutating func add(participant name: String) {
    if !participants.contains(name) { participants.append(name) }
  }

  /// Takes the first title of a download.
  package mutating func take(title: String) {
    if hasTitle || title.isEmpty { return }
    self.title = title
    hasTitle = true
  }

  /// Takes a title in the place of every other one.
  package mutating func replace(title: String) { self.title = title }

  /// Takes the first picture of a download.
  package mutating func take(image uri: String, created: Int64) {
    if hasImage { return }
    image = (uri, created)
    hasImage = true
  }

  /// Keeps a value that no column takes. The same of another page is kept once, another one beside the first.
  package mutating func keep(_ key: String, json: String) { Self.add(key, json, to: &extra) }

  private static func add(_ key: String, _ json: String, to list: inout [(key: String, json: String)]) {
    let versions = list.filter { $0.key == key || $0.key.hasPrefix(key + "#") }
    if versions.contains(where: { $0.json == json }) { return }
    list.append((versions.isEmpty ? key : "\(key)#\(versions.count + 1)", json))
  }
}
