/// How much of one page may be in memory.
package struct HTMLLimits: Sendable {
  /// Bytes read at once.
  package var chunk = 64 * 1024
  /// Nested elements.
  package var depth = 512
  /// Bytes of one record, and bytes that the parser may hold back while it waits for the end of a tag or comment.
  package var record = 8 << 20
  /// Bytes of text that are kept of what stands outside all records.
  package var frame = 64 * 1024

  package init() {}
}
