import PortaviaModel
import PortaviaSystem

/// Opens what the user gave.
package enum ContainerOpener {
  /// The path without links and detours: the same for two paths to one file. A path that leads nowhere stays as it is.
  package static func resolved(path: String) -> String { FileSystem.resolved(path) ?? path }

  /// Opens a zip, an unpacked folder, or one loose file of a download.
  ///
  /// The content decides what a file is; the name only where the content leaves it open. Cost: the list of
  /// entries and one small read per entry of a zip.
  ///
  /// - Throws: when there is nothing to read: no such file, an empty one, a web page saved as a zip, another format.
  package static func open(path: String, limits: Limits = Limits()) throws(ArchiveError) -> any Container {
    let file: InputFile
    do {
      file = try InputFile(path: systemPath(path), followsLinks: true)
    } catch {
      throw ArchiveError(error, path: path)
    }
    switch file.status.kind {
    case .folder: return try FolderContainer(path: path, limits: limits)
    case .link, .other: throw ArchiveError(.containerSpecialFile, path: path)
    case .file: break
    }
    if try FileFormat.isZip(file, path: path) {
      let zip = try ZipContainer(path: path, file: file, limits: limits)
      // Workbooks of Excel (ECMA-376 part 1) and of LibreOffice are zips too.
      if zip.entries.contains(where: { $0.path == "xl/workbook.xml" || $0.path == "META-INF/manifest.xml" }),
        zip.entries.contains(where: { $0.path == "[Content_Types].xml" || $0.path == "content.xml" })
      {
        throw ArchiveError(.containerSpreadsheet, path: path)
      }
      return zip
    }
    return LooseFileContainer(path: path, file: file)
  }
}
