import CSQLite
import PortaviaModel

/// A prepared statement: bound, stepped, reset, again.
package final class Statement {
  package enum Kind { case null, integer, real, text, blob }

  let handle: OpaquePointer
  package let columnCount: Int
  private let database: Database

  fileprivate init(handle: OpaquePointer, database: Database) {
    self.handle = handle
    self.database = database
    columnCount = Int(sqlite3_column_count(handle))
  }

  convenience init(_ handle: OpaquePointer, of database: Database) {
    self.init(handle: handle, database: database)
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row of the result; false after the last one.
  package func step() throws(WriterError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let status: throw database.failure(status)
    }
  }

  /// Inserts the rows whose values are bound, and makes the statement ready for the next ones.
  func insert() throws(WriterError) {
    let status = sqlite3_step(handle)
    if status != SQLITE_DONE {
      let error = database.failure(status)
      sqlite3_reset(handle)
      throw error
    }
    sqlite3_reset(handle)
  }

  /// Makes the statement ready for the next values.
  package func reset() { sqlite3_reset(handle) }

  /// Binds one number to a parameter; the first one is 1.
  package func bind(_ number: Int64, to index: Int32) throws(WriterError) {
    let status = sqlite3_bind_int64(handle, index, number)
    if status != SQLITE_OK { throw database.failure(status) }
  }

  /// Binds some columns of rows to the parameters from the first one on.
  ///
  /// Texts are not copied: the arena must keep its bytes until the statement has been stepped.
  ///
  /// - Parameter neverNull: by column, whether no value is written as the empty text.
  func bind(
    _ cells: [Cell], from row: Int, count: Int, width: Int, columns: [Int], neverNull: [Bool],
    arena: borrowing Arena
  ) throws(WriterError) {
    var index: Int32 = 0
    for row in row..<row + count {
      for column in columns {
        index += 1
        let cell = cells[row * width + column]
        let status =
          if case .null = cell, neverNull[column] {
            bindEmptyText(to: index)
          } else {
            bind(cell, to: index, arena: arena)
          }
        if status != SQLITE_OK { throw database.failure(status) }
      }
    }
  }

  private func bindEmptyText(to index: Int32) -> Int32 {
    let nothing: StaticString = ""
    return nothing.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) {
      portavia_bind_text_static(handle, index, $0, 0)
    }
  }

  @inline(__always)
  private func bind(_ cell: Cell, to index: Int32, arena: borrowing Arena) -> Int32 {
    switch cell {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(let text):
      if text.isNull { return sqlite3_bind_null(handle, index) }
      let bytes = UnsafeRawPointer(arena.base + Int(text.offset))
      return portavia_bind_text_static(
        handle, index, bytes.assumingMemoryBound(to: CChar.self), Int32(clamping: text.count))
    case .blob(let blob):
      if blob.isNull { return sqlite3_bind_null(handle, index) }
      return portavia_bind_blob_static(
        handle, index, arena.base + Int(blob.offset), Int32(clamping: blob.count))
    }
  }

  // MARK: The current row

  package func kind(_ column: Int) -> Kind {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  package func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }
  package func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  /// The bytes of a text; good until the next step.
  package func text(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_column_text(handle, Int32(column))
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, Int32(column))))
  }

  /// The bytes of a blob; good until the next step.
  func blob(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_column_blob(handle, Int32(column))?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, Int32(column))))
  }
}
