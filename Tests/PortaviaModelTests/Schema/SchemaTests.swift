import Foundation
import PortaviaModel
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct SchemaTests {
  @Test func tablesStandInTheOrderOfTheirIdentifiers() {
    #expect(Schema.tables.map(\.id) == Array(TableID.allCases.dropLast()))
    #expect(Schema.table(.readableMessages) == nil)
    #expect(TableID.readableMessages.columnCount == 13)
    #expect(TableID.messages.name == "messages")
    #expect(TableID.messages.columnCount == 25)
  }

  @Test func namesAreUniqueAndKeysExist() {
    let names = Schema.tables.map(\.name) + Schema.views.map(\.name) + Schema.indexes.map(\.name)
    #expect(Set(names).count == names.count)
    for table in Schema.tables {
      let columns = table.columns.map(\.name)
      #expect(Set(columns).count == columns.count, "\(table.name)")
      #expect(!table.primaryKey.isEmpty && Set(table.primaryKey).isSubset(of: columns), "\(table.name)")
      #expect(Set(table.order).isSubset(of: columns), "\(table.name)")
      #expect(!table.meaning.isEmpty)
    }
  }

  @Test func vocabularyNamesEveryClosedSet() {
    for table in Schema.tables {
      for column in table.columns where !column.allowedValues.isEmpty {
        let set = Vocabulary.set(of: column, in: table)
        let values = Vocabulary.terms.filter { $0.set == set }.map(\.value)
        #expect(Set(values) == Set(column.allowedValues), "\(table.name).\(column.name)")
      }
    }
  }

  @Test func vocabularyHasLabelsAndNoDoubles() {
    let keys = Vocabulary.terms.map { "\($0.set) \($0.value)" }
    #expect(Set(keys).count == keys.count)
    let columns = Set(Schema.tables.flatMap { table in table.columns.map { "\(table.name).\($0.name)" } })
    let shared = Set(Schema.tables.flatMap { $0.columns.map(\.name) })
    for term in Vocabulary.terms {
      #expect(!term.english.isEmpty && !term.italian.isEmpty, "\(term.set) \(term.value)")
      #expect(columns.contains(term.set) || shared.contains(term.set), "\(term.set)")
    }
  }

  /// Values that a comment lists (`a, b, c`) must have a row in the vocabulary.
  @Test func vocabularyCoversTheValuesInTheComments() {
    for table in Schema.tables {
      for column in table.columns {
        guard let set = Vocabulary.set(of: column, in: table) else { continue }
        let values = Set(Vocabulary.terms.filter { $0.set == set }.map(\.value))
        let listed = column.meaning.split(separator: ",").map {
          String($0.prefix { $0 != ":" && $0 != "(" }).trimmingCharacters(in: .whitespaces)
        }
        for value in listed where value.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) {
          #expect(values.contains(value), "\(set) \(value)")
        }
      }
    }
  }

  @Test func batchTellsMisshapenRows() {
    let batch = Batch()
    batch.cells[TableID.formAnswers.rawValue] = [.integer(1), .integer(1), .null, .null]
    #expect(batch.misshapenTables.isEmpty)
    batch.cells[TableID.tags.rawValue] = [.integer(1)]
    #expect(batch.misshapenTables == [.tags])
    // Whole rows, but a number where a text belongs.
    batch.cells[TableID.tags.rawValue] = Schema.columnNames(.tags).map { _ in .real(1) }
    batch.cells[TableID.formAnswers.rawValue] = []
    #expect(batch.misshapenTables == [.tags])
    #expect(throws: MisshapenRows.self) { try batch.requireShape() }
    batch.removeAll()
    #expect(throws: Never.self) { try batch.requireShape() }
  }

  /// `docs/schema.md` is the declaration as text; PORTAVIA_RECORD=1 writes it anew.
  @Test func documentationIsUpToDate() throws {
    let page = root.appendingPathComponent("docs/schema.md")
    if ProcessInfo.processInfo.environment["PORTAVIA_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Schema.markdown.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == Schema.markdown, "run with PORTAVIA_RECORD=1")
  }

  @Test func jsonParses() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Schema.json.utf8)) as? [String: Any]
    #expect((object?["tables"] as? [Any])?.count == Schema.tables.count)
    #expect((object?["views"] as? [Any])?.count == 9)
  }
}
