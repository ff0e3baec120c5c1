/// A file that records refer to: a row of `media`.
package struct Media {
  package var id: Int64 = 0
  package var key: Text = .null
  package var type: Word = .file
  package var status: Word = .missing
  package var archive: Int64?
  /// As the archive refers to it.
  package var archivePath: Text = .null
  /// Relative to `data/`.
  package var exportPath: Text = .null
  package var remoteURL: Text = .null
  /// IANA media type.
  package var mediaType: Text = .null
  package var bytes: Int64?
  /// Lower-case hexadecimal.
  package var sha256: Text = .null
  /// Pixels.
  package var width: Int64?
  package var height: Int64?
  package var title: Text = .null
  package var description: Text = .null
  package var createdAt: Text = .null
  package var latitude: Double?
  package var longitude: Double?
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.media) { row in
      row.integer(id)
      row.text(key)
      row.text(type.text)
      row.text(status.text)
      row.integer(archive)
      row.text(archivePath)
      row.text(exportPath)
      row.text(remoteURL)
      row.text(mediaType)
      row.integer(bytes)
      row.text(sha256)
      row.integer(width)
      row.integer(height)
      row.null()  // duration_ms
      row.text(title)
      row.text(description)
      row.text(createdAt)
      row.real(latitude)
      row.real(longitude)
      row.text(extra)
      row.source(source)
    }
  }
}
