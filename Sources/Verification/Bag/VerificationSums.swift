import Foundation
import PortaviaModel
import Writers

/// The sums that `data/verification.json` states, to be added up again from the database.
package struct VerificationSums: Sendable {
  /// Records read, over all archives, and the sum of what became of them.
  package private(set) var read: Int64 = 0
  package private(set) var outcomes: Int64 = 0
  /// Rows by table, where the document states them.
  package private(set) var rows: [String: Int64] = [:]
  package private(set) var findings: Int64 = 0
  /// Names of the sums that fail according to the document itself.
  package private(set) var broken: [String] = []

  /// The longest document that is read whole, in bytes: books of some 200,000 files.
  static let limit = 64 << 20

  /// Nil when the file is not there, is too long or is not the document of an export.
  init?(_ path: String) {
    var bytes: [UInt8] = []
    guard (try? FileDigest.sha256(path) { if bytes.count <= Self.limit { bytes += $0 } }) != nil,
      bytes.count <= Self.limit,
      let document = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let archives = document["archives"] as? [[String: Any]],
      let sums = document["sums"] as? [[String: Any]],
      let findings = document["findings"] as? [Any]
    else { return nil }
    self.findings = Int64(findings.count)
    for archive in archives {
      let records = archive["records"] as? [String: Any] ?? [:]
      read &+= Self.number(records["read"])
      for outcome in ["normalised", "merged", "preserved", "reported", "excluded"] {
        outcomes &+= Self.number(records[outcome])
      }
    }
    for sum in sums {
      guard let name = sum["name"] as? String else { return nil }
      if name.hasPrefix("rows_") { rows[String(name.dropFirst(5))] = Self.number(sum["found"]) }
      if name == "entries_listed" { rows["source_files"] = Self.number(sum["found"]) }
      if sum["holds"] as? Bool != true { broken.append(name) }
    }
  }

  private static func number(_ value: Any?) -> Int64 { (value as? NSNumber)?.int64Value ?? 0 }
}
