/// One value of one row on its way to the writers.
///
/// Booleans are integers 0 and 1, dates are texts in the form of the schema. Text and blob point into the
/// arena of the ``Batch`` that holds the row.
@usableFromInline package enum Cell: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(Text)
  case blob(Text)
}
