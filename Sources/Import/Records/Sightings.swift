/// Tells a record that is met again in another file from one that the same file holds twice.
///
/// Records with equal natural keys are counted per file: the n-th in a file is the n-th of any other, so the
/// same double entry in two downloads does not become four rows (docs/rules.md#a-record-found-again).
package struct Sightings {
  package enum RecordVerdict {
    /// A new record; `n` counts the equal ones before it.
    case new(n: Int)
    /// Met before, as this row; its record may be another version, with other bytes.
    case known(row: Int64, isOtherVersion: Bool)
  }

  /// 128 bits of a natural key: a download may hold hundreds of thousands, each as long as its text.
  private struct Key: Hashable {
    var low: Int
    var high: Int

    init(_ naturalKey: String) {
      var hasher = Hasher()
      hasher.combine(naturalKey)
      low = hasher.finalize()
      hasher = Hasher()
      hasher.combine(1)
      hasher.combine(naturalKey)
      high = hasher.finalize()
    }
  }

  private struct Row {
    var id: Int64
    var fingerprint: Int
  }

  private struct Seen {
    var first: Row
    /// Equal records beyond the first; nearly always none.
    var more: [Row] = []
    var file: Int64
    var inFile: Int

    func row(_ n: Int) -> Row? { n == 0 ? first : n <= more.count ? more[n - 1] : nil }
  }

  private var seen: [Key: Seen] = [:]

  package init() {}

  /// Looks a natural key up; `row` is the id that the record gets when it is new, `fingerprint` a hash of its bytes.
  /// - Parameter isUnique: whether there is only one such record, however often its file shows it.
  package mutating func meet(
    _ naturalKey: String, file: Int64, row: Int64, fingerprint: Int = 0, isUnique: Bool = false
  ) -> RecordVerdict {
    let key = Key(naturalKey)
    guard var known = seen[key] else {
      seen[key] = Seen(first: Row(id: row, fingerprint: fingerprint), file: file, inFile: 1)
      return .new(n: 0)
    }
    if known.file != file || isUnique {
      known.file = file
      known.inFile = 0
    }
    let n = known.inFile
    known.inFile += 1
    defer { seen[key] = known }
    if let earlier = known.row(n) {
      return .known(row: earlier.id, isOtherVersion: earlier.fingerprint != fingerprint)
    }
    known.more.append(Row(id: row, fingerprint: fingerprint))
    return .new(n: n)
  }
}
