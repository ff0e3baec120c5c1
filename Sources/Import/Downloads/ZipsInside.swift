import ArchiveReading
import PortaviaModel

/// Zips that stand in a container. They are kept as files and never opened (robustness: a zip in a zip), which the owner
/// of a chat that is in one has to be told.
package enum ZipsInside {
  package static func all(in container: any Container) -> [String] {
    // Those in a folder are opened; one that cannot be has its finding.
    if (container as? ContainerSlice)?.isOfFolder ?? container.isFolder { return [] }
    return
      container.entries.filter { $0.kind == .file && ends($0.path, in: ".zip") }.map(\.path)
      .filter { !ArchivePath($0).isSystemFile }
  }

  /// Whether a path ends in four letters, small or capital. Every entry is asked: no path is taken apart for it.
  package static func ends(_ path: String, in end: StaticString) -> Bool {
    let path = path.utf8.suffix(4)
    return path.count == 4
      && zip(path, UnsafeBufferPointer(start: end.utf8Start, count: 4)).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Those whose names say that they are downloads, or chats: any other zip may have been sent in a chat.
  package static func downloads(in container: any Container, of platforms: [any Platform]) -> [String] {
    all(in: container).filter { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return platforms.contains { $0.isDownloadName(name) }
    }
  }
}
