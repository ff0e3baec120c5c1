/// What became of one raw record.
package enum Outcome: Sendable {
  /// It became a row.
  case normalised
  /// It was met before; the row that it belongs to has a further `record_sources` row.
  case merged
  /// It stands verbatim in `raw_records`.
  case preserved
  /// It could not be kept; a finding says so.
  case reported
  /// The scope leaves it out.
  case excluded
}
