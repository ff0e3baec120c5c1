import PortaviaModel

/// Writes CSV files from the rows of the database, as they are when it is opened. Used by one thread at a time.
final class StoredRows: @unchecked Sendable {
  private let root: String
  private let database: Database

  /// - Parameter root: the staging folder; all rows of its database are committed.
  init(in root: String) throws(WriterError) {
    self.root = root
    database = try Database(snapshotOf: "\(root)/\(ExportLayout.database)")
  }

  func write(_ table: Table) throws(WriterError) -> WrittenFile {
    let order = table.order.joined(separator: ", ")
    return try write(
      table.name, to: ExportLayout.csv(ofTable: table.name), columns: table.columns.map(\.name),
      query: "SELECT * FROM \(table.name) ORDER BY \(order)")
  }

  func write(_ view: View) throws(WriterError) -> WrittenFile {
    // By every column from the first one on: total, whatever the view.
    let order = (1...max(view.columns.count, 1)).map(String.init).joined(separator: ", ")
    return try write(
      view.name, to: ExportLayout.csv(ofView: view.name), columns: view.columns.map(\.name),
      query: "SELECT * FROM (\(view.sql)) ORDER BY \(order)")
  }

  func close() throws(WriterError) {
    try database.execute("COMMIT")
    try database.close()
  }

  private func write(_ name: String, to path: String, columns: [String], query: String) throws(WriterError)
    -> WrittenFile
  {
    let file = try CSVFile(name: name, path: path, columns: columns, in: root)
    try file.append(try database.prepare(query))
    return try file.finish()
  }
}
