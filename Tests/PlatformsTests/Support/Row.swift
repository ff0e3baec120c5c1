import PortaviaModel

/// One cell of a row as it reached the sink.
enum Value: Hashable, CustomStringConvertible, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  case null, noSuchColumn
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(floatLiteral value: Double) { self = .real(value) }

  init(_ cell: Cell, in arena: borrowing Arena) {
    switch cell {
    case .null: self = .null
    case .integer(let value): self = .integer(value)
    case .real(let value): self = .real(value)
    case .text(let text): self = .text(arena.string(text))
    case .blob(let text): self = .blob(Array(arena.bytes(text)))
    }
  }

  var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  var string: String? { if case .text(let value) = self { value } else { nil } }
  var bytes: [UInt8]? { if case .blob(let value) = self { value } else { nil } }

  var description: String {
    switch self {
    case .null: "NULL"
    case .noSuchColumn: "(no such column)"
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): "\"\(value)\""
    case .blob(let value): "blob \"\(String(decoding: value, as: UTF8.self))\""
    }
  }
}

/// A row by the names of its columns.
struct Row: Equatable, CustomStringConvertible {
  var cells: [String: Value] = [:]

  subscript(column: String) -> Value { cells[column] ?? .noSuchColumn }

  func without(_ column: String) -> Row { Row(cells: cells.filter { $0.key != column }) }

  var description: String {
    cells.filter { $0.value != .null }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }
}
