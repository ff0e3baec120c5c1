import Foundation
import PortaviaKit
import TestSupport
import Testing

/// A stream gives the rows that an export writes.
struct SameRowsTests {
  @Test(arguments: Downloads.samples) func everyTableOfASample(_ paths: [String]) async throws {
    try await compare(paths, scope: .business)
    try await compare(paths, scope: .all)
  }

  @Test func everyTableOfADownloadInParts() async throws {
    let folder = try ScratchFolder()
    try await compare(try Sample.write(to: folder), scope: .business)
  }

  private func compare(_ paths: [String], scope: ExportOptions.Scope) async throws {
    let folder = try ScratchFolder()
    let export = try Exporter(options: ExportOptions(scope: scope, media: .none, keepsRaw: true))
      .export(paths, to: folder.path("out"))
    let stream = RecordReader(options: ReadingOptions(scope: scope, keepsRaw: true)).stream(paths)
    var found: [RecordTable: [[String?]]] = [:]
    for try await batch in stream {
      #expect(batch.count == batch.tables.reduce(0) { $0 + batch.records(of: $1).count })
      for table in batch.tables { found[table, default: []] += batch.records(of: table).map(cells) }
    }
    let report = try #require(stream.report)
    #expect(found.count > 10)
    for table in RecordTable.all {
      let written = try CSVRows(folder.path("out/data/csv/\(table.name).csv")).rows
      #expect(written.first?.map { $0 ?? "" } == table.columns.map(\.name))
      let expected = written.dropFirst().map { row in zip(table.columns, row).map(comparable) }
      let streamed = (found[table] ?? []).map { row in zip(table.columns, row).map(comparable) }
      #expect(sorted(streamed) == sorted(expected), "\(table)")
      #expect(report.rows(of: table) == expected.count, "\(table)")
      #expect(report.rows(of: table) == export.rows(of: table.name), "\(table)")
    }
    #expect(report.archives == export.archives)
    #expect(report.accounting == export.accounting)
    #expect(report.runFindings == export.runFindings)
    #expect(report.isClean == export.isClean)
  }

  /// The cells of a record as the CSV file shows them.
  private func cells(_ record: Record) -> [String?] {
    record.table.columns.map { column in
      switch record[column] {
      case .null: nil
      case .integer(let value): String(value)
      case .real(let value): String(value)
      case .text(let text): text.replacing("\0", with: "\u{2400}")
      case .blob(let bytes): Data(bytes).base64EncodedString()
      }
    }
  }

  private func comparable(_ column: RecordColumn, _ cell: String?) -> String {
    guard let cell else { return "NULL" }
    if column.kind == .real, let number = Double(cell) { return "\(number)" }
    // A stream copies no files and does not say so.
    guard column.name == "reason", let kept = cell.range(of: "kept as ") else { return "=" + cell }
    let before = cell[..<kept.lowerBound]
    return before.isEmpty ? "NULL" : "=" + before.dropLast("; ".count)
  }

  private func sorted(_ rows: [[String]]) -> [[String]] {
    rows.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
