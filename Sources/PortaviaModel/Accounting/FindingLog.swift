/// Collects findings; equal ones (code, place and details) are counted as one.
package final class FindingLog {
  private var index: [Key: Int] = [:]
  private var list: [Finding] = []

  private struct Key: Hashable {
    var code: String
    var archive: String?
    var entry: String?
    var details: [String]
  }

  package init() {}

  /// Adds a finding; for equal ones the first location is kept.
  package func add(_ finding: Finding) {
    let key = Key(
      code: finding.code.id, archive: finding.archive, entry: finding.entry, details: finding.details)
    if let known = index[key] {
      list[known].occurrences += finding.occurrences
    } else {
      index[key] = list.count
      list.append(finding)
    }
  }

  /// In a fixed order: worst first, then by code, archive, entry and details.
  package var findings: [Finding] {
    list.sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      if a.code.id != b.code.id { return a.code.id < b.code.id }
      if a.archive != b.archive { return (a.archive ?? "") < (b.archive ?? "") }
      if a.entry != b.entry { return (a.entry ?? "") < (b.entry ?? "") }
      return a.details.lexicographicallyPrecedes(b.details)
    }
  }

  package var worst: Severity? { list.map(\.severity).max() }
}
