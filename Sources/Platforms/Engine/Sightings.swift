/// Tells a record that is met again in another file from one that the same file holds twice.
///
/// Records with equal natural keys are counted per file: the n-th in a file is the n-th of any other, so the
/// same double entry in two downloads does not become four rows (schema.md section 2).
package struct Sightings {
  package enum Verdict {
    /// A new record; `n` counts the equal ones before it.
    case new(n: Int)
    /// Met before, as this row; its record may be another version, with other bytes.
    case known(row: Int64, isOtherVersion: Bool)
  }

  private struct Seen {
    var rows: [(id: Int64, fingerprint: Int)]
    var file: Int64
    var inFile: Int
  }

  private var seen: [String: Seen] = [:]

  package init() {}

  /// Looks a natural key up; `row` is the id that the record gets when it is new, `fingerprint` a hash of its bytes.
  package mutating func meet(_ naturalKey: String, file: Int64, row: Int64, fingerprint: Int = 0) -> Verdict {
    guard var known = seen[naturalKey] else {
      seen[naturalKey] = Seen(rows: [(row, fingerprint)], file: file, inFile: 1)
      return .new(n: 0)
    }
    if known.file != file {
      known.file = file
      known.inFile = 0
    }
    let n = known.inFile
    known.inFile += 1
    defer { seen[naturalKey] = known }
    if n < known.rows.count {
      return .known(row: known.rows[n].id, isOtherVersion: known.rows[n].fingerprint != fingerprint)
    }
    known.rows.append((row, fingerprint))
    return .new(n: n)
  }
}
