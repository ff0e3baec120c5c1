import PortaviaModel
import Writers

/// What people recognise records by, looked up only for those that are shown.
struct Labels {
  private let oldStatement: Statement?
  private let newStatement: Statement?

  init(_ table: ComparedTable, old: ComparisonSide, new: ComparisonSide) throws(WriterError) {
    guard let label = table.label else {
      oldStatement = nil
      newStatement = nil
      return
    }
    oldStatement = try old.database.prepare(label)
    newStatement = try new.database.prepare(label)
  }

  func old(_ id: Int64) throws(WriterError) -> String { try Self.label(oldStatement, id) }
  func new(_ id: Int64) throws(WriterError) -> String { try Self.label(newStatement, id) }

  private static func label(_ statement: Statement?, _ id: Int64) throws(WriterError) -> String {
    guard let statement else { return "" }
    statement.reset()
    try statement.bind(id, to: 1)
    guard try statement.step() else { return "" }
    return String(statement.string(0).map { $0.isNewline ? " " : $0 })
  }
}
