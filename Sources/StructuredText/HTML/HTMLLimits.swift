/// How much of one page may be in memory.
package struct HTMLLimits: Sendable {
  /// Bytes read at once.
  package var chunk = 64 * 1024
  /// Nested elements.
  package var depth = 512
  /// Bytes of one record.
  package var record = 8 << 20
  /// Bytes that the parser may hold back while it waits for the end of a text, tag or comment.
  package var heldBack: Int { max(2 * record, 1 << 16) }
  /// Bytes of text outside all records that are kept.
  package var frame = 64 * 1024

  package init() {}
}
