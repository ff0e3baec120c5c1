import CSQLite

/// A connection to an SQLite file; used by one thread at a time.
final class Database {
  let path: String
  fileprivate(set) var handle: OpaquePointer?

  /// Opens an existing file: one that the caller has created empty, or a finished one.
  init(_ path: String, readOnly: Bool = false) throws(WriterError) {
    self.path = path
    let access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let status = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX, nil)
    if status != SQLITE_OK {
      let error = failure(status)
      sqlite3_close(handle)
      handle = nil
      throw error
    }
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit { if handle != nil { sqlite3_close_v2(handle) } }

  /// Runs statements without results, separated by `;`.
  func execute(_ sql: String) throws(WriterError) {
    let status = sqlite3_exec(handle, sql, nil, nil, nil)
    if status != SQLITE_OK { throw failure(status) }
  }

  func prepare(_ sql: String) throws(WriterError) -> Statement {
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard status == SQLITE_OK, let statement else { throw failure(status) }
    return Statement(statement, of: self)
  }

  /// Closes the file; every statement must be gone.
  func close() throws(WriterError) {
    let status = sqlite3_close(handle)
    if status != SQLITE_OK { throw failure(status) }
    handle = nil
  }

  /// The error of the last call: a full disk and a failing one are told apart from a refused row.
  func failure(_ status: Int32) -> WriterError {
    let detail = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
    let code: WriterError.Code
    switch status & 0xFF {
    case SQLITE_FULL: code = .diskFull
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM: code = .cannotCreate
    case SQLITE_IOERR:
      code = System.isOutOfSpace(handle.map { sqlite3_system_errno($0) } ?? 0) ? .diskFull : .inputOutput
    case SQLITE_NOMEM, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_BUSY, SQLITE_LOCKED: code = .inputOutput
    default: code = .database
    }
    return WriterError(code, path: path, detail: detail)
  }
}
