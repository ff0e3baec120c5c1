import ArchiveReading
import Import
import PortaviaModel

/// Finds the chats that stand beside or inside a download of another platform, so that they are read as chats: in a folder
/// that somebody keeps everything in (docs/rules.md#archives-and-parts).
///
/// What stands in the folders of that download was sent or posted there and stays what it is.
struct ChatGuests {
  private let container: any Container
  private let host: any Platform
  private var chats: [Entry] = []
  /// Paths of folders that hold something of the other download, with their final `/`; the top is the empty one.
  private var taken: Set<String> = []

  /// - Returns: the chats, each with its files, and what is left; nil where there is none.
  static func find(
    in container: any Container, of host: any Platform
  ) -> (downloads: [any Container], rest: any Container)? {
    var guests = ChatGuests(container, host)
    guests.search()
    return guests.chats.isEmpty ? nil : guests.parts()
  }

  private init(_ container: any Container, _ host: any Platform) {
    self.container = container
    self.host = host
  }

  private mutating func search() {
    for entry in container.entries where entry.kind == .file && entry.problem == nil {
      guard ZipsInside.ends(entry.path, in: ".txt") else { continue }
      let path = ArchivePath(entry.path)
      guard !path.isSystemFile, !isHosts(path) else { continue }
      if ChatProbe.isChat(EntryHead(entry, in: container)) { chats.append(entry) }
    }
    if chats.isEmpty { return }
    let places = Set(chats.map(\.index))
    for entry in container.entries where entry.kind == .file && !places.contains(entry.index) {
      guard isHosts(ArchivePath(entry.path)) || isRead(entry) else { continue }
      var folder = EncryptedThread.folder(of: entry.path)
      while taken.insert(folder).inserted, !folder.isEmpty {
        folder = EncryptedThread.folder(of: String(folder.dropLast()))
      }
    }
  }

  private func isHosts(_ path: ArchivePath) -> Bool {
    path.components.dropLast().contains { host.topFolders.contains(String($0)) }
      || host.rules.contains { !$0.isGeneral && $0.claims(path) }
  }

  /// Whether the other platform knows a file by what it begins with.
  private func isRead(_ entry: Entry) -> Bool {
    guard entry.problem == nil, ArchivePath(entry.path).name.hasSuffix(".json") else { return false }
    let head = EntryHead(entry, in: container)
    return host.rules.contains { !$0.isGeneral && $0.claims(head) }
  }

  /// A folder with chats alone is theirs with all that is in it. Beside the other download a chat has the files that it
  /// names.
  private func parts() -> (downloads: [any Container], rest: any Container) {
    let own = Set(chats.map(\.index))
    let folders = Set(chats.map { EncryptedThread.folder(of: $0.path) })
    let pure = folders.subtracting(taken)
    var theirs: [Entry] = []
    var beside: [String: [Entry]] = [:]
    for entry in container.entries where entry.kind != .directory {
      let folder = EncryptedThread.folder(of: entry.path)
      if own.contains(entry.index) || pure.contains(where: { entry.path.hasPrefix($0) }) {
        theirs.append(entry)
      } else if folders.contains(folder), !isHosts(ArchivePath(entry.path)) {
        beside[folder, default: []].append(entry)
      }
    }
    for (folder, entries) in beside {
      var named: Set<String> = []
      for chat in chats where EncryptedThread.folder(of: chat.path) == folder {
        named.formUnion(
          ChatDivision.filesNamed(by: chat, ChatFiles(entries.map(\.path), beside: folder), in: container))
      }
      theirs += entries.filter { named.contains($0.path) }
    }
    theirs.sort { $0.index < $1.index }
    let taken = Set(theirs.map(\.index))
    return (
      ChatDivision.divide(theirs, chats: chats, of: container),
      ContainerSlice(rest: container.entries.filter { !taken.contains($0.index) }, of: container)
    )
  }
}
