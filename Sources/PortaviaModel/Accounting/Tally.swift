/// The book of one entry: how many records were read and what became of them.
package struct Tally: Sendable, Equatable {
  package var read: Int64 = 0
  /// Became a row.
  package var normalised: Int64 = 0
  /// Were found before.
  package var merged: Int64 = 0
  /// Kept verbatim in `raw_records`.
  package var preserved: Int64 = 0
  /// Could not be kept.
  package var reported: Int64 = 0
  /// Left out by the scope.
  package var excluded: Int64 = 0

  package init() {}

  /// The one equation of the accounting (docs/rules.md#what-is-kept-raw).
  package var isBalanced: Bool { read == normalised + merged + preserved + reported + excluded }

  package static func += (a: inout Tally, b: Tally) {
    a.read += b.read
    a.normalised += b.normalised
    a.merged += b.merged
    a.preserved += b.preserved
    a.reported += b.reported
    a.excluded += b.excluded
  }
}
