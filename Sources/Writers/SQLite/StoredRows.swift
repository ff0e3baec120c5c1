import PortaviaModel

/// The rows of the database as they are when it is opened, in any order.
///
/// It is opened on one thread and may be handed to another, which alone uses it from then on.
package final class StoredRows: @unchecked Sendable {
  private let database: Database

  /// - Parameter path: of the database, all of whose rows are committed.
  init(_ path: String) throws(WriterError) { database = try Database(snapshotOf: path) }

  /// The rows of a table or view in the order of its CSV file.
  package func statement(for relation: Relation) throws(WriterError) -> Statement {
    try database.prepare(relation.orderedSQL)
  }

  func close() throws(WriterError) {
    try database.execute("COMMIT")
    try database.close()
  }
}
