/// A file of the export, as written.
package struct WrittenFile: Sendable, Equatable {
  /// Path from the root of the export, with `/`.
  package var path: String
  /// Size in bytes.
  package var bytes: Int64
  /// SHA-256 of the content, 64 lower-case hex digits.
  package var sha256: String

  package init(path: String, bytes: Int64, sha256: String) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
  }
}
