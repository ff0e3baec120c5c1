import ArchiveReading
import Import
import PortaviaModel
import StructuredText

/// Tells apart the chats that stand in one folder or zip: each is a download of its own
/// (docs/rules.md#archives-and-parts).
///
/// What stands in the folder of one chat was sent in it. Where several chats share a folder, a file belongs to every chat
/// that names it, and to the first of them where none does.
struct ChatDivision {
  private let container: any Container
  private let entries: [Entry]
  private let chats: [Entry]
  /// Positions in ``chats``.
  private var byFolder: [String: [Int]] = [:]
  private var files: [[Entry]]

  /// - Returns: the container itself where it holds one chat.
  static func divide(_ container: any Container) -> [any Container] {
    let chats = container.entries.filter {
      $0.kind == .file && $0.problem == nil && ChatProbe.isChat(EntryHead($0, in: container))
    }
    guard chats.count > 1 else { return [container] }
    return divide(container.entries, chats: chats, of: container)
  }

  /// Tells apart the chats among some entries of a container.
  static func divide(_ entries: [Entry], chats: [Entry], of container: any Container) -> [any Container] {
    var division = ChatDivision(entries, chats, container)
    division.run()
    return zip(chats, division.files).map { ContainerSlice($1, of: container, at: $0.path) }
  }

  private init(_ entries: [Entry], _ chats: [Entry], _ container: any Container) {
    self.container = container
    self.entries = entries
    self.chats = chats
    files = chats.map { [$0] }
    for (index, chat) in chats.enumerated() {
      byFolder[EncryptedThread.folder(of: chat.path), default: []].append(index)
    }
  }

  private mutating func run() {
    let places = Set(chats.map(\.index))
    /// Files that more than one chat could have, by the folder of these chats.
    var shared: [String: [Entry]] = [:]
    for entry in entries where entry.kind != .directory && !places.contains(entry.index) {
      let folder = nearestFolder(of: entry.path)
      let own = byFolder[folder] ?? Array(chats.indices)
      if own.count == 1 { files[own[0]].append(entry) } else { shared[folder, default: []].append(entry) }
    }
    for (folder, entries) in shared.sorted(by: { $0.key < $1.key }) {
      share(entries, among: byFolder[folder] ?? Array(chats.indices))
    }
  }

  /// The nearest folder above a file that holds chats; that of the whole where none does.
  private func nearestFolder(of path: String) -> String {
    let prefix = "__MACOSX/"
    var folder = EncryptedThread.folder(
      of: path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path)
    while !folder.isEmpty, byFolder[folder] == nil {
      folder = EncryptedThread.folder(of: String(folder.dropLast()))
    }
    return folder
  }

  private mutating func share(_ entries: [Entry], among own: [Int]) {
    var named: Set<String> = []
    for index in own {
      let folder = EncryptedThread.folder(of: chats[index].path)
      let found = Self.filesNamed(
        by: chats[index], ChatFiles(entries.map(\.path), beside: folder), in: container)
      files[index] += entries.filter { found.contains($0.path) }
      named.formUnion(found)
    }
    if let first = own.first { files[first] += entries.filter { !named.contains($0.path) } }
  }

  /// Those of some paths that any chat of a container calls its own.
  static func filesNamed(_ paths: [String], in container: any Container) -> Set<String> {
    var named: Set<String> = []
    for entry in container.entries where entry.kind == .file && entry.problem == nil {
      guard ChatProbe.isChat(EntryHead(entry, in: container)) else { continue }
      named.formUnion(
        filesNamed(
          by: entry, ChatFiles(paths, beside: EncryptedThread.folder(of: entry.path)), in: container))
    }
    return named
  }

  /// Paths of the files that a chat calls its own; reads it once.
  static func filesNamed(by chat: Entry, _ files: ChatFiles, in container: any Container) -> Set<String> {
    var found: Set<String> = []
    var reader = LineReader(TextSource(EntrySource(chat, in: container, isHashed: false)))
    // Whatever is wrong is reported when it is read for good.
    while let line = try? reader.next() {
      guard !line.isContinued, let header = ChatHeader(line.bytes) else { continue }
      let parts = ChatLine(line.bytes, from: header.end)
      let bytes = UnsafeBufferPointer(rebasing: line.bytes[parts.body])
      let body = ChatBody(bytes, isMarked: false, isKnown: { files.path(of: $0) != nil })
      guard let file = body.file, file.hasName else { continue }
      if let path = files.path(of: UnsafeBufferPointer(rebasing: bytes[file.name])) { found.insert(path) }
    }
    return found
  }
}
