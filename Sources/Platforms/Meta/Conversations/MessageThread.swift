import Import
import PortaviaModel

/// One conversation of a download: all its pages, whatever parts and folders they stand in.
struct MessageThread: Sendable {
  struct Page: Sendable {
    /// Position in ``Download/files``.
    var file: Int
    /// The N of `message_N.json`; 0 for the copy among the groups.
    var number: Int
    /// A file of the encrypted download.
    var isEncrypted = false
    var isHTML = false
  }

  /// The folder's name after its first `_`; the whole name if there is none (docs/rules.md#conversations).
  var id: String
  /// `inbox`, `archived_threads` …, in lower case.
  var box: Substring
  /// The thread's folder as the path has it.
  var folder: Substring
  /// In sorted order of paths.
  var pages: [Page] = []
  /// Whether ``id`` is the platform's own; a thread of the encrypted download alone has none.
  var hasPlatformID = true

  /// Adds a page. The copy of a group's conversation among the groups says nothing about its box.
  mutating func add(_ page: MessagePagePath, file: Int) {
    if pages.allSatisfy({ $0.number == 0 }) {
      box = page.box
      folder = page.folder
    }
    pages.append(Page(file: file, number: page.number, isHTML: page.isHTML))
  }

  /// Newest page last: the pages in the order in which they are read.
  var oldestFirst: [Page] { pages.sorted { ($0.number, $0.file) > ($1.number, $1.file) } }

  /// Numbers between 1 and the highest that no page has.
  var missingNumbers: [Int] {
    let numbers = Set(pages.map(\.number))
    guard let last = numbers.max(), last > 1 else { return [] }
    return (1..<last).filter { !numbers.contains($0) }.prefix(20).map { $0 }
  }
}

/// The conversations of a download, as its survey found them.
final class MessageThreads: Note {
  /// By their ids.
  var threads: [String: MessageThread] = [:]
  /// The ids of those whose files do not name them, by file.
  var idsByFile: [Int: String] = [:]

  init() {}

  /// Remembers a page of a conversation.
  func add(_ page: MessagePagePath, file: Int) {
    threads[page.threadID, default: MessageThread(id: page.threadID, box: page.box, folder: page.folder)]
      .add(page, file: file)
  }
}

extension ArchiveSession {
  var messageThreads: MessageThreads { note(MessageThreads.self) }

  /// The conversation that a file is a page of.
  func threadID(of file: Int) -> String? {
    messageThreads.idsByFile[file] ?? MessagePagePath(ArchivePath(download.files[file].path))?.threadID
  }
}

/// The path of a page: `messages/<box>/<thread>/message_<N>.json` at its end, or that of the copy of a group's
/// conversation, `groups/your_group_messages/<id>.json` (docs/formats/facebook.md#conversations).
struct MessagePagePath {
  /// In the form in which rules match it.
  var box: Substring
  /// As stored: the letter case of an id tells conversations apart.
  var folder: Substring
  var number: Int
  private(set) var isHTML = false

  init?(_ path: ArchivePath) {
    let parts = path.components
    if parts.count >= 3, parts[parts.count - 3] == "groups",
      parts[parts.count - 2] == MessageBox.yourGroupMessages.rawValue, path.name.hasSuffix(".json")
    {
      box = parts[parts.count - 2]
      folder = (path.stored.split(separator: "/").last ?? path.name).dropLast(5)
      number = 0
      return
    }
    guard parts.count >= 4, parts[parts.count - 4] == "messages" else { return nil }
    box = parts[parts.count - 3]
    guard MessageBox(folder: box) != nil else { return nil }
    // The id in it is one with its letter case: `aB3` and `ab3` are two conversations.
    let stored = ArchivePath.split(path.stored)
    folder = stored.count == parts.count ? stored[stored.count - 2] : parts[parts.count - 2]
    let name = parts[parts.count - 1]
    isHTML = name.hasSuffix(".html")
    guard isHTML || name.hasSuffix(".json") else { return nil }
    let stem = name.dropLast(5)
    if stem == "message" {
      number = 1
    } else {
      guard stem.hasPrefix("message_"), let value = Int(stem.dropFirst(8)), value > 0,
        String(value) == stem.dropFirst(8)
      else { return nil }
      number = value
    }
  }

  /// Whether a file stands in the folder of a conversation.
  static func isInThread(_ path: ArchivePath) -> Bool {
    let parts = path.components
    return parts.count >= 4 && parts[parts.count - 4] == "messages"
      && MessageBox(folder: parts[parts.count - 3]) != nil
  }

  var threadID: String { Self.threadID(ofFolder: folder) }

  static func threadID(ofFolder folder: Substring) -> String {
    guard let mark = folder.utf8.firstIndex(of: UInt8(ascii: "_")) else { return String(folder) }
    let id = folder[folder.utf8.index(after: mark)...]
    return id.isEmpty ? String(folder) : String(id)
  }
}

/// The boxes of Messenger and what the schema calls them (docs/rules.md#conversations).
enum MessageBox: String, CaseIterable {
  case inbox, archivedThreads = "archived_threads", filteredThreads = "filtered_threads"
  case messageRequests = "message_requests", e2eeCutover = "e2ee_cutover", legacyThreads = "legacy_threads"
  case broadcast
  /// Not a box: where copies stand, and conversations of groups that are in no box.
  case yourGroupMessages = "your_group_messages"

  init?(folder: Substring) { self.init(rawValue: String(folder)) }

  var folder: Word {
    switch self {
    case .inbox, .yourGroupMessages: .inbox
    case .archivedThreads: .archived
    case .filteredThreads: .spam
    case .messageRequests: .requests
    case .e2eeCutover: .e2ee
    case .legacyThreads: .legacy
    case .broadcast: .broadcast
    }
  }
}
