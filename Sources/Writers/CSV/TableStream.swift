import PortaviaModel
import PortaviaSystem

/// The CSV file of a table, written from its rows as they come.
///
/// The file holds what the database will hold if the rows come in the order of the file; otherwise it is
/// removed at the end, and the database has to give it.
final class TableStream {
  let table: TableID
  private let root: String
  private let file: CSVFile
  private var order: KeyOrder

  /// Creates the file.
  init(_ table: TableID, in root: String) throws(WriterError) {
    self.table = table
    self.root = root
    file = try CSVFile(Schema.table(table).map(Relation.table) ?? .view(.readableMessages), in: root)
    order = KeyOrder(keyColumns: Schema.table(table)?.order.count ?? 0)
  }

  /// The tables whose rows may come in the order of their file: where the order is the key, and the key stands
  /// first. Those of `interactions` never do, as one message gives rows of several `record_table`s.
  static let candidates: [TableID] = TableID.allCases.filter { id in
    guard let table = Schema.table(id) else { return true }
    return id != .vocabulary && id != .interactions
      && table.order == table.columns.prefix(table.order.count).map(\.name)
  }

  func append(_ batch: Batch) throws(WriterError) {
    let cells = batch.cells[table.rawValue]
    if cells.isEmpty { return }
    if Schema.table(table) != nil {
      order.check(cells, width: table.columnCount, arena: batch.arena)
      if !order.isKept { return }
    }
    try file.append(cells, width: table.columnCount, arena: batch.arena)
  }

  /// Closes the file.
  /// - Returns: nil when the rows were not in order; the file is then gone.
  func finish() throws(WriterError) -> WrittenFile? {
    let written = try file.finish()
    if order.isKept { return written }
    let path = "\(root)/\(written.path)"
    try WriterError.naming(path, FileSystem.removeFile(path))
    return nil
  }
}
