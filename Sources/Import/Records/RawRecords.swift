import PortaviaModel

/// Raw records on their way to the table `raw_records`, gathered where no batch is at hand.
@usableFromInline package struct RawRecords: Sendable {
  private struct Row {
    var ordinal: Int64
    var offset: Int64
    var pointer: String?
    var reason: String?
    var bytes: Range<Int>
  }

  /// Row of `source_files`.
  private let file: Int64
  private var rows: [Row] = []
  private var bytes: [UInt8] = []

  package init(file: Int64) { self.file = file }

  /// Bytes held.
  package var size: Int { bytes.count + rows.count * MemoryLayout<Row>.stride }

  package mutating func append(
    _ raw: UnsafeBufferPointer<UInt8>, ordinal: Int64, offset: Int64, pointer: String?, reason: FindingCode?
  ) {
    let start = bytes.count
    bytes.append(contentsOf: raw)
    rows.append(
      Row(
        ordinal: ordinal, offset: offset, pointer: pointer, reason: reason?.id,
        bytes: start..<bytes.count))
  }

  /// Hands over what is held and goes on empty.
  package mutating func take() -> RawRecords {
    let taken = self
    self = RawRecords(file: file)
    return taken
  }

  package func write(to context: ImportContext) throws {
    for record in rows {
      try context.emit { batch in
        let raw = bytes[record.bytes].withUnsafeBufferPointer { batch.arena.append($0) }
        let reason = batch.text(record.reason)
        let pointer = batch.text(record.pointer)
        batch.appendRow(.rawRecords) { row in
          row.integer(file)
          row.integer(record.ordinal)
          row.integer(record.offset)
          row.integer(Int64(record.bytes.count))
          row.text(pointer)
          row.text(reason)
          row.blob(raw)
        }
      }
    }
  }
}
