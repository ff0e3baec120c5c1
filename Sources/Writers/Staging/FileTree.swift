import PortaviaSystem

/// Whole folders at once.
package enum FileTree {
  /// Removes a file or a folder with everything in it, never following links; false when something is left.
  @discardableResult
  static func remove(_ path: String) -> Bool {
    guard FileSystem.kind(path) == .folder else { return (try? FileSystem.removeFile(path)) != nil }
    // A stack of folders instead of recursion: the depth is whatever somebody made it.
    var folders = [path]
    var isDone = true
    var emptied: [String] = []
    while let folder = folders.popLast() {
      emptied.append(folder)
      for name in (try? FileSystem.names(in: folder)) ?? [] {
        let child = "\(folder)/\(name)"
        if FileSystem.kind(child) == .folder {
          folders.append(child)
        } else if (try? FileSystem.removeFile(child)) == nil {
          isDone = false
        }
      }
    }
    for folder in emptied.reversed() where (try? FileSystem.removeFolder(folder)) == nil { isDone = false }
    return isDone
  }

  /// Calls `body` with every file below a folder, its path relative to the folder with `/`, and whether it is a regular
  /// one (else a link, a pipe …). Folders are not followed through links. In no order.
  /// - Returns: paths of folders that cannot be read.
  package static func walk(_ root: String, _ body: (_ path: String, _ isRegular: Bool) -> Void) -> [String] {
    var unreadable: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      guard let names = try? FileSystem.names(in: folder.isEmpty ? root : "\(root)/\(folder)") else {
        unreadable.append(folder)
        continue
      }
      for name in names {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch FileSystem.kind("\(root)/\(path)") {
        case .folder: folders.append(path)
        case .file: body(path, true)
        case .link, .other, nil: body(path, false)
        }
      }
    }
    return unreadable
  }

  /// Waits until the disk has every file and folder of a folder. What the disk already has costs little.
  static func synchronise(_ path: String) throws(WriterError) {
    var folders = [path]
    while let folder = folders.popLast() {
      for name in (try? FileSystem.names(in: folder)) ?? [] {
        let child = "\(folder)/\(name)"
        if FileSystem.kind(child) == .folder {
          folders.append(child)
        } else {
          try synchronise(path: child)
        }
      }
      try synchronise(path: folder)
    }
  }

  /// Waits until the disk has one file, or the names in one folder.
  static func synchronise(path: String) throws(WriterError) {
    try WriterError.naming(path, FileDescriptor(reading: path).synchronise())
  }
}
