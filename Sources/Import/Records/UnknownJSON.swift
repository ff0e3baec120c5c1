import PortaviaModel
import StructuredText

/// Says of a file that no rule reads whether it is what its name says. It is kept verbatim either way, but a broken
/// file has to be asked for again while the platform still has its content.
package enum UnknownJSON {
  package static func check(_ index: Int, _ session: ArchiveSession) {
    guard ArchivePath(session.files[index].path).name.hasSuffix(".json") else { return }
    var arena = Arena()
    var reader = JSONRecordReader(
      source: session.download.open(session.download.files[index]), keys: KeySet([]), layout: .elements,
      repair: false)
    while true {
      arena.removeAll()
      // Damage of the entry itself is met again when it is copied.
      guard let step = try? reader.next(into: &arena) else { return }
      switch step {
      case .record, .member: continue
      case .damaged(let ordinal, let code, let offset, _):
        session.find(code, file: index, location: "record \(ordinal), byte \(offset)")
      case .end(let end):
        guard let code = end.code else { return }
        session.find(code, file: index, location: end.place)
        session.files[index].status = .damaged
        session.files[index].reason = code.id
        return
      }
    }
  }
}
