import PortaviaModel

/// Where things are in an export.
package enum ExportLayout {
  package static let database = "data/export.sqlite"
  package static let dataPackage = "data/datapackage.json"
  package static let media = "data/media"
  package static let unrecognised = "data/unrecognised"

  /// The neutral CSV file of a table or view.
  package static func csv(of relation: Relation) -> String {
    switch relation {
    case .table(let table): "data/csv/\(table.name).csv"
    case .view(let view): "data/views/\(view.name).csv"
    }
  }
}
