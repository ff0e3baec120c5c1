/// The book of one entry while it is read. Every record opens a ``Debt``, which is settled exactly once.
package final class Ledger {
  // Not checked for overlapping access, which would cost more than the counting: no reference to them leaves
  // this type.
  @exclusivity(unchecked) package private(set) var tally = Tally()
  /// Records whose outcome is decided later, when their conversation is written.
  @exclusivity(unchecked) package private(set) var deferred: Int64 = 0
  /// Debts that were dropped without being settled: a mistake of this program, which the run reports.
  package private(set) var forgotten: Int64 = 0

  package init() {}

  /// Counts a record as read and returns the debt that must be settled for it.
  package func open() -> Debt {
    tally.read += 1
    return Debt(to: self)
  }

  /// Settles a record that was ``Debt/deferred()``, or one that a dropped debt left behind.
  package func settle(_ outcome: Outcome, deferred: Bool = false) {
    if deferred { self.deferred -= 1 }
    switch outcome {
    case .normalised: tally.normalised += 1
    case .merged: tally.merged += 1
    case .preserved: tally.preserved += 1
    case .reported: tally.reported += 1
    case .excluded: tally.excluded += 1
    }
  }

  fileprivate func postpone() { deferred += 1 }
  fileprivate func forget() { forgotten += 1 }
}

/// The promise that one raw record ends normalised, merged, preserved, reported or excluded.
///
/// It cannot be copied, and each way of settling it consumes it; one that is dropped is noticed by its
/// ``Ledger``.
package struct Debt: ~Copyable {
  // Unmanaged, because only trivial values may be discarded; the engine holds the ledger while it reads.
  private let ledger: Unmanaged<Ledger>

  fileprivate init(to ledger: Ledger) { self.ledger = Unmanaged.passUnretained(ledger) }

  deinit { ledger.takeUnretainedValue().forget() }

  package consuming func settle(_ outcome: Outcome) {
    let ledger = self.ledger.takeUnretainedValue()
    discard self
    ledger.settle(outcome)
  }

  /// The outcome is known only later; then ``Ledger/settle(_:deferred:)`` must be called.
  package consuming func postpone() {
    let ledger = self.ledger.takeUnretainedValue()
    discard self
    ledger.postpone()
  }
}
