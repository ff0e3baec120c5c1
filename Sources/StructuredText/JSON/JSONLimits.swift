/// How much a ``JSONRecordReader`` takes on.
package struct JSONLimits: Sendable {
  /// Bytes held at first, at least 64; grows for a record that is bigger.
  package var window = 256 * 1024
  /// The largest record, in bytes: beyond it, `json.record-too-large`.
  package var record = 16 * 1024 * 1024
  /// The deepest nesting of a record: beyond it, `json.too-deep`.
  package var depth = 512

  package init() {}
}
