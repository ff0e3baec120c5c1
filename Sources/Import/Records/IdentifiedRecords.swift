import PortaviaModel

/// Records that the platform gives an id, by table and id: one that is met again, in another file or in another row of the
/// same file, is the same record.
package struct IdentifiedRecords {
  private var rows: [String: (row: Int64, fingerprint: Int)] = [:]

  /// The row of a record that was met before, and whether its bytes were other ones; remembers a new one.
  package mutating func meet(
    _ table: TableID, platform: Word, id: String, row: Int64, fingerprint: Int
  ) -> (row: Int64, isOtherVersion: Bool)? {
    let key = "\(table.name)\u{0}\(platform.name)\u{0}\(id)"
    if let known = rows[key] { return (known.row, known.fingerprint != fingerprint) }
    rows[key] = (row, fingerprint)
    return nil
  }
}
