import PortaviaSystem

/// The folder in which an export is built, beside its final place: `<target>.partial`.
///
/// Nothing stands under the final name until ``commit()``, which renames the finished folder. Folders are
/// 0700 and files 0600 whatever the umask. A lock keeps a second run away; a folder that an ended run left
/// behind is recognised by its lock file and emptied.
package final class StagingFolder {
  /// The final place.
  package let target: String
  /// The folder being filled.
  package let path: String
  private let replaces: Bool
  private var lock: StagingLock?

  /// Makes the folder and takes the lock.
  ///
  /// - Parameters:
  ///   - target: the final place; may be an empty folder.
  ///   - replacing: whether an earlier export of ours may stand there and is swapped for the new one.
  /// - Throws: `WriterError` when something else stands there, another run is at work, or the folder cannot
  ///   be made.
  package init(for target: String, replacing: Bool = false) throws(WriterError) {
    let target = FileSystem.resolved(target) ?? Self.withoutTrailingSlashes(target)
    self.target = target
    path = target + ".partial"
    replaces = replacing
    try Self.requireFree(target, replacing: replacing)
    let isNew = try ExportFolder.make(path)
    if !isNew {
      let names = (try? FileSystem.names(in: path)) ?? []
      guard names.isEmpty || names.contains(StagingLock.name) else {
        throw WriterError(.exists, path: path)
      }
    }
    let lock = try StagingLock(folder: path, target: target)
    self.lock = lock
    if !isNew { try removeContents(except: StagingLock.name) }
  }

  /// The same for those who only put files into it.
  package var folder: ExportFolder { ExportFolder(root: path) }

  /// The path of something in the export, from its root.
  package func path(_ relative: String) -> String { folder.path(relative) }

  /// Makes a folder of the export with those above it; those that exist are left as they are.
  package func makeFolder(_ relative: String) throws(WriterError) { try folder.makeFolder(relative) }

  /// Writes a small file of the export.
  /// - Throws: `WriterError`, also when the file exists.
  package func write(_ bytes: [UInt8], to relative: String) throws(WriterError) -> WrittenFile {
    try folder.write(bytes, to: relative)
  }

  /// Gives the folder its final name; the export exists from then on, whole.
  /// - Throws: `WriterError`; the target is then as it was.
  package func commit() throws(WriterError) {
    try Self.requireFree(target, replacing: replaces)
    try FileTree.synchronise(path)
    lock?.remove()
    if removesEmptyTarget() {
      try WriterError.naming(target, creating: true, FileSystem.rename(path, to: target))
    } else {
      try swap()
    }
    lock = nil
    try FileTree.synchronise(path: Self.parent(of: target))
  }

  /// Removes the unfinished folder; failures leave it for the next run to remove.
  package func discard() {
    guard lock != nil else { return }
    FileTree.remove(path)
    lock = nil
  }

  /// Whether nothing is in the place of the export any more: an empty folder is removed.
  private func removesEmptyTarget() -> Bool {
    do throws(SystemError) {
      try FileSystem.removeFolder(target)
      return true
    } catch {
      return error.isMissing
    }
  }

  // MARK: Replacing

  /// Puts the new export in the place of an earlier one. A run that is killed between the two renames leaves
  /// both exports whole, none under the final name.
  private func swap() throws(WriterError) {
    let earlier = target + ".replaced"
    if FileSystem.kind(earlier) != nil {
      guard ExportRecognition.isExport(earlier) else { throw WriterError(.exists, path: earlier) }
      FileTree.remove(earlier)
    }
    try WriterError.naming(target, creating: true, FileSystem.rename(target, to: earlier))
    do throws(SystemError) {
      try FileSystem.rename(path, to: target)
    } catch {
      try? FileSystem.rename(earlier, to: target)
      throw WriterError(error, path: target, creating: true)
    }
    FileTree.remove(earlier)
  }

  private static func requireFree(_ target: String, replacing: Bool) throws(WriterError) {
    let kind: FileStatus.Kind
    do throws(SystemError) {
      kind = try FileStatus(at: target).kind
    } catch {
      if error.isMissing { return }
      throw WriterError(error, path: target, creating: true)
    }
    guard kind == .folder, let names = try? FileSystem.names(in: target) else {
      throw WriterError(.exists, path: target)
    }
    if names.isEmpty { return }
    guard replacing else { throw WriterError(.exists, path: target) }
    guard ExportRecognition.isExport(target) else { throw WriterError(.notOurs, path: target) }
  }

  // MARK: Durability and cleaning

  private func removeContents(except kept: String) throws(WriterError) {
    for name in (try? FileSystem.names(in: path)) ?? [] where name != kept {
      guard FileTree.remove("\(path)/\(name)") else { throw WriterError(.cannotCreate, path: path) }
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }
}
