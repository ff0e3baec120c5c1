import PortaviaModel

/// Writes CSV files from the finished database.
struct StoredTables {
  private let staging: StagingFolder
  private let database: Database

  init(in staging: StagingFolder) throws(WriterError) {
    self.staging = staging
    database = try Database(staging.path(ExportLayout.database), readOnly: true)
  }

  /// Writes every table and view but those that have been written while reading.
  /// - Parameter files: takes the files by the name of their table or view.
  func write(except streamed: [TableID], into files: inout [String: WrittenFile]) throws(WriterError) {
    let done = Set(streamed.map(\.name))
    for table in Schema.tables where !done.contains(table.name) {
      let order = table.order.joined(separator: ", ")
      files[table.name] = try write(
        table.name, to: ExportLayout.csv(ofTable: table.name), columns: table.columns.map(\.name),
        query: "SELECT * FROM \(table.name) ORDER BY \(order)")
    }
    for view in Schema.views where !done.contains(view.name) {
      // By every column from the first one on: total, whatever the view.
      let order = (1...max(view.columns.count, 1)).map(String.init).joined(separator: ", ")
      files[view.name] = try write(
        view.name, to: ExportLayout.csv(ofView: view.name), columns: view.columns.map(\.name),
        query: "SELECT * FROM (\(view.sql)) ORDER BY \(order)")
    }
    try database.close()
  }

  private func write(_ name: String, to path: String, columns: [String], query: String) throws(WriterError)
    -> WrittenFile
  {
    let file = try CSVFile(name: name, path: path, columns: columns, in: staging.path)
    try file.append(try database.prepare(query))
    return try file.finish(synchronise: true)
  }
}
