import CSQLite
import PortaviaModel
import PortaviaSystem

/// A connection to an SQLite file; used by one thread at a time.
package final class Database {
  package let path: String
  fileprivate(set) var handle: OpaquePointer?

  /// Opens an existing file: one that the caller has created empty, or a finished one.
  package convenience init(_ path: String, readOnly: Bool = false) throws(WriterError) {
    try self.init(path, name: path, access: readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
  }

  /// Opens a file for reading and holds on to what is committed in it now, without locks.
  ///
  /// Another connection may then add indexes: they take new pages, and those of the rows stay as they are. It
  /// must not change rows.
  package convenience init(snapshotOf path: String) throws(WriterError) {
    let name = "file:\(path.hasPrefix("/") ? "//" : "")\(Self.escaped(path))?immutable=1"
    try self.init(path, name: name, access: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    // The first read fixes the schema and the size for the whole transaction.
    try execute("BEGIN; SELECT COUNT(*) FROM sqlite_master")
  }

  /// Opens a new database that nobody else can open; what does not fit into memory goes to a file that has no name and
  /// is gone when it is closed, however the process ends.
  convenience init(temporary: Void) throws(WriterError) {
    try self.init("", name: "", access: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  private init(_ path: String, name: String, access: Int32) throws(WriterError) {
    self.path = path
    let status = sqlite3_open_v2(name, &handle, access | SQLITE_OPEN_NOMUTEX, nil)
    if status != SQLITE_OK {
      let error = failure(status)
      sqlite3_close(handle)
      handle = nil
      throw error
    }
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit { if handle != nil { sqlite3_close_v2(handle) } }

  /// A path as part of a URI (RFC 3986 section 2.1).
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += byte.percentEncoded
      }
    }
    return text
  }

  /// Runs statements without results, separated by `;`.
  package func execute(_ sql: String) throws(WriterError) {
    let status = sqlite3_exec(handle, sql, nil, nil, nil)
    if status != SQLITE_OK { throw failure(status) }
  }

  package func prepare(_ sql: String) throws(WriterError) -> Statement {
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard status == SQLITE_OK, let statement else { throw failure(status) }
    return Statement(statement, of: self)
  }

  /// Closes the file; every statement must be gone.
  package func close() throws(WriterError) {
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
      let cause = SystemError(number: handle.map { sqlite3_system_errno($0) } ?? 0)
      code = cause.isOutOfSpace ? .diskFull : .inputOutput
    case SQLITE_NOMEM, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_BUSY, SQLITE_LOCKED: code = .inputOutput
    default: code = .database
    }
    return WriterError(code, path: path, detail: detail)
  }
}
