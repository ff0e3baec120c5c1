import Import
import Platforms
import PortaviaModel

/// The rows of `checks`: archive by archive, in the order of the codes.
struct CheckRows {
  let checks: [Check]
  let archives: [ImportSummary.Archive]
  let language: Language

  /// A check that belongs to no archive has no row; it is in `verification.json`.
  func write(to sink: some RecordSink) throws {
    let batch = try sink.freshBatch()
    var id: Int64 = 1
    for archive in archives {
      for check in checks where check.archive == archive.label {
        check.append(id: id, archive: archive.id, language: language, to: batch)
        id += 1
      }
    }
    try sink.submit(batch)
  }
}
