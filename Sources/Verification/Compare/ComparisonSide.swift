import PortaviaModel
import Writers

/// One side of a comparison: a database with the rows of downloads or of an export, and how far it reaches.
package final class ComparisonSide {
  /// `OLD` or `NEW`, for the sentences.
  let name: String
  let database: Database
  let reach: Reach
  /// Whether the content of media is known.
  let hasDigests: Bool

  /// - Parameters:
  ///   - name: what the sentences call it.
  ///   - store: the rows of downloads that were read.
  package init(name: String, store: RowStore, hasDigests: Bool) throws(WriterError) {
    self.name = name
    self.hasDigests = hasDigests
    database = try store.finish()
    reach = try Reach(database)
  }

  /// - Parameter export: the folder of an export.
  package init(name: String, export: String) throws(WriterError) {
    self.name = name
    hasDigests = true
    database = try Database("\(export)/\(ExportLayout.database)", readOnly: true)
    // The writer may have closed a file of a later schema: its tables cannot be trusted to be these.
    guard try database.number("PRAGMA user_version") == Int64(Schema.version) else {
      throw WriterError(.inputOutput, path: "\(export)/\(ExportLayout.database)", detail: "schema version")
    }
    try database.execute("PRAGMA cache_size = -16384")
    reach = try Reach(database)
  }
}
