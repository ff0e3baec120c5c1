import Foundation
import PortaviaKit
import TestSupport
import Testing

/// The written files as other programs see them: Python's SQLite and its reader of CSV.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct DatabaseTests {
  private func export(_ folder: ScratchFolder) throws -> Database {
    _ = try Exporter().export(try Sample.write(to: folder), to: folder.path("out"))
    return Database(export: folder.path("out"))
  }

  @Test func theDatabaseIsSound() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    #expect(try database.rows("PRAGMA integrity_check") == ["ok"])
    #expect(try database.rows("PRAGMA foreign_key_check") == [])
    #expect(try database.rows("PRAGMA user_version") == ["1"])
    #expect(try database.rows("PRAGMA journal_mode") == ["delete"])
    #expect(!FileManager.default.fileExists(atPath: database.path + "-journal"))
  }

  /// Every value has the type that its column declares, and every text is what it should look like.
  @Test func everyValueHasItsType() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    let script = """
      import re, sqlite3, sys
      db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
      kinds = {"TEXT": {"text"}, "INTEGER": {"integer"}, "REAL": {"real"}, "BOOLEAN": {"integer"},
               "DATETIME": {"text"}, "DATE": {"text"}, "BLOB": {"blob"}}
      values = 0
      for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall():
          for _, column, kind, required, _, _ in db.execute(f"PRAGMA table_info({table})").fetchall():
              for found, count in db.execute(f'SELECT typeof("{column}"), COUNT(*) FROM {table} GROUP BY 1').fetchall():
                  if found == "null" and not required: continue
                  values += count
                  assert found in kinds[kind], (table, column, kind, found)
              for (value,) in db.execute(f'SELECT "{column}" FROM {table} WHERE "{column}" IS NOT NULL').fetchall():
                  assert value != "", (table, column)
                  if kind == "BOOLEAN": assert value in (0, 1), (table, column, value)
                  if kind == "DATETIME": assert re.fullmatch(r"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z", value), (table, column, value)
              if column == "key" and table != "export_info":
                  for (value,) in db.execute(f"SELECT key FROM {table}"):
                      assert re.fullmatch(r"[a-z]{2}_[0-9A-HJKMNP-TV-Z]{16}", value), (table, value)
      print(values)
      """
    let counted = try Python.run(["-c", script, database.path])
    #expect((Int(counted.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 1000)
  }

  @Test func everyTableIsItsCSVFile() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    let script = """
      import os, sqlite3, sys
      sys.path.insert(0, sys.argv[1])
      import compare_truth
      db = sqlite3.connect(f"file:{os.path.join(sys.argv[2], 'data', 'export.sqlite')}?mode=ro", uri=True)
      compare_truth.compare_csv(sys.argv[2], db)
      sys.exit(1 if compare_truth.failed else 0)
      """
    _ = database
    try Python.run(["-c", script, Python.tools, folder.path("out")])
  }

  /// The rows of this view are written while reading: they must be those of the view.
  @Test func readableMessagesAreTheView() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    let script = """
      import csv, sqlite3, sys
      from collections import Counter
      db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
      cursor = db.execute("SELECT * FROM readable_messages")
      names = [column[0] for column in cursor.description]
      rows = [["" if cell is None else str(cell) for cell in row] for row in cursor]
      found = list(csv.reader(open(sys.argv[2], encoding="utf-8", newline="")))
      assert found[0] == names, found[0]
      assert Counter(map(tuple, found[1:])) == Counter(map(tuple, rows)), (found[1:], rows)
      assert len(rows) == 5
      """
    try Python.run(["-c", script, database.path, folder.path("out/data/views/readable_messages.csv")])
  }

  /// The sums of `verification.json` hold, and are those of the database.
  @Test func theVerificationAddsUp() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    let script = """
      import json, sqlite3, sys
      db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
      document = json.load(open(sys.argv[2], encoding="utf-8"))
      assert document["balanced"] is True
      for one in document["sums"]:
          assert one["holds"] is True and one["expected"] == one["found"], one
          if one["name"].startswith("rows_"):
              assert db.execute(f"SELECT COUNT(*) FROM {one['name'][5:]}").fetchone()[0] == one["found"], one
      outcomes = ["read", "normalised", "merged", "preserved", "reported", "excluded"]
      assert len(document["archives"]) == db.execute("SELECT COUNT(*) FROM archives").fetchone()[0]
      for archive in document["archives"]:
          number = db.execute("SELECT id FROM archives WHERE key = ?", (archive["key"],)).fetchone()[0]
          for status, count in archive["entries_by_status"].items():
              assert db.execute("SELECT COUNT(*) FROM source_files WHERE archive_id = ? AND status = ?", (number, status)).fetchone()[0] == count, status
          assert sum(archive["entries_by_status"].values()) == db.execute("SELECT COUNT(*) FROM source_files WHERE archive_id = ?", (number,)).fetchone()[0]
          for outcome in outcomes:
              total = db.execute(f"SELECT COALESCE(SUM(records_{outcome}), 0) FROM source_files WHERE archive_id = ?", (number,)).fetchone()[0]
              assert archive["records"][outcome] == total, outcome
              assert sum(entry["records"][outcome] for entry in archive["entries"]) == total, outcome
          for status, count in archive["media"].items():
              if status != "unreferenced":
                  assert db.execute("SELECT COUNT(*) FROM media WHERE archive_id = ? AND status = ?", (number, status)).fetchone()[0] == count, status
      findings = db.execute("SELECT code, severity, occurrences FROM findings ORDER BY id").fetchall()
      assert findings == [(f["code"], f["severity"], f["occurrences"]) for f in document["findings"]]
      """
    try Python.run(["-c", script, database.path, folder.path("out/data/verification.json")])
  }

  @Test func everyFindingNamesItsFile() throws {
    let folder = try ScratchFolder()
    let database = try export(folder)
    let rows = try database.rows(
      "SELECT f.code, s.path FROM findings f JOIN source_files s ON s.id = f.source_file_id ORDER BY 1")
    #expect(rows.contains("entry.unrecognised|" + Sample.unknownPath))
    #expect(rows.contains { $0.hasPrefix("text.repaired|") })
  }
}
