import ArchiveReading
import PortaviaModel

/// Reads every media file of a download once: its checksum is proved, its digest computed, its copy made.
enum MediaPass {
  static func run(_ session: ArchiveSession) throws {
    for index in session.files.indices {
      guard case .media = session.claims[index] else { continue }
      try read(index, session)
    }
  }

  private static func read(_ index: Int, _ session: ArchiveSession) throws {
    let context = session.context
    let file = session.download.files[index]
    var media = MediaFile(
      id: context.nextID.media, path: file.path,
      type: type(of: ArchivePath(file.path), session.download.platform))
    context.nextID.media += 1
    media.source = SourcePosition(file: session.fileID(index), ordinal: nil)
    if context.options.readsMedia {
      var source = session.download.open(file)
      let stored = try context.sink.storeMedia(named: file.path, platform: session.download.platform.word) {
        let count = source.read(into: $0)
        context.progress.bytesDone += Int64(count)
        return count
      }
      session.files[index].sha256 = stored.sha256
      media.stored = stored
      if let problem = source.problem {
        session.damaged(index, problem)
        if problem.code.severity == .error { media.status = .damaged }
      } else if stored.bytes == 0 {
        media.status = .damaged
        session.files[index].reason = "no bytes"
        session.find(.mediaEmpty, file: index)
      }
      try context.checkCancelled()
    } else if file.entry.size == 0 {
      media.status = .damaged
      session.find(.mediaEmpty, file: index)
    }
    session.media.add(media)
    session.media.alias(session.download.logicalPath(index))
  }

  /// By the folder where it tells, else by extension.
  private static func type(of path: ArchivePath, _ platform: any Platform) -> Word {
    platform.mediaType(of: path) ?? fileType(of: String(path.name)) ?? .file
  }
}
