import Import
import PortaviaModel
import StructuredText

/// Reads the beginnings of all conversations before any message: who takes part tells the owner, and which names
/// belong to two people (docs/rules.md#names-without-ids).
///
/// `participants` stands at the head of a file, so a few kilobytes of it are enough. Only where two conversations
/// of one box have a counterpart of the same name, and the folder's name leaves open what they are, one page is
/// read to its end for title and type.
struct ThreadSurvey {
  /// A conversation of at most two people.
  private struct Pair {
    var thread: MessageThread
    var names: [String]
  }

  private let session: ArchiveSession
  private var pairs: [Pair] = []
  /// Normalised name → how many conversations list it.
  private var presence: [String: (count: Int, name: String)] = [:]
  private var conversations = 0
  private var first: String?
  /// Time of the first message of any conversation's first page, which is its newest; milliseconds since 1970, UTC.
  private(set) var newestMessage: Int64?

  init(_ session: ArchiveSession) {
    self.session = session
    for thread in session.messageThreads.threads.values.sorted(by: {
      ($0.box, $0.folder) < ($1.box, $1.folder)
    }) {
      read(thread)
    }
  }

  private mutating func read(_ thread: MessageThread) {
    // The copy among the groups names nobody.
    guard let page = thread.pages.first(where: { $0.number > 0 }) else { return }
    if page.isHTML { return read(page, of: thread) }
    let (header, time) = header(of: page, wholly: false)
    if let time { newestMessage = max(newestMessage ?? time, time) }
    if header.participants.isEmpty { return }
    conversations += 1
    first = first ?? header.participants.first
    for name in Set(header.participants.map(normalizedName)) where !name.isEmpty {
      let shown = header.participants.first { normalizedName($0) == name } ?? name
      presence[name, default: (0, shown)].count += 1
    }
    if header.participants.count <= 2 { pairs.append(Pair(thread: thread, names: header.participants)) }
  }

  /// A page in HTML: who has written on its first blocks, and whose name it is titled with.
  private mutating func read(_ page: MessageThread.Page, of thread: MessageThread) {
    let names = PagePeople.names(DownloadPlan(session), file: page.file)
    if names.isEmpty { return }
    conversations += 1
    for name in Set(names.map(normalizedName)) where !name.isEmpty {
      presence[name, default: (0, names.first { normalizedName($0) == name } ?? name)].count += 1
    }
    if names.count <= 2 { pairs.append(Pair(thread: thread, names: names)) }
  }

  /// The one who is in every conversation; nil when nobody or more than one is.
  var owner: String? {
    let everywhere = presence.filter { $0.value.count == conversations }
    return everywhere.count == 1 ? everywhere.first?.value.name : nil
  }

  /// Who is listed first in the first conversation.
  var firstParticipant: String? { first }

  /// Whether a name is listed in every conversation.
  func isEverywhere(_ name: String) -> Bool {
    conversations > 0 && presence[normalizedName(name)]?.count == conversations
  }

  /// Who takes part in a conversation, and when its newest message was sent in milliseconds since 1970 UTC.
  static func beginning(
    of thread: MessageThread, in session: ArchiveSession
  ) -> (participants: [String], newest: Int64?) {
    // Numbers count from the newest page.
    let pages = thread.pages.filter { $0.number > 0 }.sorted { $0.number < $1.number }
    guard let page = pages.first else { return ([], nil) }
    let (header, newest) = header(of: page, wholly: false, in: session)
    return (header.participants, newest)
  }

  /// Names that two direct conversations of one box share, given the owner's normalised name.
  func homonyms(owner: String) -> Set<String> {
    var byBoxAndName: [String: [Pair]] = [:]
    for pair in pairs {
      guard let other = pair.names.map(normalizedName).first(where: { $0 != owner }), !other.isEmpty,
        !PlaceholderName.contains(other)
      else { continue }
      // Of one person there is a conversation of the standard download, and one of the encrypted beside it.
      let isEncrypted = pair.thread.pages.contains(where: \.isEncrypted)
      byBoxAndName["\(isEncrypted)\(pair.thread.box)\u{0}\(other)", default: []].append(pair)
    }
    var shared: Set<String> = []
    for (key, pairs) in byBoxAndName where pairs.count > 1 {
      if pairs.filter(isDirect).count > 1, let name = key.split(separator: "\u{0}").last {
        shared.insert(String(name))
      }
    }
    return shared
  }

  /// The folder of a direct conversation is named after the other one, stripped to letters and digits; a group or
  /// a Marketplace chat is named otherwise (docs/formats/facebook.md#the-file-of-a-thread).
  private func isDirect(_ pair: Pair) -> Bool {
    let slug = pair.thread.folder.prefix { $0 != "_" }.lowercased()
    for name in pair.names {
      let stripped = name.lowercased().unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
      let own = String(String.UnicodeScalarView(stripped))
      if !own.isEmpty, own == slug { return true }
    }
    guard let page = pair.thread.pages.last, !page.isHTML else { return false }
    let (header, _) = header(of: page, wholly: true)
    return !header.isMarketplace && header.kind != .group && header.participants.count <= 2
  }

  /// The header as far as it is read, and the time of the first message where it was met.
  private func header(of page: MessageThread.Page, wholly: Bool) -> (ConversationHeader, newest: Int64?) {
    Self.header(of: page, wholly: wholly, in: session)
  }

  private static func header(
    of page: MessageThread.Page, wholly: Bool, in session: ArchiveSession
  ) -> (ConversationHeader, newest: Int64?) {
    var header = ConversationHeader()
    var newest: Int64?
    var arena = Arena()
    var reader = JSONRecordReader(
      source: session.download.open(session.download.files[page.file]),
      keys: page.isEncrypted ? MessageField.encryptedKeys : MessageField.keys,
      layout: RecordLayout(["messages"]), repair: !page.isEncrypted, limits: wholly ? JSONLimits() : .head)
    while true {
      arena.removeAll()
      // The survey reports nothing: whatever is wrong is met again when the page is read for good.
      guard let step = try? reader.next(into: &arena) else { return (header, newest) }
      switch step {
      case .member: header.take(reader.tape, in: &arena)
      case .record, .damaged:
        if case .record = step, newest == nil,
          let time = reader.tape.child(
            of: 0,
            field: (page.isEncrypted ? MessageField.timestamp : MessageField.timestampMs).field)
        {
          newest = reader.tape.integer(time).flatMap { EventTime.milliseconds($0, raw: .null).milliseconds }
        }
        if !wholly, !header.participants.isEmpty { return (header, newest) }
      case .end: return (header, newest)
      }
    }
  }
}

extension JSONLimits {
  /// For the first few kilobytes of a document.
  static var head: JSONLimits {
    var limits = JSONLimits()
    limits.window = 2048
    return limits
  }
}
