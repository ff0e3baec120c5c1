import ArchiveReading
import Import
import PortaviaModel

/// A page with nothing but links to other pages of the download, as that of all conversations is: it is kept as it stands.
struct IndexPage: FileRule {
  let name = "instagram.index-page"
  let category = "start_page"
  let tables: [TableID] = [.archives]
  let isIndex = true
  let patterns = ["messages/chats.html"].map(PathPattern.init)

  func read(_ file: Int, in session: ArchiveSession) throws {
    session.files[file].rule = name
    session.files[file].role = .index
    session.context.progress.bytesDone += Int64(clamping: session.download.files[file].entry.size)
    try session.keepVerbatim(file)
  }
}
