import Foundation
import PortaviaModel
import TestSupport
import Testing

@testable import Writers

@Suite struct ExportWriterTests {
  private func export(_ scratch: Scratch, to name: String, rows: Int = 40) throws -> [WrittenFile] {
    let staging = try StagingFolder(for: scratch[name])
    let writer = try ExportWriter(in: staging)
    let batch = try writer.freshBatch()
    AwkwardRows.fill(batch, rows: rows)
    #expect(batch.misshapenTables.isEmpty)
    try writer.submit(batch)
    let files = try writer.finish()
    try staging.commit()
    return files
  }

  /// A name of no letters is no reason to lose the whole export.
  @Test func textsThatMayNotBeMissingAreEmpty() throws {
    let store = try RowStore()
    let batch = Batch()
    for position in 1...70 as ClosedRange<Int64> {
      batch.appendRow(.formAnswers) { row in
        row.integer(1)
        row.integer(position)
        row.text(.null)
        row.null()
      }
    }
    try store.insert(batch)
    let statement = try store.finish().prepare(
      "SELECT count(*) FROM form_answers WHERE question = '' AND answer IS NULL")
    #expect(try statement.step())
    #expect(statement.integer(0) == 70)
  }

  @Test(.enabled(if: Python.executable != nil))  // Python is the independent reader.
  func everyTableReadsBackEqual() throws {
    let scratch = try Scratch()
    _ = try export(scratch, to: "out")
    let script = #"""
      import base64, csv, glob, os, sqlite3, sys
      csv.field_size_limit(10**9)
      root = sys.argv[1] + '/data/'
      c = sqlite3.connect(root + 'export.sqlite')
      assert c.execute('pragma integrity_check').fetchall() == [('ok',)]
      assert c.execute('pragma foreign_key_check').fetchall() == []
      assert c.execute('pragma user_version').fetchone() == (1,)
      assert c.execute('pragma application_id').fetchone() == (0x50727456,)
      assert c.execute('pragma page_size').fetchone() == (16384,)
      kinds = {'TEXT': 'text', 'DATETIME': 'text', 'DATE': 'text', 'INTEGER': 'integer', 'BOOLEAN': 'integer', 'REAL': 'real', 'BLOB': 'blob'}
      count = 0
      for name, in c.execute("select name from sqlite_master where type='table' and name not like 'sqlite_%'").fetchall():
        info = c.execute(f'pragma table_info({name})').fetchall()
        for col in info:
          types = {t for t, in c.execute(f'select distinct typeof({col[1]}) from {name}')}
          assert types <= {kinds[col[2]], 'null'}, (name, col[1], types)
        path = root + 'csv/' + name + '.csv'
        raw = open(path, newline='', encoding='utf-8').read()
        rows = list(csv.reader(open(path, newline='', encoding='utf-8'), strict=True))
        assert rows[0] == [col[1] for col in info], name
        def show(v):
          if v is None: return ''
          if isinstance(v, bytes): return base64.b64encode(v).decode()
          if isinstance(v, float): return repr(v)
          return str(v).replace('\0', '\u2400')
        stored = [[show(v) for v in r] for r in c.execute(f'select * from {name}')]
        assert sorted(stored) == sorted(rows[1:]), name
        assert len(stored) == 40 or name == 'vocabulary', (name, len(stored))
        # The bytes are those that Python's own writer gives.
        import io
        out = io.StringIO(); csv.writer(out, lineterminator='\r\n').writerows(rows)
        assert out.getvalue() == raw, name
        count += 1
      for name, in c.execute("select name from sqlite_master where type='view'").fetchall():
        rows = list(csv.reader(open(root + 'views/' + name + '.csv', newline='', encoding='utf-8'), strict=True))
        names = [d[0] for d in c.execute(f'select * from {name} limit 0').description]
        assert rows[0] == names, name
        if name != 'readable_messages':
          stored = [['' if v is None else str(v).replace('\0', '\u2400') for v in r] for r in c.execute(f'select * from {name}')]
          assert sorted(stored) == sorted(rows[1:]), name
      assert sorted(os.listdir(root)) == ['csv', 'datapackage.json', 'export.sqlite', 'views']
      print(count)
      """#
    #expect(try Python.run(script, [scratch["out"]]) == "31\n")
  }

  @Test func sameInputGivesTheSameBytes() throws {
    let scratch = try Scratch()
    let first = try export(scratch, to: "a")
    let second = try export(scratch, to: "b")
    #expect(first == second)
    #expect(first.count == 1 + Schema.tables.count + Schema.views.count + 1)
    for file in first {
      let bytes = try scratch.contents("a/\(file.path)")
      #expect(bytes == (try scratch.contents("b/\(file.path)")), "\(file.path)")
      #expect(Int64(bytes.count) == file.bytes, "\(file.path)")
    }
  }

  @Test func refusedRowSurfaces() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let writer = try ExportWriter(in: staging)
    let batch = try writer.freshBatch()
    // Twice the same primary key.
    let row: [Cell] = [.text(batch.arena.append("key")), .null]
    batch.cells[TableID.exportInfo.rawValue] = row + row
    try writer.submit(batch)
    #expect(throws: WriterError.self) { _ = try writer.finish() }
    staging.discard()
    #expect(!scratch.exists("out.partial"))
  }

  @Test func manyBatchesKeepTheirOrder() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let writer = try ExportWriter(in: staging)
    for number in 0..<50 {
      let batch = try writer.freshBatch()
      #expect(batch.rowCount == 0 && batch.arena.count == Batch().arena.count)
      for step in 0..<11 {
        let key = batch.arena.append("\(number * 11 + step)")
        batch.cells[TableID.exportInfo.rawValue] += [.text(key), .null]
      }
      try writer.submit(batch)
    }
    _ = try writer.finish()
    let database = try Database(staging.path(ExportLayout.database), readOnly: true)
    let count = try database.prepare("SELECT COUNT(*) FROM export_info")
    #expect(try count.step() && count.integer(0) == 550)
    // As text, "10" comes before "9": the file written along is not in order and is written again.
    let lines = String(decoding: try scratch.contents("out.partial/data/csv/export_info.csv"), as: UTF8.self)
      .split(separator: "\r\n").dropFirst().map(String.init)
    #expect(lines == (0..<550).map { "\($0)," }.sorted())
  }

  /// Frictionless is found in `.build-python` at the root or in the system's Python; skipped without it.
  @Test(.enabled(if: Frictionless.executable != nil))
  func dataPackageIsValid() throws {
    let scratch = try Scratch()
    // Few rows: frictionless reads every referenced file again for every key.
    _ = try export(scratch, to: "out", rows: 2)
    let script = """
      import sys
      from frictionless import validate
      report = validate(sys.argv[1])
      print(report.valid, len(report.tasks), [t.errors for t in report.tasks if t.errors][:3], report.errors)
      """
    let output = try Python.run(
      script, [scratch["out/" + ExportLayout.dataPackage]], executable: Frictionless.executable)
    #expect(output == "True 40 [] []\n")
  }
}

enum Frictionless {
  /// A Python that has the library.
  static let executable: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let own = root.appendingPathComponent(".build-python/bin/python3").path
    return [own, Python.executable ?? ""].first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      let program = try? Program.run(path, ["-c", "import frictionless"], withErrors: true)
      return program?.status == 0
    }
  }()
}
