/// An id, handle, number or name of an account: a row of `account_identifiers`.
package struct AccountIdentifier: Hashable, Sendable {
  package var account: Int64
  package var scheme: Word
  package var value: String
  package var normalized: String

  package init(account: Int64, scheme: Word, value: String, normalized: String) {
    self.account = account
    self.scheme = scheme
    self.value = value
    self.normalized = normalized
  }

  package func append(to batch: Batch) {
    let value = batch.text(value)
    let normalized = batch.text(normalized)
    batch.appendRow(.accountIdentifiers) { row in
      row.integer(account)
      row.text(scheme.text)
      row.text(value)
      row.text(normalized)
      row.null()  // first_seen_at
      row.null()  // last_seen_at
    }
  }
}
