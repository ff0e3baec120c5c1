/// Where a record is in the archive: the columns `source_file_id` and `source_ordinal`.
package struct SourcePosition: Sendable {
  /// Row of `source_files`.
  package var file: Int64
  /// 0-based position of the record in the file; nil when the row is not made from a single record.
  package var ordinal: Int64?

  package init(file: Int64, ordinal: Int64?) {
    self.file = file
    self.ordinal = ordinal
  }
}

extension CellList {
  @inline(__always) package mutating func source(_ source: SourcePosition?) {
    integer(source?.file)
    integer(source?.ordinal)
  }

  /// The companion columns `time_ms`, `time_raw`, `time_precision`, `time_basis`.
  @inline(__always) package mutating func time(_ time: EventTime) {
    integer(time.milliseconds)
    text(time.raw)
    text(time.precision.text)
    text(time.basis.text)
  }
}
