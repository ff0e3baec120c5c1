import Import
import PortaviaModel

/// What a check may look at: one download, the others of the run, and what was noticed.
struct Evidence: Sendable {
  let archive: ImportSummary.Archive
  /// All downloads of the run, this one included.
  let run: [ImportSummary.Archive]
  /// What was noticed in this download and its parts.
  let findings: [Finding]

  var facts: CompletenessFacts { archive.completeness }
  var product: Product { archive.product }

  /// Whether it is one that the platform builds from everything about an account, in folders.
  var isStandard: Bool { product.contents == .account }

  /// The other downloads of the same account.
  var siblings: [ImportSummary.Archive] {
    run.filter { $0.account == archive.account && $0.id != archive.id }
  }

  /// Whether this download or another one of the account has a kind of content, or states that there is none.
  func state(of category: String) -> CategoryPresence.State? {
    let own = archive.presence.first { $0.name == category }?.state
    guard own == .absent else { return own }
    let others = siblings.compactMap { other in other.presence.first { $0.name == category }?.state }
    return others.contains(.present) ? .present : others.contains(.empty) ? .empty : own
  }

  /// How often any of these was noticed.
  func occurrences(of codes: [FindingCode]) -> Int {
    findings.reduce(0) { codes.contains($1.code) ? $0 + $1.occurrences : $0 }
  }
}
