import PortaviaModel
import Writers

/// Asks the database of an export whether it is sound, agrees with its CSV files, and adds up.
package struct ExportBooks: Sendable {
  /// A sum that does not hold.
  package struct Fault: Sendable, Hashable {
    /// What was added up: a table, a column or an entry of `verification.json`.
    package var name: String
    package var expected: Int64
    package var found: Int64
  }

  /// What SQLite itself found wrong, at most ``faultLimit`` sentences; nil when the file cannot be opened at all.
  package private(set) var integrity: [String]? = []
  /// Tables with rows that refer to missing rows, and how many.
  package private(set) var dangling: [Fault] = []
  /// Tables and views whose CSV file has another number of rows.
  package private(set) var tables: [Fault] = []
  /// Sums of the accounting that do not hold.
  package private(set) var sums: [Fault] = []
  /// Rows per table.
  package private(set) var rows: [String: Int64] = [:]
  /// Nil when `verification.json` cannot be read.
  package private(set) var accounts: VerificationSums?
  /// The schema version of the file.
  package private(set) var version: Int64 = 0

  /// Sentences of SQLite that are kept.
  package static let faultLimit = 20

  /// - Parameters:
  ///   - root: the folder of the export.
  ///   - csvRows: rows by path, as ``BagInspection/csvRows``.
  package init(_ root: String, csvRows: [String: Int]) {
    do throws(WriterError) {
      let database = try Database("\(root)/\(ExportLayout.database)", readOnly: true)
      try checkFile(database)
      try compareTables(database, csvRows)
      accounts = VerificationSums("\(root)/data/verification.json")
      try addUp(database)
    } catch {
      integrity = (integrity?.isEmpty ?? true) ? nil : integrity
    }
  }

  /// Whether the file is one of ours that this program knows.
  package var isOurs: Bool { version > 0 && version <= Int64(Schema.version) }

  // MARK: - SQLite

  private mutating func checkFile(_ database: Database) throws(WriterError) {
    let application = try database.number("PRAGMA application_id")
    version = application == Int64(Schema.applicationID) ? try database.number("PRAGMA user_version") : 0
    let check = try database.prepare("PRAGMA integrity_check(\(Self.faultLimit))")
    while try check.step() {
      let line = check.string(0)
      if line != "ok" { integrity?.append(line) }
    }
    // A file that is damaged below the tables answers no further question.
    if integrity?.isEmpty ?? false {
      let keys = try database.prepare(
        "SELECT \"table\", COUNT(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1")
      while try keys.step() {
        dangling.append(Fault(name: keys.string(0), expected: 0, found: keys.integer(1)))
      }
    }
  }

  private mutating func compareTables(_ database: Database, _ csvRows: [String: Int]) throws(WriterError) {
    for table in Schema.tables {
      let count = try database.number("SELECT COUNT(*) FROM \(table.name)")
      rows[table.name] = count
      compare(table.name, count, csvRows["data/csv/\(table.name).csv"])
    }
    for view in Schema.views {
      let path = "data/views/\(view.name).csv"
      guard csvRows[path] != nil else { continue }
      compare(view.name, try database.number("SELECT COUNT(*) FROM \(view.name)"), csvRows[path])
    }
  }

  private mutating func compare(_ name: String, _ count: Int64, _ csv: Int?) {
    if let csv, Int64(csv) != count { tables.append(Fault(name: name, expected: count, found: Int64(csv))) }
  }

  // MARK: - Accounting

  private mutating func addUp(_ database: Database) throws(WriterError) {
    let outcomes = ["normalised", "merged", "preserved", "reported", "excluded"]
    let sum = outcomes.map { "COALESCE(records_\($0), 0)" }.joined(separator: " + ")
    let totals = try database.prepare(
      "SELECT COALESCE(SUM(records_read), 0), COALESCE(SUM(\(sum)), 0), "
        + "COALESCE(SUM(records_read IS NOT \(sum) AND records_read IS NOT NULL), 0) FROM source_files")
    guard try totals.step() else { return }
    check("source_files.records_read", totals.integer(0), totals.integer(1))
    check("source_files", 0, totals.integer(2))
    guard let accounts else { return }
    check("verification.json: records", accounts.read, totals.integer(0))
    check("verification.json: outcomes", accounts.outcomes, totals.integer(1))
    for (table, count) in accounts.rows.sorted(by: { $0.key < $1.key }) {
      check("verification.json: \(table)", count, rows[table] ?? 0)
    }
    // What was noticed while files were written after the database is in the document only.
    let findings = rows["findings"] ?? 0
    check("verification.json: findings", max(accounts.findings, findings), accounts.findings)
    for name in accounts.broken {
      sums.append(Fault(name: "verification.json: \(name)", expected: 0, found: 1))
    }
  }

  private mutating func check(_ name: String, _ expected: Int64, _ found: Int64) {
    if expected != found { sums.append(Fault(name: name, expected: expected, found: found)) }
  }
}

extension Database {
  /// The one number that a query gives; 0 without a row.
  func number(_ query: String) throws(WriterError) -> Int64 {
    let statement = try prepare(query)
    return try statement.step() ? statement.integer(0) : 0
  }
}

extension Statement {
  /// The text of a column; empty for NULL.
  func string(_ column: Int) -> String { String(decoding: text(column), as: UTF8.self) }
}
