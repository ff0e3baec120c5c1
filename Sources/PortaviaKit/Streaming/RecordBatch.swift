/// Some of the records of a reading: up to about 3,000 rows and half a megabyte of text, of any tables.
///
/// A batch is read-only and may be passed to other threads. Its memory is used again once the last reference to it,
/// its lists and its records is gone. Keeping batches is allowed and costs their memory; it never blocks the reader.
public final class RecordBatch: Sendable {
  let storage: Batch
  private let pool: BatchPool

  init(_ storage: Batch, from pool: BatchPool) {
    self.storage = storage
    self.pool = pool
  }

  deinit { pool.giveBack(storage) }

  /// The tables that have rows here, in the order of the schema.
  public var tables: [RecordTable] { RecordTable.all.filter { !storage.cells[$0.id.rawValue].isEmpty } }

  /// Rows of all tables together.
  public var count: Int { tables.reduce(0) { $0 + records(of: $1).count } }

  /// The rows of a table, in their order; empty when the batch has none.
  public func records(of table: RecordTable) -> RecordList<Record> { RecordList(table, in: self) { $0 } }
}

extension RecordBatch {
  /// Identifies its memory, for tests.
  package var identity: ObjectIdentifier { ObjectIdentifier(storage) }
}
