/// A number that the platform reports: a row of `metrics`.
package struct Metric {
  package var id: Int64 = 0
  package var platform: Word = .facebook
  package var account: Int64?
  package var post: Int64?
  package var name: Text = .null
  package var value: Double?
  /// As printed.
  package var raw: Text = .null
  package var unit: Word?
  /// `YYYY-MM-DD`.
  package var periodStart: Text = .null
  /// `YYYY-MM-DD`.
  package var periodEnd: Text = .null
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.metrics) { row in
      row.integer(id)
      row.text(platform.text)
      row.integer(account)
      row.integer(post)
      row.text(name)
      row.real(value)
      row.text(raw)
      row.text(unit?.text ?? .null)
      row.text(periodStart)
      row.text(periodEnd)
      row.text(extra)
      row.source(source)
    }
  }
}
