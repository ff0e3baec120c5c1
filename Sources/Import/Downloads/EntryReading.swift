import ArchiveReading
import PortaviaModel

/// What reading one entry came to, before it is entered into the books of the run: it may have been read on another
/// thread.
struct EntryReading: Sendable {
  var findings: [Finding] = []
  var raw: RawRecords
  var sha256: String?
  var status: Word = .parsed
  var reason: String?
  /// What was wrong with the bytes of the entry.
  var damage: EntryError?
  /// Whether the entry is to be copied as it stands.
  var keepsVerbatim = false
  /// Whether it only says that a category is empty.
  var isEmptyCategory = false
  /// Uncompressed bytes read.
  var bytes: Int64 = 0

  init(file: Int64) { raw = RawRecords(file: file) }

  /// Reads what is left of the entry and takes down what its bytes are and what was wrong with them.
  mutating func close(_ source: inout EntrySource) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    source.drain(with: buffer)
    sha256 = source.digest()
    damage = source.problem
    bytes = source.bytes
  }

  /// Enters everything into the books; on the thread of the run.
  func apply(to session: ArchiveSession, file: Int, rule: String) throws {
    for finding in findings { session.context.findings.add(finding) }
    try raw.write(to: session.context)
    session.files[file].sha256 = sha256
    session.files[file].rule = rule
    session.files[file].status = status
    session.files[file].reason = reason
    if isEmptyCategory { session.files[file].role = .index }
    if let damage { session.damaged(file, damage) }
    if keepsVerbatim { try session.keepVerbatim(file) }
    session.context.progress.bytesDone += bytes
  }
}
