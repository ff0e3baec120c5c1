import PortaviaModel

/// Opens whatever the user gave.
package enum ContainerOpener {
  /// The path without links and detours: the same for two paths to one file. A path that leads nowhere stays as it is.
  package static func resolved(path: String) -> String { resolvedPath(path) ?? path }

  /// Opens a zip, an unpacked folder, or one loose file of a download.
  ///
  /// What a file is, its content decides; the name only where the content leaves it open. Cost: the list of
  /// entries and one small read per entry of a zip.
  ///
  /// - Throws: when there is nothing to read: no such file, an empty one, a web page saved as a zip, another format.
  package static func open(path: String, limits: Limits = Limits()) throws(ArchiveError) -> any Container {
    let file: InputFile
    do {
      file = try InputFile(path: systemPath(path), followLinks: true)
    } catch {
      throw ArchiveError(error, path: path)
    }
    switch file.stamp.kind {
    case .directory: return try FolderContainer(path: path, limits: limits)
    case .symlink, .other: throw ArchiveError(.containerSpecialFile, path: path)
    case .file: break
    }
    if try FileFormat.isZip(file, path: path) {
      return try ZipContainer(path: path, file: file, limits: limits)
    }
    return LooseFileContainer(path: path, file: file)
  }
}
