import TestSupport
import Testing

/// Asks an exported database through Python's own SQLite.
struct Database {
  let path: String

  init(export: String) { path = export + "/data/export.sqlite" }

  /// The rows of a query, cells joined by `|`; NULL is `None`.
  func rows(_ query: String) throws -> [String] {
    let script = """
      import sqlite3, sys
      db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
      for row in db.execute(sys.argv[2]): print("|".join(str(cell) for cell in row))
      """
    return try Python.run(["-c", script, path, query]).split(separator: "\n").map(String.init)
  }
}
