import Foundation

/// Test data that stands beside the package and is not a part of it: tests that need it are skipped without it.
package enum SharedData {
  /// The folder `shared` beside the package; nil when there is none.
  package static let root: String? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = package.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// A file or folder in it; nil when there is none.
  package static func path(_ name: String) -> String? {
    guard let path = root.map({ $0 + "/" + name }), FileManager.default.fileExists(atPath: path) else {
      return nil
    }
    return path
  }

  package static func has(_ name: String) -> Bool { path(name) != nil }

  /// The content of a file in it.
  package static func bytes(_ name: String) -> [UInt8]? {
    path(name).flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) }
  }

  /// All files below a folder in it, sorted, relative to that folder.
  package static func files(below name: String) -> [String] {
    guard let path = path(name) else { return [] }
    return (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path + "/" + file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
