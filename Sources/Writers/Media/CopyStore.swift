/// Keeps entries that no rule claims, verbatim, under `data/unrecognised/`.
///
///     var file = try copies.open("facebook/your_data/new.json")
///     try file.append(piece)
///     let written = try copies.store(file)
package final class CopyStore {
  private let staging: StagingFolder

  package init(in staging: StagingFolder) { self.staging = staging }

  /// A file to be filled, under its final name in the staging folder.
  /// - Parameter path: relative to `data/unrecognised/`, already made safe and unique by the caller.
  /// - Throws: `WriterError` when the path leaves the folder, exists, or cannot be created.
  package func open(_ path: String) throws(WriterError) -> IncomingFile {
    let relative = "\(ExportLayout.unrecognised)/\(path)"
    guard ExportPath.isInside(path) else { throw WriterError(.cannotCreate, path: staging.path(relative)) }
    if let slash = relative.lastIndex(of: "/") { try staging.makeFolder(String(relative[..<slash])) }
    return try IncomingFile(staging.path(relative))
  }

  /// Keeps a filled file.
  package func store(_ incoming: consuming IncomingFile) throws(WriterError) -> WrittenFile {
    var file = incoming
    let (bytes, hash) = try file.finish()
    file.keep()
    let relative = String(file.path.dropFirst(staging.path.count + 1))
    return WrittenFile(path: relative, bytes: bytes, sha256: hash)
  }
}
