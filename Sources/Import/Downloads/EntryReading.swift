import ArchiveReading
import PortaviaModel

/// What reading one entry came to, before it is entered into the books of the run: it may have been read on another
/// thread.
package struct EntryReading: Sendable {
  package var findings: [Finding] = []
  package var raw: RawRecords
  package var sha256: String?
  package var status: Word = .parsed
  package var reason: String?
  /// What was wrong with the bytes of the entry.
  package var damage: EntryError?
  /// Whether the entry is to be copied as it stands.
  package var keepsVerbatim = false
  /// Whether it only says that a category is empty.
  package var isEmptyCategory = false
  /// Whether it only leads to other files.
  package var isIndex = false
  /// Uncompressed bytes read.
  package var bytes: Int64 = 0

  package init(file: Int64) { raw = RawRecords(file: file) }

  /// Reads what is left of the entry and takes down what its bytes are and what was wrong with them.
  package mutating func close(_ source: inout EntrySource) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    source.drain(with: buffer)
    sha256 = source.digest()
    damage = source.problem
    bytes = source.bytes
  }

  /// Enters everything into the books; on the thread of the run.
  package func apply(to session: ArchiveSession, file: Int, rule: String) throws {
    for finding in findings { session.context.findings.add(finding) }
    try raw.write(to: session.context)
    session.files[file].sha256 = sha256
    session.files[file].rule = rule
    session.files[file].status = status
    session.files[file].reason = reason
    if isEmptyCategory || isIndex { session.files[file].role = .index }
    if let damage { session.damaged(file, damage) }
    if keepsVerbatim { try session.keepVerbatim(file) }
    session.context.progress.bytesDone += bytes
  }
}
