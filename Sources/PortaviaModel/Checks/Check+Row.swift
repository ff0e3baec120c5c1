extension Check {
  /// Appends the row of `checks`.
  package func append(id: Int64, archive: Int64, language: Language, to batch: Batch) {
    let code = batch.text(code.id)
    let status = batch.text(status.rawValue)
    let expected = batch.text(expected(in: language))
    let found = batch.text(found(in: language))
    let message = batch.text(message(in: language))
    let remedy = batch.text(remedy(in: language))
    batch.appendRow(.checks) { row in
      row.integer(id)
      row.integer(archive)
      row.text(code)
      row.text(status)
      row.text(expected)
      row.text(found)
      row.text(message)
      row.text(remedy)
    }
  }
}
