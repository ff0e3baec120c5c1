import PortaviaModel
import PortaviaSystem

/// Tells an earlier export of ours from any other folder.
package enum ExportRecognition {
  /// Whether a folder holds an export: by the `application_id` of its database, else by its data package.
  package static func isExport(_ folder: String) -> Bool {
    applicationID(ofDatabase: "\(folder)/data/export.sqlite") == Schema.applicationID
      || startsWithPackageName("\(folder)/data/datapackage.json")
  }

  /// The `application_id` of an SQLite file: 4 bytes, big-endian, at offset 68 of its header
  /// (sqlite.org/fileformat.html section 1.3).
  static func applicationID(ofDatabase path: String) -> Int32? {
    guard let head = head(of: path, count: 100), head.count == 100 else { return nil }
    guard head.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
    return Int32(bitPattern: head[68..<72].reduce(0) { $0 << 8 | UInt32($1) })
  }

  private static func startsWithPackageName(_ path: String) -> Bool {
    guard let head = head(of: path, count: 256) else { return false }
    let text = String(decoding: head, as: UTF8.self).filter { !$0.isWhitespace }
    return text.contains("\"name\":\"\(DataPackage.name)\"")
  }

  private static func head(of path: String, count: Int) -> [UInt8]? {
    guard let file = try? FileDescriptor(reading: path) else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
      (try? file.read(into: buffer, at: 0)).map { Array(buffer[..<$0]) }
    }
  }
}
