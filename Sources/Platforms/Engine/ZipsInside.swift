import ArchiveReading
import PortaviaModel

/// Zips that stand in a container. They are kept as files and never opened (robustness: a zip in a zip), which the owner
/// of a chat that is in one has to be told.
enum ZipsInside {
  static func all(in container: any Container) -> [String] {
    container.entries.filter { $0.kind == .file }.map(\.path).filter {
      let path = ArchivePath($0)
      return path.name.hasSuffix(".zip") && !path.isSystemFile
    }
  }

  /// Those whose names say that they are downloads, or chats: any other zip may have been sent in a chat.
  static func downloads(in container: any Container) -> [String] {
    all(in: container).filter { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if ChatTitle.isExportName(name) { return true }
      let download = DownloadName(name)
      return download.isDated
        && ["facebook", "instagram", "threads"].contains { download.stem.lowercased().hasPrefix($0) }
    }
  }
}
