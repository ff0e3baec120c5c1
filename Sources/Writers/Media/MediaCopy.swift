/// A media file as stored in the export: what the row of `media` says about it.
package struct MediaCopy: Sendable, Equatable {
  /// SHA-256 of the content, 64 lower-case hex digits.
  package let sha256: String
  package let bytes: Int64
  /// Path relative to `data/`, as the column `export_path` has it.
  package let exportPath: String
  /// The IANA media type, from the first bytes.
  package let mediaType: String
  /// Width and height, for PNG, JPEG, GIF and WebP.
  package let pixelSize: PixelSize?
  /// Whether the content had been stored before under this path.
  package let isDuplicate: Bool
}
