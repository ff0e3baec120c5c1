import PortaviaSystem

/// The folder of an export that is being written, for those who put files into it.
package struct ExportFolder: Sendable {
  /// Where it is.
  package let root: String

  /// The path of something in the export, from its root.
  package func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// Makes a folder with those above it; those that exist are left as they are.
  package func makeFolder(_ relative: String) throws(WriterError) {
    var folder = root
    for part in relative.split(separator: "/") {
      folder += "/\(part)"
      _ = try Self.make(folder)
    }
  }

  /// Makes a folder unless there is one; says whether it is new.
  static func make(_ path: String) throws(WriterError) -> Bool {
    do throws(SystemError) {
      try FileSystem.makeFolder(path)
      return true
    } catch {
      guard error.isExisting, FileSystem.kind(path) == .folder else {
        throw WriterError(error, path: path, creating: true)
      }
      return false
    }
  }

  /// Writes a small file.
  /// - Throws: `WriterError`, also when the file exists.
  package func write(_ bytes: [UInt8], to relative: String) throws(WriterError) -> WrittenFile {
    if let slash = relative.lastIndex(of: "/") { try makeFolder(String(relative[..<slash])) }
    var file = try OutputFile(path(relative), capacity: 64)
    try file.append(bytes)
    return try file.finish(as: relative)
  }
}
