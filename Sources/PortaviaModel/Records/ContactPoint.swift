/// An address or number of a contact: a row of `contact_points`.
package struct ContactPoint {
  package var contact: Int64 = 0
  package var scheme: Word = .phone
  package var value: Text = .null
  /// E.164, or lower case.
  package var normalized: Text = .null
  package var isPrimary = false

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.contactPoints) { row in
      row.integer(contact)
      row.text(scheme.text)
      row.text(value)
      row.text(normalized)
      row.boolean(isPrimary)
    }
  }
}
