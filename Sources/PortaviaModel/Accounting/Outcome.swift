/// What became of one raw record.
@usableFromInline package enum Outcome: Sendable {
  /// It became a row.
  case normalised
  /// It was found before; its row gets a further row of `record_sources`.
  case merged
  /// It is kept verbatim in `raw_records`.
  case preserved
  /// It could not be kept; a finding says so.
  case reported
  /// The scope leaves it out.
  case excluded
}
