import PortaviaSystem

extension StagingFolder {
  /// Bytes that may still be written to the disk of the folder; nil when the system does not tell.
  package var freeSpace: Int64? { FileSystem.freeSpace(at: path) }

  /// Bytes that may still be written where a target would stand; nil when the system does not tell.
  package static func freeSpace(for target: String) -> Int64? {
    if let space = FileSystem.freeSpace(at: target) { return space }
    guard let slash = target.lastIndex(of: "/") else { return FileSystem.freeSpace(at: ".") }
    return FileSystem.freeSpace(at: slash == target.startIndex ? "/" : String(target[..<slash]))
  }

  /// Refuses an export that will not fit.
  /// - Throws: `WriterError` of code `output.disk-full`, with both numbers.
  package func requireSpace(_ bytes: Int64) throws(WriterError) {
    guard let free = freeSpace, free < bytes else { return }
    throw WriterError(.diskFull, path: target, detail: "\(bytes) > \(free) bytes")
  }
}
