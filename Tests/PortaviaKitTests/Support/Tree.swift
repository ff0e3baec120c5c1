import Foundation

/// The files of an export by their paths, to compare two.
struct Tree: Equatable {
  private(set) var files: [String: Data] = [:]

  init(_ path: String) throws {
    let found = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    for name in found {
      var isFolder: ObjCBool = false
      let full = path + "/" + name
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: URL(fileURLWithPath: full)) }
    }
  }

  var names: Set<String> { Set(files.keys) }

  /// The files that are not the same in both.
  func differences(from other: Tree) -> [String] {
    names.union(other.names).filter { files[$0] != other.files[$0] }.sorted()
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? Data(), as: UTF8.self) }
}
