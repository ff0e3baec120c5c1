/// Gives every entry a path on disk of its own.
///
/// No two paths that it gives are the same, also where case does not count or composed and decomposed letters
/// are equal, and none is where another needs a folder. The same calls in the same order give the same paths.
package struct SafeNames: Sendable {
  /// The longest path, in bytes, so that it fits below a user's folder on Windows.
  private let pathBytes: Int
  private let depth = 16
  /// What is taken, as it compares where case does not count. (`String` compares by canonical equivalence.)
  private var taken: Set<String> = []
  /// The safe path of each folder, by the safe path of its parent and its own name.
  private var folders: [ByteKey: String] = [:]

  package init(pathBytes: Int = 200) {
    self.pathBytes = max(pathBytes, 2 * SafeName.componentBytes)
  }

  /// A new relative path for an entry; a second one for the same entry path is another path.
  package mutating func path(for entryPath: String) -> String {
    var parts = entryPath.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." }
    let last = parts.popLast() ?? Substring(EntryName.unnamed)
    let safe = SafeName.component(last)
    var folder = ""
    if parts.count < depth {
      for part in parts {
        folder = self.folder(part, in: folder)
        if folder.utf8.count + safe.utf8.count + 8 > pathBytes { break }
      }
    }
    if parts.count >= depth || folder.utf8.count + safe.utf8.count + 8 > pathBytes {
      folder = self.folder("long-paths", in: "")
      folder = self.folder(Substring(SafeName.mark(parts.joined(separator: "/"))), in: folder)
    }
    return claim(safe, in: folder)
  }

  private mutating func folder(_ part: Substring, in parent: String) -> String {
    let key = ByteKey(text: parent + "/" + part)
    if let known = folders[key] { return known }
    let path = claim(SafeName.component(part), in: parent)
    folders[key] = path
    return path
  }

  /// Takes the name, or the first free one with a number before the extension.
  private mutating func claim(_ name: String, in folder: String) -> String {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var number = 1
    var path = prefix + name
    while !taken.insert(Self.folded(path)).inserted {
      number += 1
      path = prefix + Self.numbered(name, number)
    }
    return path
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(name)~\(number)" }
    return "\(name[..<dot])~\(number)\(name[dot...])"
  }

  /// Upper and then lower case brings together what only one of them does (`ß` and `ss`, `ſ` and `s`).
  private static func folded(_ path: String) -> String {
    path.uppercased().lowercased()
  }
}
