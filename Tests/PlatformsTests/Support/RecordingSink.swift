import Import
import Platforms
import PortaviaModel
import TestSupport

/// Keeps everything that a run writes, readable.
final class RecordingSink: RecordSink {
  private(set) var rows: [TableID: [Row]] = [:]
  /// Tables whose cells did not make whole rows.
  private(set) var misshapen: [TableID] = []
  /// What was copied verbatim, by its path in `data/`.
  private(set) var copies: [String: [UInt8]] = [:]
  private let batch = Batch()
  private let scratch: ScratchFolder?

  init(scratch: ScratchFolder? = nil) { self.scratch = scratch }

  var scratchFolder: String? { scratch?.path }

  func freshBatch() -> Batch {
    batch.removeAll()
    return batch
  }

  func submit(_ batch: Batch) {
    misshapen += batch.misshapenTables
    for table in TableID.allCases {
      let cells = batch.cells[table.rawValue]
      if cells.isEmpty { continue }
      let columns = Schema.columnNames(table)
      for start in stride(from: 0, to: cells.count - columns.count + 1, by: columns.count) {
        var row = Row()
        for (offset, column) in columns.enumerated() {
          row.cells[column] = Value(cells[start + offset], in: batch.arena)
        }
        rows[table, default: []].append(row)
      }
    }
  }

  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    let bytes = try all(read)
    return StoredMedia(
      sha256: nil, bytes: Int64(bytes.count), exportPath: "media/" + String(decoding: bytes, as: UTF8.self),
      mediaType: nil, width: nil, height: nil)
  }

  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String? {
    var name = "unrecognised/" + path
    while copies[name] != nil { name += "+" }
    copies[name] = try all(read)
    return name
  }

  private func all(_ read: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows -> [UInt8] {
    var result: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try read(piece)
      if count == 0 { return result }
      result += UnsafeRawBufferPointer(rebasing: piece[..<count])
    }
  }
}
