/// One entry of an archive and what became of it: a row of `source_files`.
package struct SourceFile {
  package var id: Int64
  package var archive: Int64
  /// 1-based; nil for a file that is in no part.
  package var part: Int64?
  package var partName: String?
  package var path: String
  package var bytes: Int64?
  /// Lower-case hexadecimal.
  package var sha256: String?
  package var role: Word
  package var status: Word
  package var reason: String?
  package var rule: String?
  /// The book of its records; nil for an entry that holds none.
  package var tally: Tally?

  package init(id: Int64, archive: Int64, path: String, role: Word, status: Word) {
    self.id = id
    self.archive = archive
    self.path = path
    self.role = role
    self.status = status
  }

  package func append(to batch: Batch) {
    let partName = batch.text(partName)
    let path = batch.text(path)
    let sha256 = batch.text(sha256)
    let reason = batch.text(reason)
    let rule = batch.text(rule)
    batch.appendRow(.sourceFiles) { row in
      row.integer(id)
      row.integer(archive)
      row.integer(part)
      row.text(partName)
      row.text(path)
      row.integer(bytes)
      row.text(sha256)
      row.text(role.text)
      row.text(status.text)
      row.text(reason)
      row.text(rule)
      row.integer(tally?.read)
      row.integer(tally?.normalised)
      row.integer(tally?.merged)
      row.integer(tally?.preserved)
      row.integer(tally?.reported)
      row.integer(tally?.excluded)
    }
  }
}
