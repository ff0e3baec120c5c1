import PortaviaModel
import PortaviaSystem

/// Lists what is below a folder, one folder at a time: one descriptor, no recursion.
struct FolderScan {
  struct Item {
    /// Below the root, as bytes, without a slash at the end.
    var name: [UInt8]
    var status: FileStatus
  }

  private let root: String
  private let limits: Limits
  private var log: ContainerFindings
  private var items: [Item] = []
  private var namesBytes = 0

  init(root: String, name: String, limits: Limits) {
    self.root = root
    self.limits = limits
    log = ContainerFindings(archive: name, limits: limits)
  }

  /// - Throws: when the root itself cannot be listed.
  mutating func run() throws(SystemError) {
    var waiting: [(name: [UInt8], depth: Int)] = []
    try list([], depth: 0, &waiting)
    while let folder = waiting.popLast() {
      do {
        try list(folder.name, depth: folder.depth, &waiting)
      } catch {
        log.add(.folderUnreadable, entry: Self.path(of: folder.name) + "/", details: [error.description])
      }
    }
  }

  private mutating func list(
    _ folder: [UInt8], depth: Int, _ waiting: inout [(name: [UInt8], depth: Int)]
  ) throws(SystemError) {
    let room = limits.entries - items.count
    let (names, isWhole) = try FileSystem.names(
      in: Self.systemPath(root: root, name: folder), limit: max(0, room))
    if !isWhole { log.add(.zipListLimit, details: ["\(limits.entries)"]) }
    for name in names {
      let full = folder.isEmpty ? name : folder + [0x2F] + name
      namesBytes += full.count
      if namesBytes > limits.namesBytes {
        log.add(.zipListLimit, details: ["\(items.count)"])
        return
      }
      do {
        let status = try FileStatus(at: Self.systemPath(root: root, name: full))
        items.append(Item(name: full, status: status))
        guard status.kind == .folder else { continue }
        if depth + 1 < limits.folderDepth {
          waiting.append((full, depth + 1))
        } else {
          log.add(.folderTooDeep, entry: Self.path(of: full) + "/", details: ["\(limits.folderDepth)"])
        }
      } catch {
        log.add(.folderUnreadable, entry: Self.path(of: full), details: [error.description])
      }
    }
  }

  /// The entries and items, sorted by the bytes of the path.
  consuming func listed() -> (entries: [Entry], items: [Item], findings: [Finding]) {
    var pairs: [(entry: Entry, item: Item)] = items.map { item in
      var entry = Entry(
        path: Self.path(of: item.name), index: 0, size: item.status.size, compressedSize: item.status.size,
        crc32: nil, kind: .file, state: .readable)
      switch item.status.kind {
      case .file:
        if entry.size > limits.entryBytes { entry.state = .refused(.entryLimit) }
      case .folder:
        entry.kind = .directory
        entry.path += "/"
      case .link:
        entry.kind = .symlink
        entry.state = .refused(.link)
      case .other:
        entry.kind = .other
        entry.state = .refused(.special)
      }
      if item.status.kind != .file {
        entry.size = 0
        entry.compressedSize = 0
      }
      return (entry, item)
    }
    pairs.sort { $0.entry.path.utf8.lexicographicallyPrecedes($1.entry.path.utf8) }
    for index in pairs.indices {
      pairs[index].entry.index = index
      let entry = pairs[index].entry
      if let problem = entry.problem { log.add(problem.code, entry: entry.path, details: problem.details) }
      if SafeName.isHostile(entry.path) { log.add(.entryUnsafeName, entry: entry.path) }
    }
    return (pairs.map(\.entry), pairs.map(\.item), log.findings)
  }

  private static func path(of name: [UInt8]) -> String {
    name.withUnsafeBytes { EntryName.escaped($0) }
  }

  /// The path of something below a root, for the system.
  static func systemPath(root: String, name: [UInt8]) -> [CChar] {
    var path = root.utf8.map { CChar(bitPattern: $0) }
    if !name.isEmpty {
      if root.utf8.last != 0x2F { path.append(0x2F) }
      path.append(contentsOf: name.map { CChar(bitPattern: $0) })
    }
    path.append(0)
    return path
  }
}
