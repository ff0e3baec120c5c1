import PortaviaModel

/// Where things stand in an export.
package enum ExportLayout {
  package static let database = "data/export.sqlite"
  package static let dataPackage = "data/datapackage.json"
  package static let media = "data/media"
  package static let unrecognised = "data/unrecognised"

  static func csv(ofTable name: String) -> String { "data/csv/\(name).csv" }
  static func csv(ofView name: String) -> String { "data/views/\(name).csv" }

  /// Creates the CSV file of a table, or of the view that is written while reading.
  static func csvFile(of table: TableID, in root: String) throws(WriterError) -> CSVFile {
    let isView = Schema.table(table) == nil
    let path = isView ? csv(ofView: table.name) : csv(ofTable: table.name)
    return try CSVFile(
      name: table.name, path: path, columns: Schema.columnNames(table), in: root)
  }
}
