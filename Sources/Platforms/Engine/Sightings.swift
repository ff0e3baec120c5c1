/// Tells a record that is met again in another file from one that the same file holds twice.
///
/// Records with equal natural keys are counted per file: the n-th in a file is the n-th of any other, so the
/// same double entry in two downloads does not become four rows (schema.md section 2).
package struct Sightings {
  package enum Verdict {
    /// A new record; `n` counts the equal ones before it.
    case new(n: Int)
    /// Met before, as this row.
    case known(row: Int64)
  }

  private struct Seen {
    var rows: [Int64]
    var file: Int64
    var inFile: Int
  }

  private var seen: [String: Seen] = [:]

  package init() {}

  /// Looks a natural key up; `row` is the id that the record gets when it is new.
  package mutating func meet(_ naturalKey: String, file: Int64, row: Int64) -> Verdict {
    guard var known = seen[naturalKey] else {
      seen[naturalKey] = Seen(rows: [row], file: file, inFile: 1)
      return .new(n: 0)
    }
    if known.file != file {
      known.file = file
      known.inFile = 0
    }
    let n = known.inFile
    known.inFile += 1
    defer { seen[naturalKey] = known }
    if n < known.rows.count { return .known(row: known.rows[n]) }
    known.rows.append(row)
    return .new(n: n)
  }
}
